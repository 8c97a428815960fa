import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionBar } from '../ActionBar';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  save: { flexShrink: 0 },
  by: { '& input': { minWidth: 0 } },
});

interface SaveBarProps {
  readonly id: string;
  readonly typed: number;
  readonly remarkable: number;
  readonly wrong: number;
  /** Measures that were typed for and are gone. */
  readonly orphaned: readonly string[];
  readonly enteredBy: string;
  readonly isBusy: boolean;
  readonly onEnterBy: (role: string) => void;
  readonly onDiscardOrphaned: () => void;
  readonly onSave: () => void;
}

/** What is typed and not saved, always in sight, with the button that saves it all. */
export function SaveBar({ id, typed, remarkable, wrong, orphaned, enteredBy, isBusy, onEnterBy, onDiscardOrphaned, onSave }: SaveBarProps) {
  const styles = useStyles();
  const { save: words } = useTrackWords();
  const parts = [...(remarkable > 0 ? [words.withWarnings(remarkable)] : []), ...(wrong > 0 ? [words.wrong(wrong)] : [])];
  return (
    <ActionBar label={words.label}>
      {orphaned.length > 0 && (
        <div className={styles.row}>
          <Text size={200}>{words.orphaned(orphaned.join(', '))}</Text>
          <Button size="small" onClick={onDiscardOrphaned}>{words.discardOrphaned}</Button>
        </div>
      )}
      {typed > 0 && (
        <>
          <Field label={words.enteredBy} size="small" className={styles.by}>
            <Input value={enteredBy} onChange={(_event, { value }) => onEnterBy(value)} />
          </Field>
          <div className={styles.row}>
            <Button id={id} className={styles.save} appearance="primary" disabledFocusable={isBusy} onClick={onSave}>
              {words.all(typed)}
            </Button>
            <Text size={200} role="status">{parts.join(', ')}</Text>
          </div>
        </>
      )}
    </ActionBar>
  );
}
