/** The file counts column widths in characters of the default font (7 pixels, with 5 of padding) and row heights in points. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 4 / 3;

/** What a new sheet has, in pixels: not worth writing. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export const widthToFile = (pixels: number): number => Math.max(0, Math.round(((pixels - PADDING_PIXELS) / CHARACTER_PIXELS) * 256) / 256);
export const widthFromFile = (characters: number): number => Math.round(characters * CHARACTER_PIXELS + PADDING_PIXELS);
export const heightToFile = (pixels: number): number => pixels / PIXELS_PER_POINT;
export const heightFromFile = (points: number): number => Math.round(points * PIXELS_PER_POINT);
