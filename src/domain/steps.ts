/**
 * Long work that can be interrupted: it yields wherever it may pause, and returns its result. Whoever drives it decides whether to
 * pause, so the work itself knows no clock.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many records are processed between two pauses: a few milliseconds' work. */
export const recordsAStep = 2000;

/** Does the work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Like `map`, pausing every {@link recordsAStep} items. */
export function* mapInSteps<Item, Mapped>(items: readonly Item[], map: (item: Item, index: number) => Mapped): Steps<Mapped[]> {
  const mapped: Mapped[] = [];
  for (const [index, item] of items.entries()) {
    if (index % recordsAStep === recordsAStep - 1) yield;
    mapped.push(map(item, index));
  }
  return mapped;
}
