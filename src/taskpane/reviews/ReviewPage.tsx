import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { reviewProposals } from '../../domain/realization/review-proposal';
import { ChooseBenefits } from './ChooseBenefits';
import { JudgeBenefits } from './JudgeBenefits';
import { PageSteps } from './PageSteps';
import { ReviewCheck } from './ReviewCheck';
import type { ReviewDraft, ReviewStep } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { parseIsoDate } from '../../sheets/iso-date';
import { ViewHeading } from '../ViewHeading';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const steps: readonly ReviewStep[] = ['choose', 'judge', 'check'];

interface ReviewPageProps {
  readonly context: ReviewsContext;
  readonly draft: ReviewDraft;
  readonly onChange: (draft: ReviewDraft) => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
}

/** A review from the choice of benefits to what is written. Everything typed is kept until it is saved or thrown away. */
export function ReviewPage({ context, draft, onChange, onLeave, onSaved }: ReviewPageProps) {
  const styles = useStyles();
  const { review: words } = useReviewsWords();
  const { facts, reading } = context;
  const { assessment } = reading;
  const { type, chosen } = draft;
  const heldOn = parseIsoDate(draft.date) ?? facts.today;
  const proposalOf = useMemo(() => reviewProposals(facts, assessment, type, heldOn), [facts, assessment, type, heldOn]);
  /** What is reviewed is still in the register. */
  const benefits = useMemo(() => chosen.filter((id) => facts.benefits.has(id)), [chosen, facts]);
  const change = (part: Partial<ReviewDraft>): void => onChange({ ...draft, ...part });
  const step = benefits.length === 0 ? 'choose' : draft.step;
  return (
    <div className={styles.page}>
      <ViewHeading title={words.title} back={{ label: words.leave, onBack: onLeave }} />
      <PageSteps
        steps={steps.map((name) => ({ name, label: words.steps[name] }))}
        current={step}
        isOpen={benefits.length > 0}
        onGo={(name) => change({ step: name as ReviewStep })}
      />
      {step === 'choose' && <ChooseBenefits context={context} draft={draft} onChange={change} />}
      {step === 'judge' && (
        <JudgeBenefits context={context} draft={draft} benefits={benefits} proposalOf={(id) => proposalOf(id)!} onChange={change} />
      )}
      {step === 'check' && (
        <ReviewCheck context={context} draft={draft} benefits={benefits} proposalOf={proposalOf} onChange={change} onSaved={onSaved} />
      )}
    </div>
  );
}
