import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useActivity } from '../session-context';
import { LessonList } from './LessonList';
import type { LessonDraft } from './review-draft';
import { lessonEntry } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly context: ReviewsContext;
  readonly lessons: readonly LessonDraft[];
  readonly onChange: (lessons: readonly LessonDraft[]) => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
}

/** Lessons that come up between reviews. */
export function LessonsPage({ context, lessons, onChange, onLeave, onSaved }: Props) {
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
      <Button className={styles.back} size="small" appearance="subtle" onClick={onLeave}>
        {words.review.leave}
      </Button>
      <Title3 as="h1">{words.captureLessons}</Title3>
      <LessonList context={context} lessons={lessons} about="" onChange={onChange} />
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => {
          if (isReady) void save();
        }}
      >
        {words.lessons.save(lessons.length)}
      </Button>
    </div>
  );
}
