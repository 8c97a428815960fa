import type { DueReading, KnownReading } from './due-readings';
import type { ReadingPeriod } from './reading-period';
import { readingPeriod } from './reading-period';
import { readingOfPeriod } from './reading-plausibility';

/** A period a reading can be entered for, and the reading that stands for it already. */
export interface ReadingChoice {
  readonly period: ReadingPeriod;
  readonly standing: KnownReading | null;
}

/** How many periods back one can go to correct or to make up for a reading. */
const mostBack = 24;

/**
 * The periods a reading of a measure can be entered for, the latest first: back from the current one to the baseline date
 * (without one, to the first reading), at most two dozen before the one that is due.
 */
export function readingChoices(line: DueReading, today: number): readonly ReadingChoice[] {
  const { period, interval, actuals, measure } = line;
  const first = measure.baselineDate ?? Math.min(actuals[0]?.date ?? period.start, period.start);
  const choices: ReadingChoice[] = [];
  const add = (step: number): boolean => {
    const choice = readingPeriod(period.start, interval, step);
    const fits = step === 0 || (choice.start >= first && choice.start <= today);
    if (fits) choices.push({ period: choice, standing: readingOfPeriod(line, choice) });
    return fits;
  };
  for (let step = 0; add(step); step += 1);
  choices.reverse();
  for (let step = -1; step >= -mostBack && add(step); step -= 1);
  return choices;
}
