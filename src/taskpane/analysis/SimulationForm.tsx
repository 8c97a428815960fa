import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import type { RiskEvents } from '../../domain/realization/risk-events';
import { fewestTrials, mostTrials } from '../../domain/simulation/run';
import type { AnalysisFormats } from './analysis-formats';
import type { SimulationDraft, TargetChoice } from './simulation-draft';
import { draftNumbers, rankCorrelations } from './simulation-draft';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // A long choice must not make the pane wider.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SimulationFormProps {
  readonly draft: SimulationDraft;
  readonly risks: RiskEvents;
  readonly planValue: number;
  readonly formats: AnalysisFormats;
  readonly isRunning: boolean;
  readonly onChange: (draft: SimulationDraft) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** The inputs of a simulation: trials, seed, the shape of the ranges, what counts, and the target. */
export function SimulationForm({ draft, risks, planValue, formats, isRunning, onChange, onRun, onCancel }: SimulationFormProps) {
  const styles = useStyles();
  const { simulation: words } = useAnalysisWords();
  const [isChecked, setChecked] = useState(false);
  const numbers = draftNumbers(draft);
  const change = (part: Partial<SimulationDraft>): void => onChange({ ...draft, ...part });
  const wrong = (value: number | null, message: string): { validationMessage?: string } =>
    (isChecked && value === null ? { validationMessage: message } : {});
  const runButton = useRef<HTMLButtonElement>(null);
  const cancel = (): void => {
    // The button that has the focus is about to disappear.
    runButton.current?.focus();
    onCancel();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isRunning) return;
    setChecked(true);
    if (Object.values(numbers).every((value) => value !== null)) onRun();
  };
  const targets = words.targets(formats.money(planValue), formats.money(0));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.trials} {...wrong(numbers.trials, words.wrongTrials(formats.count(fewestTrials), formats.count(mostTrials)))}>
        <Input
          className={styles.input} inputMode="numeric" value={draft.trials} onChange={(_event, { value }) => change({ trials: value })}
        />
      </Field>
      <Field label={words.seed} {...wrong(numbers.seed, words.wrongSeed)}>
        <Input className={styles.input} inputMode="numeric" value={draft.seed} onChange={(_event, { value }) => change({ seed: value })} />
      </Field>
      <Field className={styles.field} label={words.distribution}>
        <Select
          className={styles.select} value={draft.distribution}
          onChange={(_event, { value }) => change({ distribution: value as SimulationDraft['distribution'] })}
        >
          {Object.entries(words.distributions).map(([known, label]) => <option key={known} value={known}>{label}</option>)}
        </Select>
      </Field>
      <Field className={styles.field} label={words.together} hint={words.togetherNote}>
        <Select
          className={styles.select} value={String(draft.rankCorrelation)}
          onChange={(_event, { value }) => change({ rankCorrelation: rankCorrelations.find((known) => String(known) === value)! })}
        >
          {rankCorrelations.map((correlation) => <option key={correlation} value={correlation}>{words.correlations[correlation]}</option>)}
        </Select>
      </Field>
      {risks.events.length > 0 && (
        <Field hint={words.risksNote}>
          <Checkbox
            label={words.risks(risks.events.length)} checked={draft.countsRisks}
            onChange={(_event, { checked }) => change({ countsRisks: checked === true })}
          />
        </Field>
      )}
      {risks.incomplete.length > 0 && <Text size={200}>{words.risksIncomplete(risks.incomplete.join(', '))}</Text>}
      <Field className={styles.field} label={words.target}>
        <Select
          className={styles.select} value={draft.target} onChange={(_event, { value }) => change({ target: value as TargetChoice })}
        >
          {Object.entries(targets).map(([target, label]) => <option key={target} value={target}>{label}</option>)}
        </Select>
      </Field>
      {draft.target === 'own' && (
        <Field label={words.ownTarget} {...wrong(numbers.ownTarget, words.wrongTarget)}>
          <Input
            className={styles.input} inputMode="numeric" value={draft.ownTarget}
            onChange={(_event, { value }) => change({ ownTarget: value })}
          />
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" ref={runButton} disabledFocusable={isRunning}>{words.run}</Button>
        {isRunning && <Button type="button" onClick={cancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
