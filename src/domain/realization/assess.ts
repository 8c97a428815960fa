import type { Steps } from '../steps';
import { atOnce, mapInSteps } from '../steps';
import { activityStatus } from './activity-status';
import type { Assessment } from './assessment';
import { benefitScale, levelScale } from './benefit-scale';
import { standingOfBenefit } from './benefit-status';
import { expectedFinishes, isFinished } from './expected-finish';
import { healthCheck } from './health/health-check';
import { rankIdeas } from './idea-ranking';
import type { MeasureReadings } from './measure-readings';
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
import { valuesAtRisk } from './value-at-risk';

/**
 * Assesses a whole program on a day: every status column, the findings and the totals. Pure and linear in the number of records; rows
 * come in table order. It reads no status column, so assessing a refreshed program gives the same.
 * @param today Excel serial date
 */
export function assess(program: Program, today: number): Assessment {
  return atOnce(assessing(program, today));
}

/** The same in steps, for callers that must not block the page. */
export function* assessing(program: Program, today: number): Steps<Assessment> {
  const facts = programFacts(program, today);
  const checks = yield* checkReadings(facts);
  const readings = yield* readingsByMeasure(program.readings, checks);
  // Where an id occurs twice, its readings belong to the first measure.
  const readingsOf = (measure: Measure): MeasureReadings =>
    facts.measures.get(measure.id) === measure ? (readings.get(measure.id) ?? noReadings) : noReadings;
  const measures = yield* mapInSteps(program.measures, (measure) => standingOfMeasure(measure, readingsOf(measure), facts));
  const standingOf = new Map(program.measures.map((measure, index) => [measure, measures[index]!]));
  const finishes = expectedFinishes(program.activities, facts.today);
  const shifts = activityShifts(facts, finishes);
  yield;
  const benefits = yield* mapInSteps(program.benefits, (benefit) =>
    standingOfBenefit(benefit, partsOf(benefit, facts, standingOf, shifts), facts));
  const benefitStandings = new Map(program.benefits.map((benefit, index) => [benefit, benefits[index]!]));
  yield;
  const risk = valuesAtRisk(facts, shifts, benefitStandings);
  const serving = benefitsByObjective(facts);
  const scales = new Map(Array.from(facts.benefits.keys(), (id) => [id, benefitScale(id, facts)]));
  const scaleOf = (id: string): ReturnType<typeof benefitScale> => scales.get(id) ?? benefitScale(id, facts);
  const programValue = fullYearValue(facts);
  yield;

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
      const { baseline, sign } = levelScale(check.benefit, facts);
      const benefit = facts.benefits.get(check.benefit);
      const since = benefit?.fullEffect ?? benefit?.starts ?? null;
      const peak = peakOf(check, facts.sustainmentOf.get(check.benefit) ?? [check], sign);
      return sustainmentStatus(check, peak, baseline, since, facts.thresholds);
    }),
    overlaps: overlaps(facts),
  };
  const findings = yield* healthCheck(facts, rows);
  yield;
  const { overlaps: _, ...statusRows } = rows;
  return { ...statusRows, findings, summary: summarize(facts, rows, benefits, risk.byBenefit, findings) };
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
