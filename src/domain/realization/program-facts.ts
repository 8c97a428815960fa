import type { DiscountRate } from '../finance/discounting';
import { discountRateOf } from './discount-rate';
import type { Periods } from './periods';
import { periodsOf } from './periods';
import type {
  Activity, Benefit, CashFlowLine, Engagement, Evidence, HistoryEntry, Link, Measure, Objective, Program, Review, SustainmentCheck,
} from './program';
import { byId, groupedBy } from './record-index';
import type { StatusThresholds } from './status';
import { programThresholds } from './thresholds';

/** A program looked up from every side, built once per assessment so that no rule searches a table. */
export interface ProgramFacts {
  readonly program: Program;
  /** Serial date of the assessment. */
  readonly today: number;
  readonly periods: Periods | null;
  readonly thresholds: StatusThresholds;
  /** A year. */
  readonly discountRate: DiscountRate;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly benefits: ReadonlyMap<string, Benefit>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly measuresOf: ReadonlyMap<string, readonly Measure[]>;
  readonly linesOf: ReadonlyMap<string, readonly CashFlowLine[]>;
  readonly activitiesOf: ReadonlyMap<string, readonly Activity[]>;
  /** Benefits by the milestone they start after. */
  readonly benefitsAfter: ReadonlyMap<string, readonly Benefit[]>;
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence[]>;
  readonly reviewsOf: ReadonlyMap<string, readonly Review[]>;
  readonly historyOf: ReadonlyMap<string, readonly HistoryEntry[]>;
  readonly contactsOf: ReadonlyMap<string, readonly Engagement[]>;
  readonly sustainmentOf: ReadonlyMap<string, readonly SustainmentCheck[]>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
}

/**
 * Looks a program up from all sides once. Of an id used twice the first record counts.
 * @param today Excel serial date
 */
export function programFacts(program: Program, today: number): ProgramFacts {
  return {
    program,
    today: Math.floor(today),
    periods: periodsOf(program.settings),
    thresholds: programThresholds(program.settings),
    discountRate: discountRateOf(program),
    objectives: byId(program.objectives),
    benefits: byId(program.benefits),
    activities: byId(program.activities),
    measures: byId(program.measures),
    measuresOf: groupedBy(program.measures, (measure) => measure.benefit),
    linesOf: groupedBy(program.cashFlows, (line) => line.benefit),
    activitiesOf: activitiesByBenefit(program.activities),
    benefitsAfter: groupedBy(program.benefits, (benefit) => benefit.startsAfter),
    evidenceOf: groupedBy(program.evidence, (evidence) => evidence.benefit),
    reviewsOf: groupedBy(program.reviews, (review) => review.benefit),
    historyOf: groupedBy(program.history, (entry) => entry.id),
    contactsOf: groupedBy(program.engagement, (contact) => contact.stakeholder),
    sustainmentOf: groupedBy(program.sustainment, (check) => check.benefit),
    linksFrom: groupedBy(program.links, (link) => link.from),
    linksTo: groupedBy(program.links, (link) => link.to),
  };
}

function activitiesByBenefit(activities: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const pairs = activities.flatMap((activity) => activity.benefits.map((benefit) => ({ benefit, activity })));
  const groups = groupedBy(pairs, (pair) => pair.benefit);
  return new Map(Array.from(groups, ([benefit, group]) => [benefit, group.map((pair) => pair.activity)]));
}
