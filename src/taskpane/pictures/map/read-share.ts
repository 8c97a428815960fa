/**
 * A percentage as it was typed, with a point or a comma and with or without its sign, as a share: `25`, `25 %` and `25,0` are 0.25.
 * @returns null for nothing, NaN for what is no number
 */
export function readShare(typed: string): number | null {
  const text = typed.replace(/[\s%]/g, '').replace(',', '.');
  if (text === '') return null;
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(text) ? Number(text) / 100 : Number.NaN;
}
