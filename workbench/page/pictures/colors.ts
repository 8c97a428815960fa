import type { Theme } from '../preferences';

/** What pictures have where nobody has chosen a color. */
export interface PictureColors {
  readonly back: string;
  readonly text: string;
  readonly line: string;
}

/** Excel's own in light; in the others those of the page's surface. */
export const pictureColors: Readonly<Record<Theme, PictureColors>> = {
  'light': { back: '#FFFFFF', text: '#595959', line: '#D9D9D9' },
  'dark': { back: '#292929', text: '#E0E0E0', line: '#5A5A5A' },
  'high-contrast': { back: '#000000', text: '#FFFFFF', line: '#FFFFFF' },
};

/** The accents of Excel's Office theme, which series take in turn. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
export const accent = (index: number): string => accents[index % accents.length]!;

/** What graphics need against what is beside them (WCAG 2.2, success criterion 1.4.11). */
const leastContrast = 3;

const channels = (color: string): readonly number[] => [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));

/** WCAG 2.2's relative luminance, from 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const isLight = (color: string): boolean => luminance(color) > 0.5;

export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The color, lightened until it can be told from a dark background. On a light one people see what they chose. */
export function visibleOn(color: string, background: string): string {
  if (isLight(background) || contrast(color, background) >= leastContrast) return color;
  const lighter = channels(color).map((value) => Math.min(255, Math.ceil(value + (255 - value) * 0.15)).toString(16).padStart(2, '0'));
  return visibleOn(`#${lighter.join('').toUpperCase()}`, background);
}
