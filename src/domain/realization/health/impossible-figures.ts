import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import type { Activity, CashFlowLine } from '../program';
import type { ProgramFacts } from '../program-facts';
import type { FieldOf } from './finding';
import { finding } from './finding';

interface ShareColumn {
  readonly kind: RecordKind;
  readonly field: string;
}

const share = <Kind extends RecordKind>(kind: Kind, field: FieldOf<Kind>): ShareColumn => ({ kind, field });

/** Columns that hold a share of a whole: 0% to 100%. A figure above may be a percentage typed without its sign. */
const shares: readonly ShareColumn[] = [
  share('objectives', 'weightPercent'),
  share('activities', 'completePercent'),
  share('links', 'contributionPercent'),
  share('measures', 'weightPercent'),
  share('risks', 'probabilityPercent'),
];

/** Shares outside 0% to 100%, negative amounts, actuals of the future, and finished activities that are not complete. */
export function impossibleFigures(facts: ProgramFacts): readonly Finding[] {
  const { program, today } = facts;
  const outside = shares.flatMap(({ kind, field }) =>
    program[kind].flatMap((record) => {
      const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
      if (typeof value !== 'number' || (value >= 0 && value <= 1)) return [];
      const id = 'id' in record ? record.id : '';
      return [finding('share-out-of-range', kind, record, field as FieldOf<RecordKind>, { id, value })];
    }));
  return [
    ...outside,
    ...program.cashFlows.flatMap((line) => impossibleAmounts(line, facts)),
    ...program.activities.flatMap((activity) => impossibleFinish(activity, today)),
  ];
}

/** The first negative amount of a line (costs and dis-benefits are typed positive), and its first actual of a period yet to start. */
function impossibleAmounts(line: CashFlowLine, { periods, today }: ProgramFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const negative = line.values.findIndex((value) => value !== null && value < 0);
  if (negative >= 0) {
    findings.push(finding('negative-flow', 'cashFlows', line, 'values', { id: line.id, period: negative, value: line.values[negative]! }));
  }
  if (line.series === 'Actual' && periods !== null) {
    const current = periods.indexOf(today);
    const future = line.values.findIndex((value, period) => value !== null && value !== 0 && period > current);
    if (future >= 0) {
      const details = { id: line.id, period: future, date: periods.startOf(future) };
      findings.push(finding('actual-in-the-future', 'cashFlows', line, 'values', details));
    }
  }
  return findings;
}

function impossibleFinish(activity: Activity, today: number): readonly Finding[] {
  const { id, finishedOn, completePercent } = activity;
  if (finishedOn !== null && finishedOn > today) {
    return [finding('actual-in-the-future', 'activities', activity, 'finishedOn', { id, date: finishedOn })];
  }
  if (finishedOn !== null && completePercent !== null && completePercent < 1) {
    return [finding('finished-but-not-complete', 'activities', activity, 'completePercent', { id, complete: completePercent }, 1)];
  }
  return finishedOn === null && completePercent !== null && completePercent >= 1
    ? [finding('complete-without-finish-date', 'activities', activity, 'finishedOn', { id })]
    : [];
}
