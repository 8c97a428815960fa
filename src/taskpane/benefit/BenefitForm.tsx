import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { Coaching } from '../../domain/realization/smart-coach';
import { coach } from '../../domain/realization/smart-coach';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import { ActionBar } from '../ActionBar';
import { ButtonRow } from '../ButtonRow';
import { programFactsOf } from '../program-facts-of';
import { useCultureFormats } from '../use-culture-formats';
import { useActivity } from '../session-context';
import { useFirstMistake } from '../use-first-mistake';
import type { DraftInputs, FieldKey, ReadDraft } from './benefit-draft';
import { cellsOfRow, columnsIn, draftTexts, fieldText, readDraft, withInput, withoutInput, withSeen } from './benefit-draft';
import type { Draft } from './benefit-desk';
import { useDesk } from './benefit-desk';
import { blankBenefit } from './blank-benefit';
import { CoachSummary } from './CoachSummary';
import { findBenefit } from './find-benefit';
import { fieldChoices } from './form-choices';
import { formGroups } from './form-groups';
import { FormField } from './FormField';
import { Section } from '../Section';
import { ViewHeading } from '../ViewHeading';
import { SmartCoach } from './SmartCoach';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';
import { useRowFormulas } from './use-row-formulas';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Adds a benefit or changes one: what is typed is checked and coached at once, kept on the desk, and written as one row. */
export function BenefitForm({ reading, draft: { of, inputs: typed } }: { readonly reading: ProgramReading; readonly draft: Draft }) {
  const styles = useStyles();
  const all = useBenefitWords();
  const { form: words } = all;
  const { desk, state: { asked } } = useDesk();
  const { activity, state } = useActivity();
  const { goTo } = useCells();
  const formats = useCultureFormats(reading);
  const coachId = useId();
  const [isChecked, setChecked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { program, culture } = reading;
  const content = reading.reading.tables.get('BenefitRegister')!;
  const choices = useMemo(() => fieldChoices(reading), [reading]);
  const known = useMemo(() => ({
    objective: new Set(program.objectives.map(({ id }) => id)), startsAfter: new Set(program.activities.map(({ id }) => id)),
  }), [program]);

  const form = useRef<HTMLFormElement>(null);
  const showMistake = useFirstMistake(form);
  const statement = useRef<HTMLTextAreaElement>(null);
  useEffect(() => statement.current?.focus(), []);

  const isNew = of === null;
  const benefit = of === null ? blankBenefit : findBenefit(program, of);
  const formulas = useRowFormulas(content, isNew ? null : (benefit?.row ?? null));
  if (benefit === null) return <RowGone inputs={typed} />;
  // A cell that has come to hold a formula is shown, not edited.
  const inputs = [...formulas.keys()].reduce(withoutInput, typed);
  const read = readDraft({ benefit, isNew, content, inputs, signs: culture, known });
  const cells = cellsOfRow(content, isNew ? null : benefit.row);
  const texts = draftTexts(cells, inputs, isNew, culture);
  const columns = new Map(columnsIn(content).map((column) => [column.key as FieldKey, column]));
  const standingOf = (key: FieldKey): string => (isNew ? '' : fieldText(cells.get(key) ?? '', columns.get(key)!, culture));
  const change = (next: DraftInputs): void => {
    setLeaving(false);
    desk.change({ draft: { of, inputs: next } });
  };
  const type = (key: FieldKey, text: string): void => change(withInput(inputs, key, text, standingOf(key)));
  const coaching = coach(read.benefit, programFactsOf(reading));
  const errors = errorsOf(read).filter((key) => !formulas.has(key));
  const written = Object.keys(read.edit.fields) as FieldKey[];
  const isBusy = state.running !== null;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (errors.length > 0) showMistake();
    if (errors.length > 0 || read.conflicts.length > 0 || written.length === 0) return;
    const outcome = await activity.run('saveBenefit', read.edit);
    if (outcome === null || outcome.id === null) return;
    desk.saved(outcome.id, isNew ? null : benefit.row, reading);
    if (!isNew) goTo('BenefitRegister', benefit.row, 'benefit');
  };
  const leave = (): void => {
    const next = asked ?? of;
    desk.leaveTo(next === null ? { is: 'list' } : { is: 'page', of: next, byPane: true });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <ViewHeading title={isNew ? words.newTitle : words.editTitle(of.id)} />
      <CoachSummary coaching={coaching} coachId={coachId} />
      {(asked !== null || isLeaving) && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{asked === null ? words.discardQuestion : words.asked(asked.id)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={leave}>{words.discard}</Button>
            <Button appearance="subtle" onClick={() => { setLeaving(false); desk.change({ asked: null }); }}>{words.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {formGroups.map(({ group, fields }) => (
        <Section key={group} title={words.groups[group]}>
          <div className={styles.fields}>
            {fields.map((key) => {
              const column = columns.get(key);
              const mistake = read.mistakes[key] ?? null;
              return column && (
                <FormField
                  key={key} column={column} text={texts[key]} choices={choices[key]}
                  advice={key === 'benefit' && read.benefit.benefit !== '' ? adviceOn(coaching, all.coach) : null}
                  mistake={isChecked || inputs[key] !== undefined ? mistake : null}
                  theirs={read.conflicts.includes(key) ? standingOf(key) : null}
                  formula={formulas.get(key) ?? null}
                  onShowCell={() => goTo('BenefitRegister', benefit.row, key)}
                  onType={(text) => type(key, text)}
                  onTakeTheirs={() => change(withoutInput(inputs, key))}
                  onKeepMine={() => change(withSeen(inputs, key, standingOf(key)))}
                  {...(key === 'benefit' ? { control: statement } : {})}
                />
              );
            })}
          </div>
          {group === 'statement' && (
            <SmartCoach
              id={coachId} coaching={coaching} formats={formats} hasStatement={read.benefit.benefit !== ''}
              onUse={(text) => type('benefit', text)}
            />
          )}
        </Section>
      ))}
      <ActionBar>
        <div role="status">
          {isChecked && errors.length > 0 && <Text block size={200}>{words.mistakes(errors.length)}</Text>}
          {isChecked && read.conflicts.length > 0 && <Text block size={200}>{words.unresolved}</Text>}
          {errors.length === 0 && <Text size={200}>{whatIsWritten(isNew, written, words)}</Text>}
        </div>
        <ButtonRow>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>{isNew ? words.saveNew : words.save}</Button>
          <Button onClick={() => (desk.hasUnsaved() ? setLeaving(true) : leave())}>{words.cancel}</Button>
        </ButtonRow>
      </ActionBar>
    </form>
  );
}

/** What the statement lacks most, in sight while it is typed; the coach below says the rest. */
function adviceOn({ letters }: Coaching, words: BenefitViewSentences['coach']): string {
  if (letters.some(({ missing }) => missing.includes('output-not-benefit'))) return words.missing['output-not-benefit'];
  const stumble = letters.flatMap(({ wording }) => wording).find(({ isMet }) => !isMet);
  return stumble === undefined ? words.readsWell : words.advice[stumble.rule](stumble.words);
}

function whatIsWritten(isNew: boolean, written: readonly FieldKey[], words: BenefitViewSentences['form']): string {
  if (isNew) return words.willAdd;
  return written.length === 0 ? words.unchanged : words.willWrite(written.map((key) => words.fields[key]));
}

function errorsOf({ mistakes }: ReadDraft): readonly FieldKey[] {
  return (Object.keys(mistakes) as FieldKey[]).filter((key) => mistakes[key]!.severity === 'error');
}

/** The row was deleted while it was being edited: what was typed can become a new one. */
function RowGone({ inputs }: { readonly inputs: DraftInputs }) {
  const { form: words } = useBenefitWords();
  const { desk } = useDesk();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{words.rowGone}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => desk.change({ draft: { of: null, inputs } })}>{words.asNew}</Button>
        <Button appearance="subtle" onClick={() => desk.leaveTo({ is: 'list' })}>{words.discard}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
