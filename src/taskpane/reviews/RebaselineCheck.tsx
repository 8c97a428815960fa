import { makeStyles, MessageBar, MessageBarBody, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rebaseline } from '../../commands/rebaseline';
import { sameValue } from '../../domain/realization/target-history';
import { approved } from '../../sheets/plan-rebaseline';
import { useCultureFormats } from '../use-culture-formats';
import { FailureBar } from '../FailureBar';
import { noticeOfProblem } from '../notices';
import { ProblemList } from '../ProblemList';
import { useActivity, useWords } from '../session-context';
import { LongList } from '../LongList';
import { MissingSheets } from './MissingSheets';
import type { RebaselineDraft, TargetLine } from './rebaseline-draft';
import { rebaselineRequest } from './rebaseline-draft';
import type { ReviewsContext } from './reviews-context';
import { usePreview } from './use-preview';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
});

interface RebaselineCheckProps {
  readonly context: ReviewsContext;
  readonly draft: RebaselineDraft;
  readonly lines: ReadonlyMap<string, readonly TargetLine[]>;
  readonly onSaved: () => void;
}

/** What a re-baseline will write: the frozen values, the changes with their old and new values, and what stands against it. */
export function RebaselineCheck({ context: { reading }, draft, lines, onSaved }: RebaselineCheckProps) {
  const styles = useStyles();
  const { targets: words, mistakes, written, none } = useReviewsWords();
  const all = useWords();
  const { activity, state } = useActivity();
  const formats = useCultureFormats(reading);
  const flat = useMemo(() => [...lines.values()].flat(), [lines]);
  const request = useMemo(() => rebaselineRequest(draft, flat), [draft, flat]);
  const preview = usePreview(rebaseline, request);
  const plan = request !== null && preview.is === 'planned' ? preview.plan : null;
  const canSave = plan !== null && plan.changeSet.changes.length > 0 && state.running === null;
  const save = async (): Promise<void> => {
    if (request === null) return;
    const outcome = await activity.run('rebaseline', request);
    if (outcome !== null && outcome.receipt.changeSet.changes.length > 0) onSaved();
  };
  const write = ({ isDate, isMoney }: TargetLine, value: unknown): string => {
    if (typeof value !== 'number') return none;
    return isDate ? formats.date(value) : isMoney ? formats.money(value) : formats.number(value);
  };
  const changed = flat.filter(({ agreed, current, value }) => !sameValue(agreed === null ? current : agreed.value, value ?? null));

  return (
    <div className={styles.page}>
      <Subtitle2 as="h2">{written.title}</Subtitle2>
      {plan !== null && plan.changeSet.changes.length > 0 && (
        <>
          <Text>
            {draft.decision === approved ? words.willFreeze(draft.version, plan.frozen, plan.logged) : words.willLog(plan.logged)}
          </Text>
          {plan.captured > 0 && <Text>{words.willCapture(plan.captured)}</Text>}
        </>
      )}
      {changed.length > 0 && (
        <LongList
          label={words.changes}
          items={changed}
          height={64}
          keyOf={({ id, field }) => `${id} ${field}`}
          draw={(line) => (
            <div className={styles.line}>
              <Text>
                {line.id} {line.header}
              </Text>
              <Text size={200}>
                {words.change(
                  line.original === null ? none : write(line, line.original.value),
                  write(line, line.agreed === null ? line.current : line.agreed.value),
                  write(line, line.value),
                )}
              </Text>
            </div>
          )}
        />
      )}
      {request === null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {mistakes.in([...new Set(flat.filter(({ value }) => value === undefined).map(({ id }) => id))].slice(0, 8).join(', '))}
          </MessageBarBody>
        </MessageBar>
      )}
      <MissingSheets reading={reading} tables={['Baselines', 'ChangeLog']} />
      {request !== null && preview.is === 'planning' && <Spinner size="tiny" label={all.pane.loading} />}
      {preview.is === 'failed' && <FailureBar error={preview.error} />}
      {plan !== null && plan.problems.length > 0 && (
        <ProblemList label={all.preview.notes} notices={plan.problems.map((problem) => noticeOfProblem(problem, all))} />
      )}
      <Text size={200}>{words.kept}</Text>
      <PrimaryAction isReady={canSave} onAct={() => void save()}>{words.save}</PrimaryAction>
    </div>
  );
}
