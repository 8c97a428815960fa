import { useEffect } from 'react';
import type { ViewRequest } from '../../commands/activity';
import type { ProgramReading } from '../../commands/read-program';
import { useKeptState } from '../use-kept-state';
import { useSubject } from '../use-subject';
import { WithProgram } from '../WithProgram';
import { LessonsPage } from './LessonsPage';
import { Overview } from './Overview';
import { RebaselinePage } from './RebaselinePage';
import type { RebaselineDraft } from './rebaseline-draft';
import { newRebaseline } from './rebaseline-draft';
import type { LessonDraft, ReviewDraft } from './review-draft';
import { newReview } from './review-draft';
import { ReviewPage } from './ReviewPage';
import { reviewsContextOf } from './reviews-context';
import { useReviewsWords } from './use-reviews-words';

interface Kept {
  readonly page: 'overview' | 'review' | 'rebaseline' | 'lessons';
  readonly review: ReviewDraft | null;
  readonly rebaseline: RebaselineDraft | null;
  readonly lessons: readonly LessonDraft[];
  /** The last request of another view that was followed. */
  readonly answered: ViewRequest | null;
}

const nothing: Kept = { page: 'overview', review: null, rebaseline: null, lessons: [], answered: null };

/** What is to be reviewed, what was found, what was agreed; and the pages on which it is reviewed and re-baselined. */
export function ReviewsView() {
  const { title, noProgram } = useReviewsWords();
  return <WithProgram title={title} none={noProgram}>{(reading) => <Pages reading={reading} />}</WithProgram>;
}

function Pages({ reading }: { readonly reading: ProgramReading }) {
  const [kept, keep] = useKeptState<Kept>('reviews', nothing);
  const { assessment } = reading;
  const context = reviewsContextOf(reading);
  const { review, rebaseline, lessons } = kept;
  const request = useSubject('reviews');
  useEffect(() => {
    if (request === null || request === kept.answered) return;
    const { subject } = request;
    const isBenefit = subject !== null && context.facts.benefits.has(subject);
    // A review that is not saved yet is not thrown away for another one.
    if (!isBenefit || review !== null) keep({ ...kept, page: 'overview', answered: request });
    else {
      const type = context.due.find(({ benefit }) => benefit === subject)?.type ?? 'Regular';
      keep({ ...kept, page: 'review', review: newReview(type, [subject], context.facts.today), answered: request });
    }
  }, [request, kept, keep, review, context]);
  const overview = (part: Partial<Kept> = {}): void => keep({ ...kept, ...part, page: 'overview' });

  if (kept.page === 'review' && review !== null) {
    return (
      <ReviewPage
        context={context}
        draft={review}
        onChange={(draft) => keep({ ...kept, review: draft })}
        onLeave={() => overview()}
        onSaved={() => overview({ review: null })}
      />
    );
  }
  if (kept.page === 'rebaseline' && rebaseline !== null) {
    return (
      <RebaselinePage
        context={context}
        draft={rebaseline}
        onChange={(draft) => keep({ ...kept, rebaseline: draft })}
        onLeave={() => overview()}
        onSaved={() => overview({ rebaseline: null })}
      />
    );
  }
  if (kept.page === 'lessons') {
    return (
      <LessonsPage
        context={context}
        lessons={lessons}
        onChange={(drafts) => keep({ ...kept, lessons: drafts })}
        onLeave={() => overview()}
        onSaved={() => overview({ lessons: [] })}
      />
    );
  }
  return (
    <Overview
      context={context}
      unsavedReview={review}
      unsavedRebaseline={rebaseline}
      onReview={(type, benefits) => keep({ ...kept, page: 'review', review: newReview(type, benefits, assessment.today) })}
      onRebaseline={() =>
        keep({ ...kept, page: 'rebaseline', rebaseline: rebaseline ?? newRebaseline('benefits', [], context.versions, assessment.today) })
      }
      onGoOn={() => keep({ ...kept, page: 'review' })}
      onThrowAway={(what) => overview({ [what]: null })}
      onLessons={() => keep({ ...kept, page: 'lessons' })}
    />
  );
}
