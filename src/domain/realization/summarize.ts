import { sum } from '../finance/sum';
import type { ActivityStatus, Finding, Movement, Summary, TriggeredRisk } from './assessment';
import { signOf } from './benefit-flows';
import type { BenefitStanding } from './benefit-status';
import { isSetAside } from './benefit-state';
import { isFinished } from './expected-finish';
import type { StatusRows } from './health/health-check';
import type { Severity } from './health/finding-codes';
import type { ProgramFacts } from './program-facts';
import { lastSnapshot } from './snapshot-movement';
import { statuses } from './status';
import { statusWordOf } from './status-text';
import { statusWay } from './status-way';

/** How far ahead milestones are listed. */
const horizonDays = 90;

const activityStatuses: readonly ActivityStatus[] = [
  'Finished', 'Finished late', 'On track', 'At risk', 'Late', 'Blocked', 'Not started', 'No plan',
];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The program in figures. Money adds up the benefits that have money and are not set aside, net of dis-benefits. Value at risk counts
 * each benefit once, however many late activities it waits for.
 * @param standings of the benefits, in table order
 * @param atRisk what each benefit stands to lose through activities that slip, in table order
 */
export function summarize(
  facts: ProgramFacts, rows: StatusRows, standings: readonly BenefitStanding[], atRisk: readonly number[], findings: readonly Finding[],
): Summary {
  const { program, today } = facts;
  const inForce = standings.filter((_, index) => !isSetAside(program.benefits[index]!.state));
  const money = inForce.flatMap((standing) => standing.money ?? []);
  const plannedToDate = sum(money.map(({ planned }) => planned ?? 0));
  const actualToDate = sum(money.map(({ actual }) => actual ?? 0));
  const count = (code: string): number => findings.filter((finding) => finding.code === code).length;
  return {
    benefitsByStatus: countBy(statuses, rows.benefits.flatMap(({ status }) => status ?? [])),
    measuresByStatus: countBy(statuses, rows.measures.map(({ status }) => status)),
    activitiesByStatus: countBy(activityStatuses, rows.activities.map(({ status }) => status)),
    findingsBySeverity: countBy(severities, findings.map(({ severity }) => severity)),
    plannedToDate,
    actualToDate,
    variance: actualToDate - plannedToDate,
    realizationPercent: plannedToDate === 0 ? null : actualToDate / plannedToDate,
    plannedTotal: sum(money.map(({ plannedTotal }) => plannedTotal)),
    forecastTotal: sum(money.map(({ forecast }) => forecast ?? 0)),
    riskExposure: sum(rows.risks.map(({ exposure }) => exposure ?? 0)),
    valueAtRisk: sum(atRisk),
    triggeredRisks: triggeredRisks(facts, rows),
    overlaps: rows.overlaps,
    ...movements(facts, rows),
    overdueReadings: count('reading-overdue'),
    overdueReviews: count('review-overdue'),
    overdueContacts: count('contact-overdue'),
    upcomingMilestones: program.activities
      .filter((activity) => activity.type === 'Milestone' && !isFinished(activity, today))
      .filter(({ finish }) => finish !== null && finish >= today && finish <= today + horizonDays)
      .sort((a, b) => a.finish! - b.finish! || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  };
}

function countBy<Word extends string>(words: readonly Word[], found: readonly Word[]): Readonly<Record<Word, number>> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const word of found) counts[word]++;
  return counts;
}

/** A fired trigger raises the contingency plan of its risk, until the risk is closed. */
function triggeredRisks({ program }: ProgramFacts, { risks }: StatusRows): readonly TriggeredRisk[] {
  return risks.flatMap(({ status }, index) => {
    const { id, benefit, triggerMeasure, contingencyPlan } = program.risks[index]!;
    return status === 'Triggered' ? [{ risk: id, benefit, measure: triggerMeasure, contingencyPlan }] : [];
  });
}

/** Benefits whose status moved since their latest snapshot. Statuses that say nothing about progress are no movement. */
function movements({ program, historyOf, today }: ProgramFacts, { benefits }: StatusRows): Pick<Summary, 'improved' | 'worsened'> {
  const improved: Movement[] = [];
  const worsened: Movement[] = [];
  benefits.forEach(({ status: to }, index) => {
    const { id } = program.benefits[index]!;
    const snapshot = id === '' ? null : lastSnapshot(historyOf.get(id) ?? [], today);
    const word = snapshot && statusWordOf(snapshot.status);
    const from = statuses.find((status) => status === word);
    const way = from && to ? statusWay(from, to) : null;
    if (way === 'improved') improved.push({ benefit: id, from: from!, to: to! });
    if (way === 'worsened') worsened.push({ benefit: id, from: from!, to: to! });
  });
  return { improved, worsened };
}

/** The full-year value of the program, net of dis-benefits; what a risk without a benefit is measured against. */
export function fullYearValue({ program }: ProgramFacts): number {
  return sum(program.benefits.filter(({ state }) => !isSetAside(state)).map((benefit) => signOf(benefit) * (benefit.fullYearValue ?? 0)));
}
