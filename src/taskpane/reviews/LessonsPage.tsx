import { makeStyles, tokens } from '@fluentui/react-components';
import { useActivity } from '../session-context';
import { LessonList } from './LessonList';
import { MissingSheets } from './MissingSheets';
import type { LessonDraft } from './review-draft';
import { lessonEntry } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { ViewHeading } from '../ViewHeading';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface LessonsPageProps {
  readonly context: ReviewsContext;
  readonly lessons: readonly LessonDraft[];
  readonly onChange: (lessons: readonly LessonDraft[]) => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
}

/** Lessons that come up between reviews. */
export function LessonsPage({ context, lessons, onChange, onLeave, onSaved }: LessonsPageProps) {
  const styles = useStyles();
  const words = useReviewsWords();
  const { activity, state } = useActivity();
  const isReady = lessons.length > 0 && lessons.every(({ lesson }) => lesson.trim() !== '') && state.running === null;
  const save = async (): Promise<void> => {
    const outcome = await activity.run(
      'captureLesson',
      lessons.map((lesson) => lessonEntry(lesson, context.facts.today)),
    );
    if (outcome !== null && outcome.lessons > 0) onSaved();
  };
  return (
    <div className={styles.page}>
      <ViewHeading title={words.captureLessons} back={{ label: words.review.leave, onBack: onLeave }} />
      <MissingSheets reading={context.reading} tables={['LessonsLearned']} />
      <LessonList context={context} lessons={lessons} about="" onChange={onChange} />
      <PrimaryAction isReady={isReady} onAct={() => void save()}>{words.lessons.save(lessons.length)}</PrimaryAction>
    </div>
  );
}
