import { atOnce } from '../steps';
import { addMonths } from './calendar';
import type { Assessment } from './assessment';
import { frozenValues } from './baseline-versions';
import { benefitScale, leadingMeasure, levelScale } from './benefit-scale';
import type { MeasureReadings } from './measure-readings';
import { noReadings, readingsByMeasure } from './measure-readings';
import { nextReviewOf, lastReviewOf } from './review-dates';
import type { Benefit, Measure, Reference, Review, ReviewType, SerialDate, SustainmentCheck, Verdict } from './program';
import type { ProgramFacts } from './program-facts';
import { proposedVerdict } from './proposed-verdict';
import type { ReviewFigures } from './review-figures';
import { reviewFigures } from './review-figures';
import { reviewVariance } from './review-variance';

/** What the last review left to do. */
export interface FollowUp {
  readonly review: Reference;
  readonly decided: number;
  readonly followUp: string;
  readonly owner: string;
  readonly due: SerialDate;
  readonly isOverdue: boolean;
}

/** A sustainment check to go with a long-term review, in the unit of the benefit's main measure. */
export interface CheckProposal {
  readonly measure: Measure;
  readonly operationsOwner: string;
  readonly observed: number;
  /** The best level read so far. */
  readonly peak: number | null;
  readonly nextCheck: number;
}

/** What is known about a benefit before it is reviewed; the reviewer confirms or corrects it. */
export interface ReviewProposal extends ReviewFigures {
  readonly benefit: Benefit;
  /** Null when the figures say nothing. */
  readonly achieved: Verdict | null;
  readonly last: Review | null;
  readonly followUp: FollowUp | null;
  /** For a long-term review of a benefit whose main measure has been read. */
  readonly check: CheckProposal | null;
  /** When the benefit is due again once this review is recorded. */
  readonly nextReview: SerialDate;
}

const monthsToNextCheck = 6;

/**
 * What to start the review of a benefit from: the targets of the first baseline and of now, what is achieved, the verdict the figures
 * speak for, and what the last review left to do; null for an id that is no benefit's. The program is looked up once; each proposal is
 * made once, when it is asked for, so that a review of thousands opens as fast as one of three.
 * @param heldOn serial date of the review; what comes next is reckoned from it
 */
export function reviewProposals(
  facts: ProgramFacts,
  assessment: Assessment,
  type: ReviewType,
  heldOn: number = facts.today,
): (benefit: Reference) => ReviewProposal | null {
  const { program } = facts;
  const frozen = frozenValues(program.baselines);
  const latest = new Map(assessment.measures.map((status) => [status.row, status.latest]));
  const latestOf = ({ row }: Measure): number | null => latest.get(row) ?? null;
  const readings =
    type === 'Long-term'
      ? atOnce(
          readingsByMeasure(
            program.readings,
            assessment.readings.map(({ check }) => check),
          ),
        )
      : null;
  const propose = (benefit: Benefit): ReviewProposal => {
    const figures = reviewFigures(benefit, facts, frozen, latestOf);
    const reviews = facts.reviewsOf.get(benefit.id) ?? [];
    const last = lastReviewOf(reviews, facts.today);
    return {
      ...figures,
      benefit,
      achieved: achieved(benefit, figures, facts),
      last,
      followUp: last === null ? null : followUpOf(last, facts.today),
      check: readings === null ? null : proposedCheck(benefit, facts, readings, latestOf, heldOn),
      nextReview: nextReviewOf(
        benefit, [...reviews, blankReview(benefit, type, heldOn)], program.settings.reviewCadenceDays, Math.max(heldOn, facts.today),
      ),
    };
  };
  const made = new Map<Reference, ReviewProposal>();
  return (id) => {
    const benefit = facts.benefits.get(id);
    if (benefit === undefined) return null;
    const proposal = made.get(id) ?? propose(benefit);
    made.set(id, proposal);
    return proposal;
  };
}

function achieved(benefit: Benefit, { measure, original, currentTarget, actual }: ReviewFigures, facts: ProgramFacts): Verdict | null {
  const blank = blankReview(benefit, 'Regular', facts.today);
  const review: Review = { ...blank, originalTarget: original?.value ?? null, currentTarget, actual };
  const { achievedPercent } = reviewVariance(review, benefitScale(benefit.id, facts));
  const whole = measure === null ? benefit.fullEffect : (measure.targetDate ?? benefit.fullEffect);
  const isHarm = benefit.kind === 'Dis-benefit' && measure === null;
  return proposedVerdict(achievedPercent, isHarm, whole !== null && facts.today < whole, facts.thresholds);
}

/** A review with nothing said yet. */
function blankReview({ id }: Benefit, type: ReviewType, date: SerialDate): Review {
  return {
    row: -1,
    id: '',
    date,
    type,
    benefit: id,
    reviewer: '',
    originalTarget: null,
    currentTarget: null,
    actual: null,
    achieved: '',
    reason: '',
    explanation: '',
    unplannedEffects: '',
    followUp: '',
    owner: '',
    due: null,
  };
}

function followUpOf({ id, date, followUp, owner, due }: Review, today: number): FollowUp | null {
  if (followUp.trim() === '') return null;
  return { review: id, decided: date!, followUp, owner, due, isOverdue: due !== null && due < today };
}

function proposedCheck(
  benefit: Benefit,
  facts: ProgramFacts,
  readings: ReadonlyMap<string, MeasureReadings>,
  latestOf: (measure: Measure) => number | null,
  heldOn: number,
): CheckProposal | null {
  const measure = leadingMeasure(facts.measuresOf.get(benefit.id) ?? []);
  const observed = measure === undefined ? null : latestOf(measure);
  // A harm should not last, so there is nothing to sustain.
  if (measure === undefined || observed === null || benefit.kind === 'Dis-benefit') return null;
  const { sign } = levelScale(benefit.id, facts);
  const levels = (readings.get(measure.id) ?? noReadings).Actual.map(({ value }) => value);
  const before = facts.sustainmentOf.get(benefit.id) ?? [];
  return {
    measure,
    operationsOwner: latestCheck(before)?.operationsOwner || benefit.owner,
    observed,
    peak: levels.reduce<number | null>((best, level) => (best === null || sign * (level - best) > 0 ? level : best), null),
    nextCheck: addMonths(heldOn, monthsToNextCheck),
  };
}

function latestCheck(checks: readonly SustainmentCheck[]): SustainmentCheck | undefined {
  return checks.reduce<SustainmentCheck | undefined>(
    (last, check) => ((check.checkedOn ?? 0) >= (last?.checkedOn ?? 0) ? check : last),
    undefined,
  );
}
