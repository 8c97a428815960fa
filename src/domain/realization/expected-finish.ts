import type { Activity } from './program';

/** Whether an activity is done: it has a finish date that is not in the future, or is 100% complete. */
export function isFinished({ finishedOn, completePercent }: Activity, today: number): boolean {
  return (finishedOn !== null && finishedOn <= today) || (finishedOn === null && completePercent !== null && completePercent >= 1);
}

/**
 * When each activity finishes, as it stands today:
 * - finished: on its Finished on, else on its planned Finish
 * - not finished: its planned Finish, pushed by its predecessors as far as its slack (days between their planned Finish and its Start) does
 *   not absorb, and not before today
 *
 * Activities in a circle of dependencies, and what depends on a circle, are pushed by the predecessors outside of it only.
 * @returns one serial date for each activity, in table order; null without a planned Finish
 */
export function expectedFinishes(activities: readonly Activity[], today: number): readonly (number | null)[] {
  const indexOf = new Map<string, number>();
  activities.forEach(({ id }, index) => {
    if (id !== '' && !indexOf.has(id)) indexOf.set(id, index);
  });
  const predecessors = activities.map(({ dependsOn }) => dependsOn.flatMap((id) => indexOf.get(id) ?? []));
  const successors: number[][] = activities.map(() => []);
  predecessors.forEach((before, index) => before.forEach((predecessor) => successors[predecessor]!.push(index)));

  const finishes = new Array<number | null>(activities.length).fill(null);
  const resolved = new Array<boolean>(activities.length).fill(false);
  const resolve = (index: number): void => {
    const before = predecessors[index]!.filter((predecessor) => resolved[predecessor]);
    finishes[index] = expectedFinish(activities[index]!, today, before.map((predecessor) => ({
      planned: activities[predecessor]!.finish,
      expected: finishes[predecessor]!,
    })));
  };

  const waiting = predecessors.map((before) => before.length);
  const ready = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    resolve(index);
    resolved[index] = true;
    for (const successor of successors[index]!) if (--waiting[successor]! === 0) ready.push(successor);
  }
  activities.forEach((_, index) => {
    if (!resolved[index]) resolve(index);
  });
  return finishes;
}

interface Predecessor {
  readonly planned: number | null;
  readonly expected: number | null;
}

function expectedFinish(activity: Activity, today: number, predecessors: readonly Predecessor[]): number | null {
  const { start, finish, finishedOn } = activity;
  if (finishedOn !== null) return finishedOn;
  if (finish === null || isFinished(activity, today)) return finish;
  let push = 0;
  for (const { planned, expected } of predecessors) {
    if (planned === null || expected === null) continue;
    const slack = Math.max(0, (start ?? finish) - planned);
    push = Math.max(push, expected - planned - slack);
  }
  return Math.max(finish + push, today);
}
