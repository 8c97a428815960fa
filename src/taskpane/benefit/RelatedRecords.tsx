import type { BenefitProfile } from '../../domain/realization/benefit-profile';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { CultureFormats } from '../../strings/culture-formats';
import type { StatusWords } from '../../strings/status-words.en';
import { HistoryTable } from './HistoryTable';
import type { RecordSectionProps } from './RecordSection';
import { RecordSection } from './RecordSection';
import { useWords } from '../session-context';
import { useBenefitWords } from './use-benefit-words';

/** Everything else the workbook has about a benefit, kind by kind. */
export function RelatedRecords({ profile, formats }: { readonly profile: BenefitProfile; readonly formats: CultureFormats }) {
  const { page: words } = useBenefitWords();
  const { statuses } = useWords();
  const { before, after } = sectionsOf(profile, words, statuses, formats);
  return (
    <>
      {before.map((section) => <RecordSection key={section.table} {...section} />)}
      <HistoryTable history={profile.history} formats={formats} />
      {after.map((section) => <RecordSection key={section.table} {...section} />)}
    </>
  );
}

interface Sections {
  readonly before: readonly RecordSectionProps[];
  /** Below the history. */
  readonly after: readonly RecordSectionProps[];
}

function sectionsOf(
  profile: BenefitProfile, words: BenefitViewSentences['page'], statuses: StatusWords, formats: CultureFormats,
): Sections {
  const { date, money, percent, number } = formats;
  const on = (serial: number | null): string => (serial === null ? '' : date(serial));
  const named = (id: string, name: string): string => [id, name].filter((part) => part !== '').join(' ');
  return {
    before: [
      {
        title: words.activities, table: 'RealizationPlan', empty: words.noActivities,
        items: profile.activities.map(({ record, status }) => ({
          row: record.row, field: 'activity', name: named(record.id, record.activity), word: status.status,
          details: [
            record.type,
            record.owner,
            record.finishedOn !== null ? words.finished(date(record.finishedOn)) : '',
            record.finishedOn === null && record.finish !== null ? words.due(date(record.finish)) : '',
            record.completePercent === null || record.finishedOn !== null ? '' : words.complete(percent(record.completePercent)),
          ],
        })),
      },
      {
        title: words.risks, table: 'BenefitRisks', empty: words.noRisks,
        items: profile.risks.map(({ record, status }) => ({
          row: record.row, field: 'risk', name: named(record.id, record.risk), word: status.status,
          details: [
            status.rating === null ? '' : statuses[status.rating],
            status.exposure === null ? '' : words.exposure(money(status.exposure)),
            record.mitigation,
            record.mitigationOwner,
          ],
        })),
      },
      {
        title: words.evidence, table: 'BenefitEvidence', empty: words.noEvidence,
        items: profile.evidence.map((record) => ({
          row: record.row, field: 'summary', name: named(record.id, record.summary === '' ? record.type : record.summary), word: null,
          details: [on(record.date), record.summary === '' ? '' : record.type, record.source, record.supports],
        })),
      },
      {
        title: words.stakeholders, table: 'StakeholderRegister', empty: words.noStakeholders,
        items: profile.stakeholders.map(({ record, status }) => ({
          row: record.row, field: 'name', name: named(record.id, record.name), word: status.status,
          details: [
            status.approach === null ? '' : statuses[status.approach],
            status.supportGap !== null && status.supportGap > 0 ? words.supportGap(number(status.supportGap)) : '',
            record.engagementOwner,
          ],
        })),
      },
      {
        title: words.links, table: 'BenefitLinks',
        items: profile.links.map(({ link, direction, other }) => {
          const name = other === null ? words.unknownRecord(direction === 'from' ? link.to : link.from) : named(other.id, other.name);
          const word = Object.entries(words.linkWords).find(([known]) => known === link.link)?.[1] ?? link.link;
          const own = profile.benefit.id;
          return {
            row: link.row,
            field: 'link',
            name: direction === 'from' ? words.linked(own, word, name) : words.linked(name, word, own),
            word: null,
            details: [link.contributionPercent === null ? '' : percent(link.contributionPercent), link.note],
          };
        }),
      },
      {
        title: words.lines, table: 'CashFlow',
        items: profile.cashFlows.map((record) => ({
          row: record.row, field: 'line', name: named(record.id, record.line), word: null,
          details: [record.type, record.series, record.class],
        })),
      },
    ],
    after: [
      {
        title: words.reviews, table: 'BenefitReviews', empty: words.noReviews,
        items: profile.reviews.map(({ record, status }) => ({
          row: record.row, field: 'type', name: named(record.id, record.type), word: null,
          details: [
            on(record.date),
            record.achieved,
            status.achievedPercent === null ? '' : words.achieved(percent(status.achievedPercent)),
            record.explanation,
            record.followUp,
          ],
        })),
      },
      {
        title: words.sustainment, table: 'Sustainment',
        items: profile.sustainment.map(({ record, status }) => ({
          row: record.row, field: 'checkedOn', name: record.id, word: status.status,
          details: [
            on(record.checkedOn),
            status.retentionPercent === null ? '' : words.retention(percent(status.retentionPercent)),
            record.operationsOwner,
          ],
        })),
      },
      {
        title: words.changes, table: 'ChangeLog',
        items: profile.changes.map((record) => ({
          row: record.row, field: 'field', name: named(record.id, record.field), word: null,
          details: [on(record.date), record.trigger, record.decidedBy, record.decision],
        })),
      },
      {
        title: words.lessons, table: 'LessonsLearned',
        items: profile.lessons.map((record) => ({
          row: record.row, field: 'lesson', name: named(record.id, record.lesson), word: null, details: [record.type, record.state],
        })),
      },
    ],
  };
}
