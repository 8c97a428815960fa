import {
  Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { upgradeSheets } from '../../commands/upgrade-sheets';
import type { Change } from '../../sheets/change-set';
import type { HomeViewSentences } from '../../strings/home-view';
import { ButtonRow } from '../ButtonRow';
import { FailureBar } from '../FailureBar';
import { Section } from '../Section';
import { useActivity, useSession, useWords } from '../session-context';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Offers to bring the sheets of an older workbook up to date, and shows what that writes before it does. */
export function UpgradeNotice({ from, to }: { readonly from: number; readonly to: number }) {
  const { upgrade: words } = useHomeWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <UpgradePreview onClose={() => setOpen(false)} />;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.offer(from, to)}</MessageBarBody>
      <MessageBarActions><Button onClick={() => setOpen(true)}>{words.see}</Button></MessageBarActions>
    </MessageBar>
  );
}

type Planned = { readonly changes: readonly Change[] } | { readonly error: unknown } | null;

function UpgradePreview({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { pane } = useWords();
  const { upgrade: words } = useHomeWords();
  const { surroundings } = useSession();
  const { activity, state } = useActivity();
  const [planned, setPlanned] = useState<Planned>(null);
  useEffect(() => {
    let isStale = false;
    upgradeSheets.preview(surroundings()).then(
      ({ changeSet }) => { if (!isStale) setPlanned(changeSet); },
      (error: unknown) => { if (!isStale) setPlanned({ error }); },
    );
    return () => { isStale = true; };
  }, [surroundings]);
  const apply = async (): Promise<void> => {
    if ((await activity.run('upgradeSheets', undefined)) !== null) onClose();
  };
  if (planned === null) return <Spinner size="small" label={pane.loading} />;
  return (
    <Section title={words.title}>
      {'error' in planned ? <FailureBar error={planned.error} /> : (
        <>
          <ul className={styles.list}>
            {planned.changes.map((change, index) => <li key={index}>{changeSentence(change, words)}</li>)}
          </ul>
          <Text>{words.untouched}</Text>
        </>
      )}
      <ButtonRow>
        {!('error' in planned) && (
          <Button appearance="primary" disabledFocusable={state.running !== null} onClick={() => void apply()}>{words.apply}</Button>
        )}
        <Button onClick={onClose}>{words.back}</Button>
      </ButtonRow>
    </Section>
  );
}

function changeSentence(change: Change, words: HomeViewSentences['upgrade']): string {
  switch (change.do) {
    case 'add-columns': return words.columns(change.table, change.columns.map(({ header }) => header).join(', '));
    case 'rename-column': return words.renamed(change.table, change.before, change.after);
    case 'append-rows': return words.rows(change.table, change.rows.map(([first]) => String(first)).join(', '));
    case 'set-name': return words.names(change.name);
    default: return words.mark;
  }
}
