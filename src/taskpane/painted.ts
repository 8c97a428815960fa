/** Resolves after the next paint, so that long work starts only once a click has been answered. */
export const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
