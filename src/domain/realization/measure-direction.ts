import { directions } from './direction';
import type { Measure, MeasureDirection } from './program';

const measureDirections: readonly MeasureDirection[] = [...directions, 'Within range'];

/** Which way a measure should move; a blank or unknown Direction is read from baseline and target. */
export function measureDirection({ direction, baseline, target, rangeLow, rangeHigh }: Measure): MeasureDirection {
  const stated = measureDirections.find((known) => known === direction);
  if (stated) return stated;
  if (target === null && (rangeLow !== null || rangeHigh !== null)) return 'Within range';
  return target !== null && baseline !== null && target < baseline ? 'Lower is better' : 'Higher is better';
}
