import type { ReviewFigures } from '../../domain/realization/review-figures';
import type { CultureFormats } from '../../strings/culture-formats';

/** Writes the figures of a review in their unit: money, or the unit of the measure. */
export function figureFormat(
  measure: ReviewFigures['measure'],
  formats: CultureFormats,
  unknown: string,
): (value: number | null) => string {
  return (value) => {
    if (value === null) return unknown;
    if (measure === null) return formats.money(value);
    return measure.unit === '' ? formats.number(value) : `${formats.number(value)} ${measure.unit}`;
  };
}

/** A variance with its sign, favorable or not, so that it does not take a color to see which. */
export function signed(value: number | null, write: (value: number | null) => string): string {
  return value !== null && value > 0 ? `+${write(value)}` : write(value);
}
