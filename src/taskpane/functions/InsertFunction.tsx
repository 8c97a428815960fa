import {
  Button, Field, Input, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Select, Subtitle2, Text, tokens,
} from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { discountSchedules } from '../../domain/finance/discount-schedules';
import { buildFormula } from '../../sheets/formula/build-formula';
import { qualifiedAddress } from '../../sheets/formula/qualified-address';
import { refersToCell } from '../../sheets/formula/refers-to-cell';
import type { FunctionReference } from '../../strings/function-reference';
import { FailureBar } from '../FailureBar';
import { useActivity, useSession } from '../session-context';
import { figureFormats } from './figure-formats';
import type { ActiveCell } from './use-active-cell';
import { useActiveCell } from './use-active-cell';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', display: 'block' },
});

/** What was entered for an argument; `sheet` where it was taken from the selection there. */
interface Entry {
  readonly text: string;
  readonly sheet: string | null;
}
type Parameter = FunctionReference['parameters'][number];

const scheduleNames = discountSchedules.map(({ name }) => name);

/** The words that become texts in the formula: those of an enumeration, and the names of schedules where a rate is asked for. */
const wordsOf = ({ name, words }: Parameter): readonly string[] | undefined => words ?? (name === 'rate' ? scheduleNames : undefined);

/** Builds a call argument by argument and writes it into the selected cell; a cell that holds something is asked about first. */
export function InsertFunction({ entry: { name, parameters } }: { readonly entry: FunctionReference }) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const { surroundings } = useSession();
  const { activity, state } = useActivity();
  const active = useActiveCell();
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const [isChecked, setChecked] = useState(false);
  const [asked, setAsked] = useState<ActiveCell | null>(null);
  const [trouble, setTrouble] = useState<{ readonly sentence: string } | { readonly error: unknown } | null>(null);

  const builtFor = (sheet: string | undefined) => buildFormula(name, parameters.map((parameter) => {
    const { text = '', sheet: source = null } = entries[parameter.name] ?? {};
    return { ...parameter, words: wordsOf(parameter), text: source === null || source === sheet ? text : qualifiedAddress(source, text) };
  }));
  const { formula, mistakes } = builtFor(active?.sheet);

  const enter = (parameter: string, entry: Entry): void => {
    setEntries({ ...entries, [parameter]: entry });
    setAsked(null);
    setTrouble(null);
  };
  const takeSelection = async (parameter: string): Promise<void> => {
    try {
      const { selection } = await surroundings().gateway.activeCell();
      enter(parameter, { text: selection.address, sheet: selection.sheet });
    } catch (error) {
      setTrouble({ error });
    }
  };
  const write = async (cell: ActiveCell): Promise<void> => {
    setAsked(null);
    const { sheet, address, entry } = cell;
    await activity.run('insertFunction', { cell: { sheet, address }, formula: builtFor(sheet).formula, replaces: entry });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    setTrouble(null);
    if (Object.keys(mistakes).length > 0) return;
    try {
      const cell = await surroundings().gateway.activeCell();
      if (refersToCell(builtFor(cell.sheet).formula, cell)) setTrouble({ sentence: words.insert.circular(placeOf(cell)) });
      else if (cell.entry !== '') setAsked(cell);
      else await write(cell);
    } catch (error) {
      setTrouble({ error });
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Subtitle2 as="h2">{words.insert.title}</Subtitle2>
      {parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          text={entries[parameter.name]?.text ?? ''}
          mistake={isChecked && mistakes[parameter.name] ? words.insert.mistakes[mistakes[parameter.name]!] : ''}
          onEnter={(text) => enter(parameter.name, { text, sheet: null })}
          onTakeSelection={() => void takeSelection(parameter.name)}
        />
      ))}
      <div role="status">
        <Text size={200} weight="semibold" block>{words.insert.preview}</Text>
        <code className={styles.code}>{formula}</code>
        {active !== null && <Text size={200} block>{words.insert.into(placeOf(active))}</Text>}
      </div>
      {trouble !== null && ('error' in trouble ? <FailureBar error={trouble.error} /> : (
        <MessageBar intent="warning" layout="multiline" role="alert"><MessageBarBody>{trouble.sentence}</MessageBarBody></MessageBar>
      ))}
      {asked !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{words.insert.occupied(placeOf(asked), figureFormats(asked.culture.name).value(asked.entry))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void write(asked)}>{words.insert.replace}</Button>
            <Button appearance="subtle" onClick={() => setAsked(null)}>{words.insert.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div><Button type="submit" appearance="primary" disabledFocusable={state.running !== null}>{words.insert.insert}</Button></div>
    </form>
  );
}

const placeOf = ({ sheet, address }: ActiveCell): string => qualifiedAddress(sheet, address);

interface ArgumentProps {
  readonly parameter: Parameter;
  readonly text: string;
  readonly mistake: string;
  readonly onEnter: (text: string) => void;
  readonly onTakeSelection: () => void;
}

function ArgumentField({ parameter, text, mistake, onEnter, onTakeSelection }: ArgumentProps) {
  const words = useFunctionsWords();
  const listId = useId();
  const { name, description, optional, words: choices } = parameter;
  const label = optional ? `${name} (${words.optional})` : name;
  const validation = mistake === '' ? {} : { validationMessage: mistake };
  if (choices) {
    return (
      <Field label={label} hint={description} required={!optional} {...validation}>
        <Select value={text} onChange={(_event, { value }) => onEnter(value)}>
          <option value="">{optional ? words.insert.leaveOut : ''}</option>
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </Select>
      </Field>
    );
  }
  const suggestions = wordsOf(parameter);
  return (
    <div>
      <Field label={label} hint={description} required={!optional} {...validation}>
        <Input value={text} list={suggestions && listId} onChange={(_event, { value }) => onEnter(value)} />
      </Field>
      {suggestions && <datalist id={listId}>{suggestions.map((schedule) => <option key={schedule} value={schedule} />)}</datalist>}
      <Button size="small" appearance="subtle" aria-label={words.insert.useSelectionFor(name)} onClick={onTakeSelection}>
        {words.insert.useSelection}
      </Button>
    </div>
  );
}
