import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { ReviewProposal } from '../../domain/realization/review-proposal';
import { wordLists } from '../../sheets/decode-program';
import { useCultureFormats } from '../use-culture-formats';
import { StatusBadge } from '../StatusBadge';
import { CheckFields } from './CheckFields';
import { Figures } from './Figures';
import type { Judgment, ReviewDraft } from './review-draft';
import { judgmentMistakes, judgmentOf, reviewEntry, varianceOf } from './review-draft';
import { figureFormat, signed } from './review-formats';
import type { ReviewsContext } from './reviews-context';
import { useReviewsWords } from './use-reviews-words';
import { WordField } from './WordField';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: '100%' },
});

/** What a cell of Excel holds. */
const mostCharacters = 32_000;

interface BenefitJudgmentProps {
  readonly context: ReviewsContext;
  readonly draft: ReviewDraft;
  readonly proposal: ReviewProposal;
  readonly onType: (part: Partial<Judgment>) => void;
}

/** One benefit of a review: what was agreed, what came, what the reviewer says about it. */
export function BenefitJudgment({ context, draft, proposal, onType }: BenefitJudgmentProps) {
  const styles = useStyles();
  const { judge: words, none, mistakes: mistakeWords } = useReviewsWords();
  const { reading, facts } = context;
  const { culture } = reading;
  const { benefit, measure, original, last, followUp } = proposal;
  const formats = useCultureFormats(reading);
  const write = figureFormat(measure, formats, none);
  const listed = useMemo(() => wordLists(reading.reading.tables.get('ListWords')), [reading]);
  const judgment = judgmentOf(proposal, draft.typed[benefit.id], culture);
  const mistakes = judgmentMistakes(judgment, culture);
  const mistakeOf = (field: keyof Judgment): { validationMessage?: string } => {
    const mistake = mistakes[field];
    return mistake === undefined ? {} : { validationMessage: mistakeWords[mistake] };
  };
  const { varianceToOriginal, varianceToCurrent, achievedPercent } = varianceOf(reviewEntry(draft, benefit.id, judgment, culture), facts);
  const status = reading.assessment.benefits[reading.program.benefits.indexOf(benefit)]!;

  const figure = (field: 'originalTarget' | 'currentTarget' | 'actual', label: string): ReactElement => (
    <Field label={label} {...mistakeOf(field)}>
      <Input
        className={styles.narrow}
        inputMode="decimal"
        value={judgment[field]}
        onChange={(_event, { value }) => onType({ [field]: value })}
      />
    </Field>
  );
  const choice = (field: 'achieved' | 'reason', label: string, choices: readonly string[]): ReactElement => (
    <WordField
      label={label} className={styles.narrow} value={judgment[field]} words={choices} onChoose={(word) => onType({ [field]: word })}
    />
  );
  const prose = (field: 'explanation' | 'unplannedEffects' | 'followUp', label: string): ReactElement => (
    <Field label={label}>
      <Textarea
        resize="vertical"
        maxLength={mostCharacters}
        value={judgment[field]}
        onChange={(_event, { value }) => onType({ [field]: value })}
      />
    </Field>
  );

  return (
    <div className={styles.page}>
      {status.status !== null && (
        <div>
          <StatusBadge word={status.status} />
        </div>
      )}
      <Text size={200}>
        {measure === null ? words.inMoney : words.inMeasure(`${measure.id} ${measure.measure}`)}
        {benefit.kind === 'Dis-benefit' && ` ${words.inHarm}`}
      </Text>
      <div className={styles.figures}>
        {figure('originalTarget', words.original(original?.version ?? null))}
        {figure('currentTarget', words.current)}
        {figure('actual', words.actual)}
      </div>
      {original === null && <Text size={200}>{words.noOriginal}</Text>}
      <div role="status">
        <Figures
          rows={[
            [words.toOriginal, signed(varianceToOriginal, write)],
            [words.toCurrent, signed(varianceToCurrent, write)],
            [words.achieved, achievedPercent === null ? none : formats.percent(achievedPercent)],
            ...(status.basis === 'money'
              ? [
                  [words.plannedToDate, write(status.plannedToDate)] as const,
                  [words.actualToDate, write(status.actualToDate)] as const,
                  [words.forecast, write(status.forecast)] as const,
                ]
              : []),
            [words.nextReview, proposal.nextReview === null ? none : formats.date(proposal.nextReview)],
          ]}
        />
      </div>
      {last !== null && (
        <Text size={200}>{words.last(formats.date(last.date!), last.type, last.achieved === '' ? none : last.achieved)}</Text>
      )}
      {followUp !== null && judgment.followUp !== '' && (
        <MessageBar intent={followUp.isOverdue ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>
            {words.openFollowUp(followUp.followUp, followUp.owner, followUp.due === null ? null : formats.date(followUp.due))}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => onType({ followUp: '', owner: '', due: '' })}>{words.followUpDone}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.pair}>
        {choice('achieved', words.verdict, listed('achieved'))}
        {choice('reason', words.reason, listed('varianceReason'))}
      </div>
      {prose('explanation', words.explanation)}
      {prose('unplannedEffects', words.unplannedEffects)}
      {prose('followUp', words.followUp)}
      <div className={styles.pair}>
        <Field label={words.owner}>
          <Input className={styles.narrow} value={judgment.owner} onChange={(_event, { value }) => onType({ owner: value })} />
        </Field>
        <Field label={words.due} {...mistakeOf('due')}>
          <Input className={styles.narrow} type="date" value={judgment.due} onChange={(_event, { value }) => onType({ due: value })} />
        </Field>
      </div>
      {draft.type === 'Long-term' && (
        <CheckFields
          proposal={proposal}
          judgment={judgment}
          causes={listed('sustainmentCause')}
          methods={listed('sustainmentMethod')}
          mistakeOf={mistakeOf}
          onType={onType}
        />
      )}
    </div>
  );
}
