import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReviewProposal } from '../../domain/realization/review-proposal';
import { LongSelect } from '../LongSelect';
import { BenefitJudgment } from './BenefitJudgment';
import { LessonList } from './LessonList';
import type { Judgment, ReviewDraft } from './review-draft';
import type { ReviewsContext } from './reviews-context';
import { ActionBar } from '../ActionBar';
import { ButtonRow } from '../ButtonRow';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  way: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  position: { flexShrink: 0 },
  jump: { flexGrow: 1, minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  heading: { lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
});

interface JudgeBenefitsProps {
  readonly context: ReviewsContext;
  readonly draft: ReviewDraft;
  /** Ids of those that are reviewed. */
  readonly benefits: readonly string[];
  readonly proposalOf: (benefit: string) => ReviewProposal;
  readonly onChange: (part: Partial<ReviewDraft>) => void;
}

/** The benefits of a review one after the other, and what was learned beside them. */
export function JudgeBenefits({ context, draft, benefits, proposalOf, onChange }: JudgeBenefitsProps) {
  const styles = useStyles();
  const { judge: words } = useReviewsWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const index = Math.max(0, benefits.indexOf(draft.at));
  const id = benefits[index]!;
  const proposal = proposalOf(id);
  const isLast = index === benefits.length - 1;

  const { facts } = context;
  const choices = useMemo(
    () => benefits.map((benefit) => ({ value: benefit, text: `${benefit} ${facts.benefits.get(benefit)?.benefit ?? ''}` })),
    [benefits, facts],
  );

  const wasAt = useRef(id);
  useEffect(() => {
    // Whoever goes to the next benefit begins at its top, with the eyes and with the screen reader.
    if (wasAt.current !== id) heading.current?.focus();
    wasAt.current = id;
  }, [id]);

  const go = (to: number): void => onChange({ at: benefits[to]! });
  const type = (part: Partial<Judgment>): void => onChange({ typed: { ...draft.typed, [id]: { ...draft.typed[id], ...part } } });
  const leaveOut = (): void => {
    const chosen = draft.chosen.filter((other) => other !== id);
    onChange({
      chosen,
      at: benefits[index + 1] ?? benefits[index - 1] ?? '',
      ...(chosen.length === 0 ? { step: 'choose' } : {}),
    });
  };

  return (
    <div className={styles.page}>
      <div className={styles.way}>
        <Text size={200} className={styles.position}>{words.position(index + 1, benefits.length)}</Text>
        {benefits.length > 2 && (
          <LongSelect
            className={styles.jump} size="small" aria-label={words.jump} value={id} choices={choices} onChoose={(at) => onChange({ at })}
          />
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>
          {id} {proposal.benefit.benefit}
        </Subtitle2>
      </h2>
      <BenefitJudgment key={id} context={context} draft={draft} proposal={proposal} onType={type} />
      <div>
        <Button size="small" onClick={leaveOut}>{words.leaveOut}</Button>
      </div>
      <LessonList context={context} lessons={draft.lessons} about={id} onChange={(lessons) => onChange({ lessons })} />
      <ActionBar>
        <ButtonRow>
          <Button appearance="primary" onClick={() => (isLast ? onChange({ step: 'check' }) : go(index + 1))}>
            {isLast ? words.toCheck : words.next}
          </Button>
          {index > 0 && <Button onClick={() => go(index - 1)}>{words.previous}</Button>}
        </ButtonRow>
      </ActionBar>
    </div>
  );
}
