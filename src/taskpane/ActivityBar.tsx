import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ActivityResult } from '../commands/activity';
import { ProblemList } from './ProblemList';
import { noticeOfProblem } from './notices';
import { commandLabel, resultSentence } from './result-sentence';
import { useActivity, useWords } from './session-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  running: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
});

/** What is going on and what came of it, whoever started it: progress with cancel, the result with undo, the cells to look at. */
export function ActivityBar() {
  const styles = useStyles();
  const words = useWords();
  const { activity, state } = useActivity();
  const { running, result, isWaiting } = state;
  const bar = useRef<HTMLDivElement>(null);
  const isBusy = running !== null;
  // In a long view the button that was pressed may be far below; what came of it must be seen. The focus stays where it is.
  useEffect(() => {
    if (isBusy || result !== null) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [isBusy, result]);
  return (
    <div className={styles.bar} ref={bar}>
      <div role="status" aria-live="polite" className={styles.bar}>
        {isWaiting && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.pane.finishEditing}</MessageBarBody>
          </MessageBar>
        )}
        {running !== null && <Text size={200}>{words.pane.working(commandLabel(running.command, words))}</Text>}
        {result !== null && <ResultBar key={activityKey(result)} result={result} />}
      </div>
      {running !== null && (
        <div className={styles.running}>
          <ProgressBar
            aria-label={commandLabel(running.command, words)}
            {...(running.progress && running.progress.total > 0 ? { value: running.progress.done, max: running.progress.total } : {})}
          />
          {running.canCancel && (
            <Button size="small" onClick={() => activity.cancel()}>
              {words.pane.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function activityKey(result: ActivityResult): string {
  return `${result.command} ${'error' in result ? 'error' : result.outcome.is}`;
}

function ResultBar({ result }: { readonly result: ActivityResult }) {
  const words = useWords();
  const { activity } = useActivity();
  const problems = 'outcome' in result && 'problems' in result.outcome ? result.outcome.problems : [];
  const receipt = 'outcome' in result && result.outcome.is !== 'undone' && 'receipt' in result.outcome ? result.outcome.receipt : null;
  // What the add-in remembers for itself is nothing a user would want to undo.
  const canUndo = receipt !== null && receipt.changeSet.changes.some((change) => change.do !== 'set-setting');
  return (
    <>
      <MessageBar intent={'error' in result ? 'error' : problems.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          {resultSentence(result, words)} {canUndo && receipt.undo === 'excel' && words.results.undoWithExcel}
        </MessageBarBody>
        <MessageBarActions>
          {canUndo && <Button onClick={() => void activity.run('undoLast', undefined)}>{words.pane.undo}</Button>}
          <Button appearance="subtle" onClick={() => activity.dismissResult()}>
            {words.pane.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {problems.length > 0 && (
        <ProblemList
          label={words.results.problems(problems.length)}
          notices={problems.map((problem) => noticeOfProblem(problem, words))}
        />
      )}
    </>
  );
}
