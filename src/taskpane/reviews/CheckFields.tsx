import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReviewProposal } from '../../domain/realization/review-proposal';
import type { Judgment } from './review-draft';
import { useReviewsWords } from './use-reviews-words';
import { WordField } from './WordField';

const useStyles = makeStyles({
  check: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  narrow: { minWidth: 0, width: '100%' },
});

interface CheckFieldsProps {
  readonly proposal: ReviewProposal;
  readonly judgment: Judgment;
  readonly causes: readonly string[];
  readonly methods: readonly string[];
  readonly mistakeOf: (field: keyof Judgment) => { validationMessage?: string };
  readonly onType: (part: Partial<Judgment>) => void;
}

/** The sustainment check that goes with a long-term review: how much of the best is left. */
export function CheckFields({ proposal, judgment, causes, methods, mistakeOf, onType }: CheckFieldsProps) {
  const styles = useStyles();
  const { check: words } = useReviewsWords();
  const text = (field: 'observed' | 'peak' | 'operationsOwner' | 'nextCheck', label: string, kind: 'text' | 'date' = 'text') => (
    <Field label={label} {...mistakeOf(field)}>
      <Input className={styles.narrow} type={kind} value={judgment[field]} onChange={(_event, { value }) => onType({ [field]: value })} />
    </Field>
  );
  const choice = (field: 'method' | 'cause', label: string, choices: readonly string[]) => (
    <WordField
      label={label} className={styles.narrow} value={judgment[field]} words={choices} onChoose={(word) => onType({ [field]: word })}
    />
  );
  return (
    <div className={styles.check}>
      <Checkbox
        label={words.record}
        checked={judgment.hasCheck}
        onChange={(_event, { checked }) => onType({ hasCheck: checked === true })}
      />
      {judgment.hasCheck && (
        <>
          {proposal.check !== null && (
            <Text size={200}>
              {words.unit(`${proposal.check.measure.id} ${proposal.check.measure.measure}`, proposal.check.measure.unit)}
            </Text>
          )}
          <div className={styles.pair}>
            {text('observed', words.observed)}
            {text('peak', words.peak)}
          </div>
          <div className={styles.pair}>
            {choice('method', words.method, methods)}
            {choice('cause', words.cause, causes)}
          </div>
          <div className={styles.pair}>
            {text('operationsOwner', words.operationsOwner)}
            {text('nextCheck', words.nextCheck, 'date')}
          </div>
        </>
      )}
    </div>
  );
}
