/**
 * Long work that can be put down in between: it yields wherever it may rest, and returns its result. Whoever does it decides whether to
 * rest, so the work itself knows no clock.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many records are gone through between two rests: a few milliseconds' work. */
export const recordsAStep = 2000;

/** Does the work without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Like `map`, with rests. */
export function* mapInSteps<Item, Mapped>(items: readonly Item[], map: (item: Item, index: number) => Mapped): Steps<Mapped[]> {
  const mapped: Mapped[] = [];
  for (const [index, item] of items.entries()) {
    if (index % recordsAStep === recordsAStep - 1) yield;
    mapped.push(map(item, index));
  }
  return mapped;
}
