import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReviewType } from '../../domain/realization/program';
import { lists } from '../../sheets/lists';
import { useCultureFormats } from '../use-culture-formats';
import type { PickedRecord } from './RecordPicker';
import { RecordPicker } from './RecordPicker';
import type { ReviewDraft } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

interface ChooseBenefitsProps {
  readonly context: ReviewsContext;
  readonly draft: ReviewDraft;
  readonly onChange: (part: Partial<ReviewDraft>) => void;
}

/** What kind of review it is, when, by whom, and of which benefits. */
export function ChooseBenefits({ context, draft, onChange }: ChooseBenefitsProps) {
  const styles = useStyles();
  const { review: words, due: dueWords } = useReviewsWords();
  const { reading, facts, due } = context;
  const formats = useCultureFormats(reading);
  const records = useMemo((): readonly PickedRecord[] => {
    const nextOf = new Map(due.map((next) => [next.benefit, next]));
    return reading.program.benefits.flatMap((benefit, index) => {
      // Of two rows with one id the first is the benefit; the health check names the other.
      if (facts.benefits.get(benefit.id) !== benefit) return [];
      const next = nextOf.get(benefit.id);
      return [
        {
          id: benefit.id,
          name: benefit.benefit,
          owner: benefit.owner,
          status: reading.assessment.benefits[index]!.status,
          note: next === undefined ? words.neverDue : dueWords.next(next.type, formats.date(next.due)),
          isFlagged: next !== undefined && next.due <= facts.today,
        },
      ];
    });
  }, [reading, facts, due, formats, words, dueWords]);

  const choose = (chosen: readonly string[]): void => onChange({ chosen, at: chosen.includes(draft.at) ? draft.at : (chosen[0] ?? '') });
  return (
    <div className={styles.page}>
      <Field label={words.type}>
        <Select value={draft.type} onChange={(_event, { value }) => onChange({ type: value as ReviewType })}>
          {lists.reviewType.map((type) => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.date} required>
          <Input className={styles.field} type="date" value={draft.date} onChange={(_event, { value }) => onChange({ date: value })} />
        </Field>
        <Field label={words.reviewer}>
          <Input className={styles.field} value={draft.reviewer} onChange={(_event, { value }) => onChange({ reviewer: value })} />
        </Field>
      </div>
      <RecordPicker
        label={words.benefits}
        records={records}
        chosen={draft.chosen}
        onChoose={choose}
        flag={{ only: words.dueOnly, choose: words.chooseDue }}
      />
      <PrimaryAction isReady={draft.chosen.length > 0} onAct={() => onChange({ step: 'judge' })}>
        {words.toJudge(draft.chosen.length)}
      </PrimaryAction>
    </div>
  );
}
