import { Field, Select } from '@fluentui/react-components';
import { useReviewsWords } from './use-reviews-words';

interface WordFieldProps {
  readonly label: string;
  /** '' while nothing is chosen. */
  readonly value: string;
  /** Of a list of the workbook, in its language. */
  readonly words: readonly string[];
  readonly required?: boolean;
  readonly className?: string;
  readonly onChoose: (word: string) => void;
}

/** A word to choose from a list of the workbook, or none. */
export function WordField({ label, value, words, required = false, className, onChoose }: WordFieldProps) {
  const { none } = useReviewsWords();
  return (
    <Field label={label} required={required}>
      <Select className={className} value={value} onChange={(_event, chosen) => onChoose(chosen.value)}>
        <option value="">{none}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
