import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AddSheetsOptions } from '../../commands/add-sheets';
import { addSheets } from '../../commands/add-sheets';
import type { Problem } from '../../commands/command';
import type { Change, ChangeSet } from '../../sheets/change-set';
import { PrimaryAction } from '../PrimaryAction';
import { FailureBar } from '../FailureBar';
import { noticeOfProblem } from '../notices';
import { ProblemList } from '../ProblemList';
import { Section } from '../Section';
import { useActivity, useSession, useWords } from '../session-context';
import { ViewHeading } from '../ViewHeading';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface AddSheetsPreviewProps {
  readonly options: AddSheetsOptions;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

type Planned = { readonly changeSet: ChangeSet; readonly problems: readonly Problem[] } | { readonly error: unknown } | null;

/** Everything that will be written, before it is. */
export function AddSheetsPreview({ options, onBack, onDone }: AddSheetsPreviewProps) {
  const words = useWords();
  const { surroundings } = useSession();
  const { activity, state } = useActivity();
  const [planned, setPlanned] = useState<Planned>(null);

  useEffect(() => {
    let isStale = false;
    addSheets.preview(surroundings(), options).then(
      (plan) => { if (!isStale) setPlanned(plan); },
      (error: unknown) => { if (!isStale) setPlanned({ error }); },
    );
    return () => { isStale = true; };
  }, [surroundings, options]);

  const apply = async (): Promise<void> => {
    if ((await activity.run('addSheets', options)) !== null) onDone();
  };

  if (planned === null) return <Spinner size="small" label={words.pane.loading} />;
  const isNothing = 'error' in planned || planned.changeSet.changes.length === 0;
  return (
    <>
      <ViewHeading title={words.preview.title} back={{ label: words.preview.back, onBack }} />
      {'error' in planned ? <FailureBar error={planned.error} /> : <PlannedChanges {...planned} />}
      {!isNothing && (
        <PrimaryAction isReady={state.running === null} onAct={() => void apply()}>{words.preview.apply}</PrimaryAction>
      )}
    </>
  );
}

function PlannedChanges({ changeSet: { changes }, problems }: { readonly changeSet: ChangeSet; readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const words = useWords();
  const sheets = changes.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));
  const columns = changes.flatMap((change) => (change.do === 'add-columns' ? [change] : []));
  const names = sheets.reduce((sum, sheet) => sum + sheet.names.length, 0) +
    changes.filter((change) => change.do === 'set-name' && change.before === null).length;
  if (changes.length === 0) return <Text>{words.preview.nothing}</Text>;
  return (
    <>
      {sheets.length > 0 && (
        <Section title={words.preview.sheets(sheets.length)}>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <li key={sheet.key}>
                {sheet.name}
                {sheet.tables.length > 0 && <Text size={200} block>{sheet.tables.map((table) => table.name).join(', ')}</Text>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {columns.map((change) => (
        <Text key={change.table}>
          {words.preview.columns(change.columns.length, change.table)}: {change.columns.map((column) => column.header).join(', ')}
        </Text>
      ))}
      <Text>
        {words.preview.cells(changes.reduce((sum, change) => sum + cellsOf(change), 0))}
        {names > 0 && `, ${words.preview.names(names)}`}. {words.preview.untouched}
      </Text>
      {problems.length > 0 && (
        <Section title={words.preview.notes}>
          <ProblemList label={words.preview.notes} notices={problems.map((problem) => noticeOfProblem(problem, words))} />
        </Section>
      )}
    </>
  );
}

function cellsOf(change: Change): number {
  if (change.do === 'add-columns') return change.columns.length;
  if (change.do !== 'add-sheet') return 0;
  const { blocks, tables } = change.sheet;
  const inTables = tables.reduce((sum, { rows, columns }) => sum + columns.length + rows.flat().filter((cell) => cell !== '').length, 0);
  return inTables + blocks.reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell !== '').length, 0);
}
