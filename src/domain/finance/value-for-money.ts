/** A benefit-cost ratio in a word. Source: UK Department for Transport, Value for Money Framework. */
export type ValueForMoney = 'very-poor' | 'poor' | 'low' | 'medium' | 'high' | 'very-high';

/** Each band reaches up to, but not including, its bound; `very-poor` includes 0. */
const bands: readonly { readonly below: number; readonly band: ValueForMoney }[] = [
  { below: 1, band: 'poor' },
  { below: 1.5, band: 'low' },
  { below: 2, band: 'medium' },
  { below: 4, band: 'high' },
];

/** @example valueForMoney(0.8) // 'poor' */
export function valueForMoney(ratio: number): ValueForMoney {
  if (ratio <= 0) return 'very-poor';
  return bands.find(({ below }) => ratio < below)?.band ?? 'very-high';
}
