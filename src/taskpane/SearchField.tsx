import { Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useWords } from './session-context';

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search a list with; like the other fields that narrow a list, it is small. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Field label={label} size="small">
      <SearchBox
        size="small"
        className={styles.box}
        value={value}
        dismiss={{ 'aria-label': words.pane.clearSearch }}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
