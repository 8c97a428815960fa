import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { approved } from '../../sheets/plan-rebaseline';
import { wordLists } from '../../sheets/decode-program';
import type { RebaselineDraft } from './rebaseline-draft';
import type { ReviewsContext } from './reviews-context';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';
import { WordField } from './WordField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  narrow: { minWidth: 0, width: '100%' },
});

interface DecisionFormProps {
  readonly context: ReviewsContext;
  readonly draft: RebaselineDraft;
  readonly onChange: (part: Partial<RebaselineDraft>) => void;
}

/** What triggered the change, why, who decided what, and what the version is called. */
export function DecisionForm({ context: { reading, versions }, draft, onChange }: DecisionFormProps) {
  const styles = useStyles();
  const { decision: words } = useReviewsWords();
  const listed = useMemo(() => wordLists(reading.reading.tables.get('ListWords')), [reading]);
  const isTaken = versions.some(({ version }) => version.toLowerCase() === draft.version.trim().toLowerCase());
  const text = (field: 'version' | 'date' | 'name', label: string, mistake: string | null) => (
    <Field label={label} required {...(mistake === null ? {} : { validationMessage: mistake })}>
      <Input
        className={styles.narrow}
        type={field === 'date' ? 'date' : 'text'}
        value={draft[field]}
        onChange={(_event, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
  const choice = (field: 'decision' | 'decidedBy' | 'trigger', label: string, choices: readonly string[]) => (
    <WordField
      label={label} required={field !== 'trigger'} className={styles.narrow} value={draft[field]} words={choices}
      onChoose={(word) => onChange({ [field]: word })}
    />
  );
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        {choice('decision', words.decision, listed('decision'))}
        {choice('decidedBy', words.decidedBy, listed('decidedBy'))}
      </div>
      {text('name', words.name, null)}
      {choice('trigger', words.trigger, listed('changeTrigger'))}
      <Field label={words.reason} required>
        <Textarea resize="vertical" value={draft.reason} onChange={(_event, { value }) => onChange({ reason: value })} />
      </Field>
      {draft.decision === approved && (
        <div className={styles.pair}>
          {text('version', words.version, isTaken ? words.taken : null)}
          {text('date', words.date, null)}
        </div>
      )}
      <PrimaryAction onAct={() => onChange({ step: 'check' })}>{words.toCheck}</PrimaryAction>
    </div>
  );
}
