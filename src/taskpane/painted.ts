/** Until what is to be drawn has been drawn: what takes long after a click begins when the click has been answered. */
export const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
