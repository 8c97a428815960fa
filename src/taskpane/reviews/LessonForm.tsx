import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { wordLists } from '../../sheets/decode-program';
import { LongSelect } from '../LongSelect';
import type { LessonDraft } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: '100%' },
});

interface LessonFormProps {
  readonly context: ReviewsContext;
  readonly lesson: LessonDraft;
  readonly onChange: (lesson: LessonDraft) => void;
  readonly onDone: () => void;
}

/** One lesson: what worked, what did not, what to do next time. */
export function LessonForm({ context: { reading, facts }, lesson, onChange, onDone }: LessonFormProps) {
  const styles = useStyles();
  const { lessons: words, none } = useReviewsWords();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const listed = useMemo(() => wordLists(reading.reading.tables.get('ListWords')), [reading]);
  const ids = useMemo(() => Array.from(facts.benefits.keys(), (id) => ({ value: id, text: id })), [facts]);
  const type = (part: Partial<LessonDraft>): void => onChange({ ...lesson, ...part });
  return (
    <div className={styles.form}>
      <Field label={words.lesson} required>
        <Textarea ref={first} resize="vertical" value={lesson.lesson} onChange={(_event, { value }) => type({ lesson: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words.type}>
          <Select className={styles.narrow} value={lesson.type} onChange={(_event, { value }) => type({ type: value })}>
            {listed('lessonType').map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.phase}>
          <Select className={styles.narrow} value={lesson.phase} onChange={(_event, { value }) => type({ phase: value })}>
            {listed('phase').map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.rootCause}>
        <Textarea resize="vertical" value={lesson.rootCause} onChange={(_event, { value }) => type({ rootCause: value })} />
      </Field>
      <Field label={words.recommendation}>
        <Textarea resize="vertical" value={lesson.recommendation} onChange={(_event, { value }) => type({ recommendation: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words.benefit}>
          <LongSelect
            value={lesson.benefit}
            choices={ids}
            before={<option value="">{none}</option>}
            onChoose={(value) => type({ benefit: value })}
          />
        </Field>
        <Field label={words.owner}>
          <Input className={styles.narrow} value={lesson.owner} onChange={(_event, { value }) => type({ owner: value })} />
        </Field>
      </div>
      <div><Button onClick={onDone}>{words.done}</Button></div>
    </div>
  );
}
