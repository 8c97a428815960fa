import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { AddSheetsOptions } from '../../commands/add-sheets';
import { defaultSettings } from '../../domain/realization/settings';
import { parseIsoDate } from '../../sheets/iso-date';
import { sheetsOfPack } from '../../sheets/sheet-catalog';
import { ViewHeading } from '../ViewHeading';
import { AddSheetsPreview } from '../sheets/AddSheetsPreview';
import { useWords } from '../session-context';
import { useFirstMistake } from '../use-first-mistake';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const months = { year1: 12, year2: 24, year3: 36, year5: 60 } as const;

interface Answers {
  readonly program: string;
  readonly sponsor: string;
  readonly currency: string;
  readonly firstPeriod: string;
  readonly length: keyof typeof months;
}

const blank: Answers = { program: '', sponsor: '', currency: defaultSettings.currency, firstPeriod: '', length: 'year3' };

/** Asks the five things a program needs, then shows what will be added before it is. */
export function StartProgram({ onLeave, onDone }: { readonly onLeave: () => void; readonly onDone: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const [answers, setAnswers] = useState(blank);
  const [isChecked, setChecked] = useState(false);
  const [options, setOptions] = useState<AddSheetsOptions | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const showMistake = useFirstMistake(form);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const answer = (part: Partial<Answers>): void => setAnswers({ ...answers, ...part });

  const firstPeriod = parseIsoDate(answers.firstPeriod);
  const currency = answers.currency.trim().toUpperCase();
  const mistakes = {
    program: answers.program.trim() === '' ? words.start.nameMissing : '',
    currency: /^[A-Z]{3}$/.test(currency) ? '' : words.start.currencyWrong,
    firstPeriod: firstPeriod !== null ? '' : answers.firstPeriod === '' ? words.start.dateMissing : words.start.dateWrong,
  };
  const shown = (mistake: string): { validationMessage?: string } => (isChecked && mistake !== '' ? { validationMessage: mistake } : {});
  const doubt = mistakes.currency === '' && !isKnownCurrency(currency)
    ? { validationState: 'warning', validationMessage: words.start.currencyUnknown } as const
    : {};

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(mistakes).some((mistake) => mistake !== '')) {
      showMistake();
      return;
    }
    const settings = {
      ...defaultSettings, program: answers.program.trim(), sponsor: answers.sponsor.trim(), currency, firstPeriod,
      numberOfPeriods: months[answers.length],
    };
    setOptions({ sheets: sheetsOfPack('starter').map(({ key }) => key), settings });
  };

  if (options !== null) return <AddSheetsPreview options={options} onBack={() => setOptions(null)} onDone={onDone} />;
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <ViewHeading title={words.start.title} back={{ label: words.start.back, onBack: onLeave }} />
      <Field label={words.start.name} required {...shown(mistakes.program)}>
        <Input ref={name} value={answers.program} onChange={(_event, { value }) => answer({ program: value })} />
      </Field>
      <Field label={words.start.sponsor}>
        <Input value={answers.sponsor} onChange={(_event, { value }) => answer({ sponsor: value })} />
      </Field>
      <Field label={words.start.currency} required {...shown(mistakes.currency)} {...doubt}>
        <Input value={answers.currency} maxLength={3} onChange={(_event, { value }) => answer({ currency: value })} />
      </Field>
      <Field label={words.start.firstPeriod} required {...shown(mistakes.firstPeriod)}>
        <Input type="date" value={answers.firstPeriod} onChange={(_event, { value }) => answer({ firstPeriod: value })} />
      </Field>
      <Field label={words.start.length}>
        <Select value={answers.length} onChange={(_event, { value }) => answer({ length: value as Answers['length'] })}>
          {Object.entries(words.start.lengths).map(([length, label]) => (
            <option key={length} value={length}>{label}</option>
          ))}
        </Select>
      </Field>
      <div><Button appearance="primary" type="submit">{words.start.create}</Button></div>
    </form>
  );
}

/** Whether the code is one of ISO 4217; a program may count in another, such as points. */
function isKnownCurrency(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code) !== undefined;
}
