import {
  Button, Field, Input, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Select, Textarea,
} from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useId } from 'react';
import type { ColumnSpec } from '../../sheets/schema';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { FieldKey, Mistake } from './benefit-draft';
import type { FieldChoices } from './form-choices';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  control: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& select, & input': { minWidth: 0, width: '100%' },
    // What takes the focus scrolls clear of the bars at the top and the bottom of the form.
    '& select, & input, & textarea': { scrollMarginTop: '48px', scrollMarginBottom: '96px' },
  },
});

/** A drop-down with more entries than this is slower than typing. */
const mostOptions = 100;

/** Fields whose text is long enough for more than one line. */
const lines: Readonly<Partial<Record<FieldKey, number>>> = { benefit: 2, description: 4, notes: 3 };

interface FormFieldProps {
  readonly column: ColumnSpec;
  readonly text: string;
  readonly choices: FieldChoices | undefined;
  /** What the coach says of the text so far, in place of the hint; null where there is nothing to say. */
  readonly advice: string | null;
  /** What to say about the input; null while it is all right, or not typed yet. */
  readonly mistake: Mistake | null;
  /** The formula in the cell, which is shown and not replaced; null where there is none. */
  readonly formula: string | null;
  readonly onShowCell: () => void;
  /** What the workbook says now where it was changed meanwhile; null where it was not. */
  readonly theirs: string | null;
  readonly onType: (text: string) => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly control?: RefObject<HTMLTextAreaElement>;
}

/** One field of the form, with its label, its hint, and what is wrong with what was typed. */
export function FormField(props: FormFieldProps) {
  const { column, text, choices, advice, mistake, formula, theirs, onShowCell, onType, onTakeTheirs, onKeepMine, control } = props;
  const styles = useStyles();
  const { form: words } = useBenefitWords();
  const key = column.key as FieldKey;
  const usualHint = (words.hints as Partial<Record<FieldKey, string>>)[key];
  const hint = advice === null ? usualHint : <span role="status">{advice}</span>;
  if (formula !== null) {
    return (
      <div>
        <Field label={words.fields[key]} hint={words.formula(shortened(formula))} className={styles.control}>
          <Input readOnly value={text} />
        </Field>
        <Button size="small" appearance="subtle" onClick={onShowCell}>{words.showCell(words.fields[key])}</Button>
      </div>
    );
  }
  const said = {
    ...(hint === undefined ? {} : { hint }),
    ...(mistake === null ? {} : { validationState: mistake.severity, validationMessage: mistakeSentence(mistake, words) }),
  };
  return (
    <div>
      <Field label={words.fields[key]} required={column.required === true} className={styles.control} {...said}>
        <Control column={column} text={text} choices={choices} onType={onType} control={control} />
      </Field>
      {theirs !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{theirs === '' ? words.theirsBlank : words.theirs(theirs)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
            <Button appearance="subtle" onClick={onKeepMine}>{words.keepMine}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Enough of a formula to recognize it. */
const longestFormula = 120;

function shortened(formula: string): string {
  return formula.length <= longestFormula ? formula : `${formula.slice(0, longestFormula)}…`;
}

type ControlProps = Pick<FormFieldProps, 'column' | 'text' | 'choices' | 'onType' | 'control'>;

/** The control of a field; Fluent's Field gives it its label and what is said about it. */
function Control({ column, text, choices, onType, control }: ControlProps) {
  const { form: words } = useBenefitWords();
  const listId = useId();
  const key = column.key as FieldKey;
  const rows = lines[key];
  if (rows !== undefined) {
    const shown = control ? { ref: control } : {};
    return <Textarea {...shown} value={text} rows={rows} resize="vertical" onChange={(_event, { value }) => onType(value)} />;
  }
  if (choices?.isClosed && choices.choices.length <= mostOptions) {
    const isStrange = text !== '' && choices.choices.every(({ value }) => value !== text);
    return (
      <Select value={text} onChange={(_event, { value }) => onType(value)}>
        <option value="">{words.choose}</option>
        {choices.choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        {isStrange && <option value={text}>{text}</option>}
      </Select>
    );
  }
  const type = column.kind.is === 'date' ? 'date' : 'text';
  const inputMode = column.kind.is === 'number' ? 'decimal' : undefined;
  return (
    <>
      <Input type={type} inputMode={inputMode} value={text} list={choices && listId} onChange={(_event, { value }) => onType(value)} />
      {choices && (
        <datalist id={listId}>
          {choices.choices.map(({ value, label }) => <option key={value} value={value}>{label === value ? undefined : label}</option>)}
        </datalist>
      )}
    </>
  );
}

function mistakeSentence({ code, limit }: Mistake, { errors }: BenefitViewSentences['form']): string {
  return errors[code](limit === undefined ? '' : String(limit));
}
