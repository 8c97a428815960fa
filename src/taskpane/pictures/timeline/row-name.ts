import type { PicturesViewSentences } from '../../../strings/pictures-view';
import type { Figures } from '../use-figures';
import type { TimelineRow } from './timeline-rows';

/** What a row shows, in words: `A-010 Self-service live, milestone on …, 31 days late, depends on A-006`. */
export function rowName(
  row: Exclude<TimelineRow, { is: 'heading' }>, { timeline, noStatus, statuses }: PicturesViewSentences, { date }: Figures,
): string {
  if (row.is === 'benefit') {
    const { id, title, start, fullEffect, shiftPeriods, status } = row.benefit;
    return [
      `${id} ${title}`, timeline.benefit(date(start), date(fullEffect)), ...(shiftPeriods > 0 ? [timeline.periodsLate(shiftPeriods)] : []),
      status === null ? noStatus : statuses[status],
    ].join(', ');
  }
  const { id, title, isMilestone, isFinished, start, finish, expectedFinish, daysLate, status } = row.activity;
  return [
    `${id} ${title}`,
    isMilestone ? timeline.milestone(date(finish)) : timeline.activity(date(start), date(finish)),
    ...(isFinished ? [timeline.finished(date(expectedFinish))] : daysLate > 0 ? [timeline.expectedOn(date(expectedFinish))] : []),
    ...(daysLate > 0 ? [timeline.daysLate(daysLate)] : []),
    ...(row.before.length > 0 ? [timeline.dependencies(row.before.join(', '))] : []),
    status === null ? noStatus : statuses[status],
  ].join(', ');
}
