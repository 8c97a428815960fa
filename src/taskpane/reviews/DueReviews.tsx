import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { NextReview } from '../../domain/realization/next-reviews';
import type { ReviewType } from '../../domain/realization/program';
import { lists } from '../../sheets/lists';
import { useCultureFormats } from '../use-culture-formats';
import { LongList } from '../LongList';
import type { ReviewsContext } from './reviews-context';
import { Section } from '../Section';
import { useWords } from '../session-context';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { overflowWrap: 'anywhere' },
});

/** Upcoming reviews are shown this many days ahead. */
const ahead = 60;

interface DueReviewsProps {
  readonly context: ReviewsContext;
  readonly canStart: boolean;
  readonly onReview: (type: ReviewType, benefits: readonly string[]) => void;
}

/** What is to be reviewed: by the kind of review, the longest overdue first, then what comes next. */
export function DueReviews({ context: { reading, facts, due }, canStart, onReview }: DueReviewsProps) {
  const styles = useStyles();
  const { due: words } = useReviewsWords();
  const { pane: { headed } } = useWords();
  const formats = useCultureFormats(reading);
  const { today } = facts;
  const asked = useMemo(() => due.filter((next) => next.due <= today), [due, today]);
  const upcoming = useMemo(() => due.filter((next) => next.due > today && next.due <= today + ahead), [due, today]);
  const groups = (lists.reviewType as readonly ReviewType[]).map((type) => ({ type, entries: asked.filter((next) => next.type === type) }));
  const nameOf = (id: string): string => `${id} ${facts.benefits.get(id)?.benefit ?? ''}`;

  const entry = (next: NextReview) => (
    <div className={styles.entry}>
      <Text className={styles.name}>{nameOf(next.benefit)}</Text>
      <Text size={200}>
        {words.since(formats.date(next.due), next.daysOverdue)}
        {next.milestone !== null && ` ${words.milestone(next.milestone)}`}
      </Text>
    </div>
  );

  return (
    <Section title={words.title}>
      {asked.length === 0 && <Text>{words.nothing}</Text>}
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ type, entries }) => (
          <div key={type} className={styles.group}>
            <div className={styles.heading}>
              <Text as="h3" weight="semibold">
                {headed(type, entries.length)}
              </Text>
              {canStart && (
                <Button
                  size="small"
                  aria-label={`${words.start(entries.length)}: ${type}`}
                  onClick={() =>
                    onReview(
                      type,
                      entries.map(({ benefit }) => benefit),
                    )
                  }
                >
                  {words.start(entries.length)}
                </Button>
              )}
            </div>
            <LongList label={words.dueOf(type)} items={entries} height={52} keyOf={({ benefit }) => benefit} draw={entry} />
          </div>
        ))}
      {upcoming.length > 0 && (
        <div className={styles.group}>
          <Text as="h3" weight="semibold">
            {words.upcoming(ahead)}
          </Text>
          <LongList
            label={words.upcoming(ahead)}
            items={upcoming}
            height={52}
            keyOf={({ benefit }) => benefit}
            draw={(next) => (
              <div className={styles.entry}>
                <Text className={styles.name}>{nameOf(next.benefit)}</Text>
                <Text size={200}>{words.next(next.type, formats.date(next.due))}</Text>
              </div>
            )}
          />
        </div>
      )}
    </Section>
  );
}
