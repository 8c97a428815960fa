import { sum } from '../finance/sum';
import type { Aggregation, Word } from './program';

/**
 * Several readings as one figure, oldest first: their sum, mean, last, greatest or least. A blank or unknown aggregation is Latest.
 * @returns null without a reading
 */
export function aggregate(values: readonly number[], aggregation: Word<Aggregation>): number | null {
  if (values.length === 0) return null;
  switch (aggregation) {
    case 'Sum':
      return sum(values);
    case 'Average':
      return sum(values) / values.length;
    case 'Max':
      return values.reduce((most, value) => Math.max(most, value));
    case 'Min':
      return values.reduce((least, value) => Math.min(least, value));
    default:
      return values[values.length - 1]!;
  }
}
