import { Field, SearchBox } from '@fluentui/react-components';
import { useWords } from './session-context';

export interface SearchFieldProps {
  readonly label: string;
  readonly size?: 'small' | 'medium';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search a list with. */
export function SearchField({ label, size, value, onChange }: SearchFieldProps) {
  const words = useWords();
  return (
    <Field label={label} size={size}>
      <SearchBox value={value} dismiss={{ 'aria-label': words.pane.clearSearch }} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
