import type { CellInput } from '../../src/sheets/change-set';

/** Records by table, each by header. */
export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, CellInput>>[]>>;

const id = (letter: string, n: number): string => `${letter}-${String(n).padStart(3, '0')}`;

/** Objectives, benefits and activities in the proportions of the sample, with about two links a record. */
export function linkedProgram(records: number): TableRows {
  const counts = { objectives: Math.ceil(records * 0.05), benefits: Math.ceil(records * 0.35) };
  const activities = records - counts.objectives - counts.benefits;
  const link = (from: string, to: string) => ({ From: from, To: to, Link: 'Contributes', 'Contribution %': 0.3 });
  const spread = (n: number, among: number): number => (n * 7) % Math.max(1, among);
  return {
    Objectives: range(counts.objectives).map((n) => ({ ID: id('O', n), Objective: `Objective ${n}` })),
    BenefitRegister: range(counts.benefits).map((n) =>
      ({ ID: id('B', n), Benefit: `Benefit number ${n} of the program`, State: 'Approved' })),
    RealizationPlan: range(activities).map((n) => ({
      ID: id('A', n), Activity: `Activity number ${n} of the plan`, Type: n % 3 === 0 ? 'Business change' : 'Enabling change',
      Start: 45_658 + n, Finish: 45_700 + n,
    })),
    BenefitLinks: [
      ...range(activities).flatMap((n) => [0, 3].map((next) => link(id('A', n), id('B', spread(n + next, counts.benefits))))),
      ...range(counts.benefits).map((n) => link(id('B', n), id('O', spread(n, counts.objectives)))),
    ],
  };
}

/** Chains of ten activities, each waiting for the one before. */
export function plannedProgram(activities: number): TableRows {
  return {
    BenefitRegister: [{ ID: 'B-001', Benefit: 'A benefit', State: 'Approved', Starts: 45_700, 'Full effect': 45_900 }],
    RealizationPlan: range(activities).map((n) => ({
      ID: id('A', n), Activity: `Activity number ${n} of the plan`, Type: n % 5 === 0 ? 'Milestone' : 'Business change',
      Start: 45_658 + n, Finish: 45_690 + n, 'Depends on': n % 10 === 0 ? '' : id('A', n - 1),
    })),
  };
}

function range(count: number): readonly number[] {
  return Array.from({ length: Math.max(1, count) }, (_, n) => n);
}
