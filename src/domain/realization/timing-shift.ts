import type { Activity } from './program';
import type { ProgramFacts } from './program-facts';

/**
 * By how many whole periods each activity finishes later than planned: the difference of the periods its planned and its expected finish
 * fall into. An early finish gives time but promises no value, so it shifts nothing.
 * @param finishes expected-finish.ts, in table order
 * @returns by activity id, only those that slip
 */
export function activityShifts(facts: ProgramFacts, finishes: readonly (number | null)[]): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  const { periods, program, activities } = facts;
  if (periods === null) return shifts;
  program.activities.forEach((activity, index) => {
    if (activities.get(activity.id) !== activity) return;
    const shift = periodsLate(activity, finishes[index]!, periods.indexOf);
    if (shift > 0) shifts.set(activity.id, shift);
  });
  return shifts;
}

function periodsLate({ finish }: Activity, expected: number | null, indexOf: (date: number) => number): number {
  return finish === null || expected === null || expected <= finish ? 0 : indexOf(expected) - indexOf(finish);
}

/**
 * A plan moved later by whole periods; what is pushed beyond the last period is lost to the program. A benefit that starts after a
 * milestone moves with it by as many periods as the milestone slips, whatever its own offset.
 */
export function retimed(plan: readonly number[], periods: number): readonly number[] {
  return periods === 0 ? plan : plan.map((_, index) => plan[index - periods] ?? 0);
}
