import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LessonForm } from './LessonForm';
import type { LessonDraft } from './review-draft';
import { blankLesson } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { Section } from '../Section';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  lesson: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface LessonListProps {
  readonly context: ReviewsContext;
  readonly lessons: readonly LessonDraft[];
  /** The benefit a new lesson is about; '' for none. */
  readonly about: string;
  readonly onChange: (lessons: readonly LessonDraft[]) => void;
}

/** What was learned so far, each lesson to be changed or removed, and a new one to be added. */
export function LessonList({ context, lessons, about, onChange }: LessonListProps) {
  const styles = useStyles();
  const { lessons: words } = useReviewsWords();
  const [open, setOpen] = useState<number | null>(null);
  const change = (index: number, lesson: LessonDraft): void => onChange(lessons.map((other, place) => (place === index ? lesson : other)));
  const add = (): void => {
    onChange([...lessons, { ...blankLesson, benefit: about }]);
    setOpen(lessons.length);
  };
  return (
    <Section title={words.title}>
      {lessons.length === 0 && <Text size={200}>{words.none}</Text>}
      <ul className={styles.list}>
        {lessons.map((lesson, index) => (
          <li key={index} className={styles.lesson}>
            {open === index ? (
              <LessonForm context={context} lesson={lesson} onChange={(next) => change(index, next)} onDone={() => setOpen(null)} />
            ) : (
              <>
                <Text weight="semibold">{lesson.type}: </Text>
                <Text>{lesson.lesson.trim() === '' ? words.blank : lesson.lesson}</Text>
                {lesson.benefit !== '' && (
                  <Text size={200} block>
                    {words.about(lesson.benefit)}
                  </Text>
                )}
                <div className={styles.actions}>
                  <Button size="small" appearance="subtle" aria-label={words.changeNamed(index + 1)} onClick={() => setOpen(index)}>
                    {words.change}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={words.removeNamed(index + 1)}
                    onClick={() => {
                      onChange(lessons.filter((_, place) => place !== index));
                      setOpen(null);
                    }}
                  >
                    {words.remove}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === null && <div><Button onClick={add}>{words.add}</Button></div>}
    </Section>
  );
}
