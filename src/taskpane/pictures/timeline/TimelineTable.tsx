import type { Timeline } from '../../../domain/realization/timeline';
import type { TableColumn } from '../PagedTable';
import { PagedTable } from '../PagedTable';
import { StatusMark } from '../StatusMark';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import type { TimelineRow } from './timeline-rows';
import { timelineRows } from './timeline-rows';

type ActivityRow = Extract<TimelineRow, { is: 'activity' }>;
type BenefitRow = Extract<TimelineRow, { is: 'benefit' }>;

/** The timeline as two tables. */
export function TimelineTable({ timeline, figures }: { readonly timeline: Timeline; readonly figures: Figures }) {
  const words = usePicturesWords();
  const { timeline: terms } = words;
  const rows = timelineRows(timeline);
  const activities: readonly TableColumn<ActivityRow>[] = [
    { header: terms.what, cell: ({ activity: { id, title } }) => `${id} ${title}` },
    { header: terms.start, isNumber: true, cell: ({ activity }) => figures.date(activity.start) },
    { header: terms.finish, isNumber: true, cell: ({ activity }) => figures.date(activity.finish) },
    { header: terms.expected, isNumber: true, cell: ({ activity }) => figures.date(activity.expectedFinish) },
    { header: terms.dependsOn, cell: ({ before }) => before.join(', ') },
    { header: words.status, cell: ({ activity: { status } }) => (status === null ? words.noStatus : <StatusMark status={status} />) },
  ];
  const benefits: readonly TableColumn<BenefitRow>[] = [
    { header: terms.what, cell: ({ benefit: { id, title } }) => `${id} ${title}` },
    { header: terms.start, isNumber: true, cell: ({ benefit }) => figures.date(benefit.start) },
    { header: terms.fullEffect, isNumber: true, cell: ({ benefit }) => figures.date(benefit.fullEffect) },
    { header: terms.ends, isNumber: true, cell: ({ benefit: { ends } }) => (ends === null ? '' : figures.date(ends)) },
    { header: words.status, cell: ({ benefit: { status } }) => (status === null ? words.noStatus : <StatusMark status={status} />) },
  ];
  return (
    <>
      <PagedTable
        label={terms.activities}
        columns={activities}
        rows={rows.filter((row): row is ActivityRow => row.is === 'activity')}
        keyOf={({ id }) => id}
      />
      <PagedTable
        label={terms.benefits}
        columns={benefits}
        rows={rows.filter((row): row is BenefitRow => row.is === 'benefit')}
        keyOf={({ id }) => id}
      />
    </>
  );
}
