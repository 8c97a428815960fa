import { contests } from './contests';
import type { Contest } from './contests';
import { longestCall } from './longest-call';
import { measure, sunk } from './measure';
import type { Measurement } from './measure';
import { loadPeers } from './peers';

export interface FinanceRow {
  readonly work: string;
  readonly contender: string;
  readonly time: string;
  /** Of our own time, in the same run. */
  readonly ratio: string;
  readonly answer: string;
}

/** A promise about speed: the time of one contender, divided by another's, at most so much (or a time in milliseconds). */
interface Budget {
  readonly what: string;
  readonly work: string;
  readonly of: string;
  readonly by?: string;
  readonly atMost: number;
}

const budgets: readonly Budget[] = [
  {
    what: 'NPV of 1,000 cells within 10 times the floor',
    work: 'NPV of 1000 flows',
    of: 'ours, as a custom function (cells)',
    by: 'typed-array loop (the floor)',
    atMost: 10,
  },
  {
    what: 'NPV of 1,000 cells 50 times as fast as formulajs',
    work: 'NPV of 1000 flows',
    of: 'ours, as a custom function (cells)',
    by: 'formulajs (cells)',
    atMost: 1 / 50,
  },
  ...[10, 60, 360, 10_000].flatMap((count) => [
    {
      what: `IRR of ${count} flows 5 times as fast as formulajs`,
      work: `IRR of ${count} flows`,
      of: 'ours',
      by: 'formulajs',
      atMost: 1 / 5,
    },
    { what: `IRR of ${count} flows not slower than node-irr`, work: `IRR of ${count} flows`, of: 'ours', by: 'node-irr', atMost: 1 },
  ]),
  { what: 'XIRR of 1,000 dates 100 times as fast as formulajs', work: 'XIRR of 1000 dates', of: 'ours', by: 'formulajs', atMost: 1 / 100 },
  { what: '100,000 trials of 10 lines within 100 ms', work: '100000 trials of 10 lines', of: 'ours', atMost: 100 },
];

/** Everyone's time for each piece of work, as ratios in one run; then the budgets, and the longest call with 10,000 flows. */
export default function run(): FinanceRow[] {
  const rows: FinanceRow[] = [];
  const times = new Map<string, number>();
  for (const contest of contests(loadPeers())) {
    const measured = measure(contest.contenders.map(({ call }) => call));
    contest.done?.();
    contest.contenders.forEach(({ name }, i) => times.set(key(contest.work, name), measured[i]!.microseconds));
    rows.push(...rowsOf(contest, measured));
  }
  console.table(budgets.map((budget) => kept(budget, times)));
  console.table(longestCall());
  if (Number.isNaN(sunk())) throw new Error('A measured call answered something that is no number.');
  return rows;
}

const key = (work: string, contender: string): string => `${work}: ${contender}`;

function rowsOf({ work, contenders }: Contest, measured: readonly Measurement[]): FinanceRow[] {
  const ours = measured[0]!;
  return contenders.map(({ name, asksElse }, i) => ({
    work,
    contender: name,
    time: readableTime(measured[i]!.microseconds),
    ratio: (measured[i]!.microseconds / ours.microseconds).toPrecision(3),
    answer: asksElse ? '(another question)' : verdict(measured[i]!.answer, ours.answer),
  }));
}

/** Answers are compared to what XIRR solvers usually reach. */
function verdict(answer: unknown, ours: unknown): string {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return answer instanceof Error ? 'throws' : 'no number';
  const apart = Math.abs(answer - (ours as number)) / Math.max(Math.abs(ours as number), 1e-12);
  return apart < 1e-6 ? 'same' : `${answer.toPrecision(6)} instead of ${(ours as number).toPrecision(6)}`;
}

function kept({ what, work, of, by, atMost }: Budget, times: ReadonlyMap<string, number>): Record<string, string> {
  const time = times.get(key(work, of))!;
  const measured = by ? time / times.get(key(work, by))! : time / 1e3;
  return {
    budget: what,
    measured: by ? measured.toPrecision(3) : `${measured.toFixed(1)} ms`,
    limit: atMost.toPrecision(3),
    kept: measured <= atMost ? 'yes' : 'NO',
  };
}

function readableTime(microseconds: number): string {
  if (microseconds < 1) return `${(microseconds * 1e3).toFixed(0)} ns`;
  return microseconds < 1e3 ? `${microseconds.toPrecision(3)} µs` : `${(microseconds / 1e3).toPrecision(3)} ms`;
}
