import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { recordReview } from '../../commands/record-review';
import type { ReviewRecord } from '../../sheets/plan-review';
import type { ReviewProposal } from '../../domain/realization/review-proposal';
import { useCultureFormats } from '../use-culture-formats';
import { FailureBar } from '../FailureBar';
import { noticeOfProblem } from '../notices';
import { ProblemList } from '../ProblemList';
import { useActivity, useWords } from '../session-context';
import { Figures } from './Figures';
import { LongList } from '../LongList';
import { MissingSheets } from './MissingSheets';
import type { ReviewDraft } from './review-draft';
import { judgmentMistakes, judgmentOf, reviewRecord, varianceOf } from './review-draft';
import { figureFormat, signed } from './review-formats';
import type { ReviewsContext } from './reviews-context';
import { usePreview } from './use-preview';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  benefit: { display: 'flex', flexDirection: 'column', padding: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface ReviewCheckProps {
  readonly context: ReviewsContext;
  readonly draft: ReviewDraft;
  /** Ids of those that are reviewed. */
  readonly benefits: readonly string[];
  readonly proposalOf: (benefit: string) => ReviewProposal | null;
  readonly onChange: (part: Partial<ReviewDraft>) => void;
  readonly onSaved: () => void;
}

/** The tables a review is written to. */
function writtenTables({ lessons, checks }: ReviewRecord): readonly string[] {
  return ['BenefitReviews', ...(lessons.length > 0 ? ['LessonsLearned'] : []), ...(checks.length > 0 ? ['Sustainment'] : [])];
}

/** Everything a review will write, what stands against it, and the button that writes it. */
export function ReviewCheck({ context: { reading, facts }, draft, benefits, proposalOf, onChange, onSaved }: ReviewCheckProps) {
  const styles = useStyles();
  const { written: words, mistakes: mistakeWords, past, none } = useReviewsWords();
  const all = useWords();
  const { activity, state } = useActivity();
  const formats = useCultureFormats(reading);
  const { culture } = reading;
  const proposals = useMemo(() => benefits.flatMap((id) => proposalOf(id) ?? []), [benefits, proposalOf]);
  const record = useMemo(() => reviewRecord(draft, proposals, culture), [draft, proposals, culture]);
  const preview = usePreview(recordReview, record);
  const problems = preview.is === 'planned' ? preview.plan.problems : [];
  const mistaken = useMemo(
    () =>
      proposals.filter(
        ({ benefit }, index) =>
          Object.keys(judgmentMistakes(judgmentOf(proposals[index]!, draft.typed[benefit.id], culture), culture)).length > 0,
      ),
    [proposals, draft, culture],
  );
  const canSave = preview.is === 'planned' && preview.plan.changeSet.changes.length > 0 && mistaken.length === 0 && state.running === null;
  const save = async (): Promise<void> => {
    const outcome = await activity.run('recordReview', record);
    if (outcome !== null && outcome.reviews > 0) onSaved();
  };

  return (
    <div className={styles.page}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <Text>{words.rows(record.reviews.length, record.lessons.length, record.checks.length)}</Text>
      <LongList
        label={words.title}
        items={record.reviews}
        height={132}
        hasControls
        isTall
        keyOf={({ benefit }) => benefit}
        draw={(entry, index) => {
          const { benefit, measure, nextReview } = proposals[index]!;
          const write = figureFormat(measure, formats, none);
          const variance = varianceOf(entry, facts);
          return (
            <div className={styles.benefit}>
              <div className={styles.heading}>
                <Text weight="semibold">
                  {benefit.id} {benefit.benefit}
                </Text>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.changeNamed(benefit.id)}
                  onClick={() => onChange({ step: 'judge', at: benefit.id })}
                >
                  {words.change}
                </Button>
              </div>
              <Figures
                rows={[
                  [past.verdict, entry.achieved === '' ? none : entry.achieved],
                  [past.actual, write(entry.actual)],
                  [past.toOriginal, signed(variance.varianceToOriginal, write)],
                  [past.toCurrent, signed(variance.varianceToCurrent, write)],
                  [words.nextReview, nextReview === null ? none : formats.date(nextReview)],
                ]}
              />
            </div>
          );
        }}
      />
      {record.lessons.length > 0 && (
        <ul className={styles.list} aria-label={words.lessons}>
          {record.lessons.map(({ type, lesson }, index) => (
            <li key={index}>
              <Text>
                {type}: {lesson}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {record.checks.length > 0 && <Text>{words.checks(record.checks.length)}</Text>}
      {mistaken.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {mistakeWords.in(
              mistaken
                .map(({ benefit }) => benefit.id)
                .slice(0, 8)
                .join(', '),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <MissingSheets reading={reading} tables={writtenTables(record)} />
      {preview.is === 'planning' && <Spinner size="tiny" label={all.pane.loading} />}
      {preview.is === 'failed' && <FailureBar error={preview.error} />}
      {problems.length > 0 && <ProblemList label={all.preview.notes} notices={problems.map((problem) => noticeOfProblem(problem, all))} />}
      <Text size={200}>{words.untouched}</Text>
      <PrimaryAction isReady={canSave} onAct={() => void save()}>{words.save}</PrimaryAction>
    </div>
  );
}
