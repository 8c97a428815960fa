import type { Assessment } from './assessment';
import type { HistoryEntry } from './program';

/** What StatusHistory keeps of an assessment: one entry for each benefit with an id, in table order. */
export function takeSnapshot({ today, benefits }: Assessment, name: string): readonly Omit<HistoryEntry, 'row'>[] {
  return benefits
    .filter(({ id }) => id !== '')
    .map(({ id, plannedToDate, actualToDate, variance, realizationPercent, forecast, status }) => ({
      snapshot: name, date: today, id, planned: plannedToDate, actual: actualToDate, variance, realizationPercent, forecast,
      status: status ?? '',
    }));
}
