/** Pixels: a row has its name above and its bar below. */
export const rowHeight = 42;
export const barTop = 21;
export const barHeight = 14;
export const axisHeight = 30;

/** Pixels a day: narrower than a day of ten years on a wide screen, wider than needed for a single week. */
export const scaleLimits = { least: 0.02, most: 24 } as const;

/** A month is about as wide as its name. */
export const usualScale = 1.6;
