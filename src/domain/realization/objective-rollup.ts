import { sum } from '../finance/sum';
import type { ObjectiveStatusRow } from './assessment';
import type { Benefit, Objective } from './program';
import type { ProgramFacts } from './program-facts';
import type { Status } from './status';
import { fromWorst } from './worst-status';

/** Benefits that together carry at least this share of an objective decide its status. */
const decisive = 0.25;

/** What a benefit without a priority counts: as much as one in the middle of the scale. */
const usualPriority = 3;

/** The benefits that serve each objective: those that name it, and those the map links to it other than as a conflict. */
export function benefitsByObjective({ benefits, linksTo, objectives }: ProgramFacts): ReadonlyMap<string, readonly Benefit[]> {
  const serving = new Map<string, Set<Benefit>>(Array.from(objectives.keys(), (id) => [id, new Set<Benefit>()]));
  for (const benefit of benefits.values()) serving.get(benefit.objective)?.add(benefit);
  for (const [objective, links] of linksTo) {
    for (const { from, link } of links) {
      const benefit = benefits.get(from);
      if (benefit && link !== 'Conflicts') serving.get(objective)?.add(benefit);
    }
  }
  return new Map(Array.from(serving, ([id, set]) => [id, [...set]]));
}

/**
 * The status of an objective: the worst one that, together with the statuses below it, at least a quarter of the weight of its benefits
 * has. So one small benefit in trouble does not paint the objective, and a serious one is not averaged away. A benefit weighs 5 at
 * priority 1 down to 1 at priority 5. Benefits that have not started decide only when all have not.
 * @returns null when no benefit with a status serves it
 */
export function objectiveStatus(
  { row, id }: Objective, serving: readonly Benefit[], statusOf: (benefit: Benefit) => Status | null,
): ObjectiveStatusRow {
  const known = serving.flatMap((benefit) => {
    const status = statusOf(benefit);
    return status === null ? [] : [{ status, weight: weightOf(benefit) }];
  });
  const started = known.filter(({ status }) => status !== 'Not started');
  const deciding = started.length > 0 ? started : known;
  const total = sum(deciding.map(({ weight }) => weight));
  let reached = 0;
  const status = fromWorst.find((candidate) => {
    for (const entry of deciding) if (entry.status === candidate) reached += entry.weight;
    return reached > 0 && reached >= decisive * total;
  });
  return { row, id, benefits: serving.length, status: status ?? null };
}

function weightOf({ priority }: Benefit): number {
  return 6 - Math.min(5, Math.max(1, priority ?? usualPriority));
}
