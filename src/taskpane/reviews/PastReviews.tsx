import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReviewStatusRow } from '../../domain/realization/assessment';
import type { Review } from '../../domain/realization/program';
import { reviewedMeasure } from '../../domain/realization/review-figures';
import { useCultureFormats } from '../use-culture-formats';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { Figures } from './Figures';
import { figureFormat, signed } from './review-formats';
import type { ReviewsContext } from './reviews-context';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  benefit: {
    display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
});

interface PastReview {
  readonly key: string;
  readonly date: number;
  readonly type: string;
  readonly findings: readonly { readonly review: Review; readonly variance: ReviewStatusRow }[];
}

const page = 5;
const mostBenefits = 40;

/** The reviews that were held, the latest first: what was found of each benefit against its original and its current target. */
export function PastReviews({ context }: { readonly context: ReviewsContext }) {
  const { past: words } = useReviewsWords();
  const { program, assessment } = context.reading;
  const formats = useCultureFormats(context.reading);
  const [shown, setShown] = useState(page);
  const held = useMemo(() => heldReviews(program.reviews, assessment.reviews), [program, assessment]);
  return (
    <Section title={words.title}>
      {held.length === 0 && <Text>{words.none}</Text>}
      {held.slice(0, shown).map(({ key, date, type, findings }) => (
        <Disclosure key={key} title={words.held(formats.date(date), type, findings.length)} isHeading>
          {findings.slice(0, mostBenefits).map((finding) => (
            <Found key={finding.review.row} {...finding} context={context} />
          ))}
          {findings.length > mostBenefits && (
            <Text size={200}>{words.onSheet(findings.length - mostBenefits)}</Text>
          )}
        </Disclosure>
      ))}
      {held.length > shown && (
        <ShowMore count={held.length - shown} onMore={() => setShown(shown + page)} />
      )}
    </Section>
  );
}

interface FoundProps {
  readonly review: Review;
  readonly variance: ReviewStatusRow;
  readonly context: ReviewsContext;
}

function Found({ review, variance, context: { reading, facts } }: FoundProps) {
  const styles = useStyles();
  const { past: words, none } = useReviewsWords();
  const formats = useCultureFormats(reading);
  const write = figureFormat(reviewedMeasure(review.benefit, facts), formats, none);
  const { varianceToOriginal, varianceToCurrent, achievedPercent } = variance;
  return (
    <div className={styles.benefit}>
      <Text className={styles.name} weight="semibold">
        {review.benefit} {facts.benefits.get(review.benefit)?.benefit}
      </Text>
      <Figures
        rows={[
          [words.verdict, review.achieved === '' ? none : review.achieved],
          [words.original, write(review.originalTarget)],
          [words.current, write(review.currentTarget)],
          [words.actual, write(review.actual)],
          [words.toOriginal, signed(varianceToOriginal, write)],
          [words.toCurrent, signed(varianceToCurrent, write)],
          [words.achieved, achievedPercent === null ? none : formats.percent(achievedPercent)],
        ]}
      />
      {review.explanation !== '' && <Text size={200}>{review.explanation}</Text>}
      {review.followUp !== '' && <Text size={200}>{words.followUp(review.followUp, review.owner)}</Text>}
    </div>
  );
}

function heldReviews(reviews: readonly Review[], variances: readonly ReviewStatusRow[]): readonly PastReview[] {
  const held = new Map<string, { key: string; date: number; type: string; findings: { review: Review; variance: ReviewStatusRow }[] }>();
  reviews.forEach((review, index) => {
    const { date, type } = review;
    if (date === null) return;
    const key = `${date} ${type}`;
    const one = held.get(key) ?? { key, date, type, findings: [] };
    one.findings.push({ review, variance: variances[index]! });
    held.set(key, one);
  });
  return [...held.values()].sort((a, b) => b.date - a.date);
}
