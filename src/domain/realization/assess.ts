import { activityStatus } from './activity-status';
import type { Assessment } from './assessment';
import { benefitScale } from './benefit-scale';
import { signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import type { BenefitStanding } from './benefit-status';
import { standingOfBenefit } from './benefit-status';
import { periodDiscountFactors } from './discount-rate';
import { expectedFinishes, isFinished } from './expected-finish';
import { healthCheck } from './health/health-check';
import { rankIdeas } from './idea-ranking';
import { noReadings, readingsByMeasure } from './measure-readings';
import type { MeasureStanding } from './measure-status';
import { standingOfMeasure } from './measure-status';
import { benefitsByObjective, objectiveStatus } from './objective-rollup';
import { overlaps } from './overlap';
import type { Activity, Benefit, Measure, Program } from './program';
import type { ProgramFacts } from './program-facts';
import { programFacts } from './program-facts';
import { checkReadings } from './reading-checks';
import { reviewVariance } from './review-variance';
import { riskStatus } from './risk-status';
import { stakeholderStatus } from './stakeholder-status';
import { fullYearValue, summarize } from './summarize';
import { peakOf, sustainmentStatus } from './sustainment-status';
import { activityShifts } from './timing-shift';
import { valueAtRisk } from './value-at-risk';

/**
 * Assesses a whole program on a day: every status column, the findings and the totals. Pure and linear in the number of records; rows
 * come in table order. It reads no status column, so assessing a refreshed program gives the same.
 * @param today Excel serial date
 */
export function assess(program: Program, today: number): Assessment {
  const facts = programFacts(program, today);
  const checks = checkReadings(facts);
  const readings = readingsByMeasure(program.readings, checks);
  const measures = program.measures.map((measure) => standingOfMeasure(measure, ownReadings(measure), facts));
  const standingOf = new Map(program.measures.map((measure, index) => [measure, measures[index]!]));
  const finishes = expectedFinishes(program.activities, facts.today);
  const shifts = activityShifts(facts, finishes);
  const benefits = program.benefits.map((benefit) => standingOfBenefit(benefit, partsOf(benefit, facts, standingOf, shifts), facts));
  const benefitStandings = new Map(program.benefits.map((benefit, index) => [benefit, benefits[index]!]));
  const risk = valuesAtRisk(facts, shifts, benefitStandings);
  const serving = benefitsByObjective(facts);
  const scales = new Map(Array.from(facts.benefits.keys(), (id) => [id, benefitScale(id, facts)]));
  const scaleOf = (id: string): ReturnType<typeof benefitScale> => scales.get(id) ?? benefitScale(id, facts);
  const programValue = fullYearValue(facts);

  const rows = {
    today: facts.today,
    objectives: program.objectives.map((objective) =>
      objectiveStatus(objective, serving.get(objective.id) ?? [], (benefit) => benefitStandings.get(benefit)?.status.status ?? null)),
    benefits: benefits.map(({ status }) => status),
    stakeholders: program.stakeholders.map((stakeholder) =>
      stakeholderStatus(stakeholder, facts.contactsOf.get(stakeholder.id) ?? [], facts.today)),
    ideas: rankIdeas(program.ideas),
    activities: program.activities.map((activity, index) => {
      const outlook = { expectedFinish: finishes[index]!, waits: waits(activity, facts), valueAtRisk: risk.byActivity[index]! };
      return activityStatus(activity, outlook, facts.today, facts.thresholds);
    }),
    measures: measures.map(({ status }) => status),
    readings: program.readings.map(({ row, id }, index) => ({ row, id, check: checks[index]! })),
    risks: program.risks.map((entry) => {
      const value = entry.benefit === '' ? programValue : (facts.benefits.get(entry.benefit)?.fullYearValue ?? null);
      const trigger = facts.measures.get(entry.triggerMeasure);
      return riskStatus(entry, value, (trigger && standingOf.get(trigger)?.lastReading?.value) ?? null, facts.today);
    }),
    reviews: program.reviews.map((review) => reviewVariance(review, scaleOf(review.benefit))),
    sustainment: program.sustainment.map((check) => {
      const { baseline, sign } = scaleOf(check.benefit);
      const benefit = facts.benefits.get(check.benefit);
      const since = benefit?.fullEffect ?? benefit?.starts ?? null;
      const peak = peakOf(check, facts.sustainmentOf.get(check.benefit) ?? [check], sign);
      return sustainmentStatus(check, peak, baseline, since, facts.thresholds);
    }),
    overlaps: overlaps(facts),
  };
  const findings = healthCheck(facts, rows);
  const { overlaps: _, ...statusRows } = rows;
  return { ...statusRows, findings, summary: summarize(facts, rows, benefits, risk.byBenefit, findings) };

  function ownReadings(measure: Measure): typeof noReadings {
    return facts.measures.get(measure.id) === measure ? (readings.get(measure.id) ?? noReadings) : noReadings;
  }
}

function partsOf(
  benefit: Benefit, facts: ProgramFacts, standingOf: ReadonlyMap<Measure, MeasureStanding>, shifts: ReadonlyMap<string, number>,
): Parameters<typeof standingOfBenefit>[1] {
  const own = facts.benefits.get(benefit.id) === benefit ? (facts.measuresOf.get(benefit.id) ?? []) : [];
  return { measures: own.map((measure) => ({ measure, standing: standingOf.get(measure)! })), shift: shifts.get(benefit.startsAfter) ?? 0 };
}

/** Whether a predecessor is not finished yet. */
function waits({ dependsOn }: Activity, { activities, today }: ProgramFacts): boolean {
  return dependsOn.some((id) => {
    const predecessor = activities.get(id);
    return predecessor !== undefined && !isFinished(predecessor, today);
  });
}

/** Without a benefit that starts after them, changes put the benefits they serve at risk; a newsletter that slips does not. */
const carriesBenefits: ReadonlySet<string> = new Set(['Milestone', 'Enabling change', 'Business change']);

/**
 * What each activity that slips puts at risk: the re-timed value of the benefits that start after it, or, where none does, of the
 * benefits a milestone or change serves. Finished activities put nothing at risk any more; null where no planned money depends on one.
 */
function valuesAtRisk(
  facts: ProgramFacts, shifts: ReadonlyMap<string, number>, standings: ReadonlyMap<Benefit, BenefitStanding>,
): { readonly byActivity: readonly (number | null)[]; readonly byBenefit: readonly number[] } {
  const { program, today, periods } = facts;
  const longest = Array.from(standings.values()).reduce((most, { plan }) => Math.max(most, plan.length), 0);
  const { discountTiming } = program.settings;
  const factors = periods && periodDiscountFactors(facts.discountRate, discountTiming, periods.perYear, longest);
  const worst = new Map<Benefit, number>();
  const byActivity = program.activities.map((activity) => {
    const money = dependents(activity, facts).filter((benefit) => standings.get(benefit)!.plan.length > 0 && !isSetAside(benefit.state));
    if (money.length === 0 || factors === null) return null;
    const shift = isFinished(activity, today) ? 0 : (shifts.get(activity.id) ?? 0);
    if (shift === 0 || facts.activities.get(activity.id) !== activity) return 0;
    return money.reduce((total, benefit) => {
      const lost = valueAtRisk(standings.get(benefit)!.plan, factors, shift);
      if (signOf(benefit) * lost > signOf(benefit) * (worst.get(benefit) ?? 0)) worst.set(benefit, lost);
      return total + lost;
    }, 0);
  });
  return { byActivity, byBenefit: program.benefits.map((benefit) => worst.get(benefit) ?? 0) };
}

function dependents(activity: Activity, { benefits, benefitsAfter }: ProgramFacts): readonly Benefit[] {
  const tied = activity.id === '' ? [] : (benefitsAfter.get(activity.id) ?? []);
  if (tied.length > 0) return tied;
  if (!carriesBenefits.has(activity.type)) return [];
  return [...new Set(activity.benefits)].flatMap((id) => benefits.get(id) ?? []);
}
