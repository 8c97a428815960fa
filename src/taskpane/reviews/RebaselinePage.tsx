import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ChooseTargets } from './ChooseTargets';
import { DecisionForm } from './DecisionForm';
import { PageSteps } from './PageSteps';
import { RebaselineCheck } from './RebaselineCheck';
import type { RebaselineDraft, RebaselineStep } from './rebaseline-draft';
import { targetLines } from './rebaseline-draft';
import type { ReviewsContext } from './reviews-context';
import { TargetTable } from './TargetTable';
import { ViewHeading } from '../ViewHeading';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const steps: readonly RebaselineStep[] = ['choose', 'targets', 'decide', 'check'];

interface RebaselinePageProps {
  readonly context: ReviewsContext;
  readonly draft: RebaselineDraft;
  readonly onChange: (draft: RebaselineDraft) => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
}

/** From the choice of records to the decision behind their new targets, and what is written. */
export function RebaselinePage({ context, draft, onChange, onLeave, onSaved }: RebaselinePageProps) {
  const styles = useStyles();
  const words = useReviewsWords();
  const { program, culture } = context.reading;
  const lines = useMemo(() => targetLines(draft, program, culture), [draft, program, culture]);
  const change = (part: Partial<RebaselineDraft>): void => onChange({ ...draft, ...part });
  const step = lines.size === 0 || draft.fields.length === 0 ? 'choose' : draft.step;
  return (
    <div className={styles.page}>
      <ViewHeading title={words.rebaseline} back={{ label: words.review.leave, onBack: onLeave }} />
      <PageSteps
        steps={steps.map((name) => ({ name, label: words.targets.steps[name] }))}
        current={step}
        isOpen={lines.size > 0 && draft.fields.length > 0}
        onGo={(name) => change({ step: name as RebaselineStep })}
      />
      {step === 'choose' && <ChooseTargets context={context} draft={draft} onChange={change} />}
      {step === 'targets' && <TargetTable context={context} draft={draft} lines={lines} onChange={change} />}
      {step === 'decide' && <DecisionForm context={context} draft={draft} onChange={change} />}
      {step === 'check' && <RebaselineCheck context={context} draft={draft} lines={lines} onSaved={onSaved} />}
    </div>
  );
}
