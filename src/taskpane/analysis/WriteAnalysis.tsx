import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { writeAnalysis } from '../../commands/write-analysis';
import type { CellGrid, ChangeSet } from '../../sheets/change-set';
import type { AnalysisRecord } from '../../sheets/report/analysis-content';
import { FailureBar } from '../FailureBar';
import { useActivity, useSession } from '../session-context';
import type { AnalysisFormats } from './analysis-formats';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Preview =
  | { readonly is: 'shown'; readonly of: AnalysisRecord; readonly sheet: string; readonly isNew: boolean; readonly cells: number }
  | { readonly is: 'failed'; readonly error: unknown };

/** Writes the analysis on its sheet, after saying what that will be. */
export function WriteAnalysis({ record, formats }: { readonly record: AnalysisRecord; readonly formats: AnalysisFormats }) {
  const styles = useStyles();
  const { write: words } = useAnalysisWords();
  const { surroundings } = useSession();
  const { activity, state } = useActivity();
  const [preview, setPreview] = useState<Preview | null>(null);
  // A new result needs a new preview.
  const shown = preview?.is === 'shown' && preview.of.run === record.run && preview.of.target === record.target ? preview : null;

  const look = async (): Promise<void> => {
    try {
      const { changeSet } = await writeAnalysis.preview(surroundings(), record);
      setPreview({ is: 'shown', of: record, ...writtenBy(changeSet) });
    } catch (error) {
      setPreview({ is: 'failed', error });
    }
  };
  const write = async (): Promise<void> => {
    setPreview(null);
    await activity.run('writeAnalysis', record);
  };

  if (shown === null) {
    return (
      <>
        {preview?.is === 'failed' && <FailureBar error={preview.error} />}
        <div><Button disabledFocusable={state.running !== null} onClick={() => void look()}>{words.preview}</Button></div>
      </>
    );
  }
  return (
    <>
      <Text role="status">{(shown.isNew ? words.newSheet : words.again)(shown.sheet, formats.count(shown.cells))}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={state.running !== null} onClick={() => void write()}>{words.write}</Button>
        <Button onClick={() => setPreview(null)}>{words.back}</Button>
      </div>
    </>
  );
}

/** The sheet a change set writes on, and how many cells of it hold something. */
function writtenBy({ changes, show = '' }: ChangeSet): { readonly sheet: string; readonly isNew: boolean; readonly cells: number } {
  const [change] = changes;
  const filled = (cells: CellGrid): number => cells.flat().filter((cell) => cell !== '').length;
  if (change?.do === 'add-sheet') {
    return { sheet: show, isNew: true, cells: change.sheet.blocks.reduce((sum, { cells }) => sum + filled(cells), 0) };
  }
  return { sheet: show, isNew: false, cells: change?.do === 'write-cells' ? filled(change.after) : 0 };
}
