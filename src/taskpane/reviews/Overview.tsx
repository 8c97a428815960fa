import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReviewType } from '../../domain/realization/program';
import { useActivity, useWords } from '../session-context';
import { BaselineHistory } from './BaselineHistory';
import { DueReviews } from './DueReviews';
import { PastReviews } from './PastReviews';
import type { RebaselineDraft } from './rebaseline-draft';
import type { ReviewDraft } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { ButtonRow } from '../ButtonRow';
import { ViewHeading } from '../ViewHeading';
import { useReviewsWords } from './use-reviews-words';

interface OverviewProps {
  readonly context: ReviewsContext;
  readonly unsavedReview: ReviewDraft | null;
  readonly unsavedRebaseline: RebaselineDraft | null;
  readonly onReview: (type: ReviewType, benefits: readonly string[]) => void;
  readonly onRebaseline: () => void;
  readonly onGoOn: () => void;
  readonly onThrowAway: (what: 'review' | 'rebaseline') => void;
  readonly onLessons: () => void;
}

/** What is due, what was found before, and what was agreed: the first page of Reviews. */
export function Overview(
  { context, unsavedReview, unsavedRebaseline, onReview, onRebaseline, onGoOn, onThrowAway, onLessons }: OverviewProps,
) {
  const words = useReviewsWords();
  const all = useWords();
  const { activity, state } = useActivity();
  const hasBenefits = context.reading.program.benefits.length > 0;
  return (
    <>
      <ViewHeading title={words.title} />
      {unsavedReview !== null && (
        <Unsaved sentence={words.unsavedReview(unsavedReview.chosen.length)} onGoOn={onGoOn} onThrowAway={() => onThrowAway('review')} />
      )}
      {unsavedRebaseline !== null && (
        <Unsaved sentence={words.unsavedRebaseline} onGoOn={onRebaseline} onThrowAway={() => onThrowAway('rebaseline')} />
      )}
      {!hasBenefits && <Text>{words.noBenefits}</Text>}
      <ButtonRow>
        {hasBenefits && unsavedReview === null && (
          <Button appearance="primary" onClick={() => onReview('Regular', [])}>
            {words.start}
          </Button>
        )}
        {hasBenefits && unsavedRebaseline === null && <Button onClick={onRebaseline}>{words.rebaseline}</Button>}
        <Button onClick={onLessons}>{words.captureLessons}</Button>
        {hasBenefits && (
          <Button disabledFocusable={state.running !== null} onClick={() => void activity.run('refreshStatus', undefined)}>
            {all.commands.refreshStatus}
          </Button>
        )}
      </ButtonRow>
      {hasBenefits && <DueReviews context={context} canStart={unsavedReview === null} onReview={onReview} />}
      <PastReviews context={context} />
      <BaselineHistory context={context} />
    </>
  );
}

interface UnsavedProps {
  readonly sentence: string;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

function Unsaved({ sentence, onGoOn, onThrowAway }: UnsavedProps) {
  const words = useReviewsWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onGoOn}>
          {words.goOn}
        </Button>
        <Button onClick={onThrowAway}>{words.throwAway}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
