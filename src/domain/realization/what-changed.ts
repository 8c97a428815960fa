import { sum } from '../finance/sum';
import type { Assessment, TriggeredRisk } from './assessment';
import type { RecordKind } from './tables';
import { isSetAside } from './benefit-state';
import type { Program, Reference, SerialDate } from './program';
import { noticeable } from './snapshot-movement';
import type { Standing } from './standing';
import type { Status } from './status';
import type { StatusWay } from './status-way';
import { statusWay } from './status-way';

/** A benefit or measure with another status than before. */
export interface StatusMove {
  readonly id: Reference;
  readonly from: Status;
  readonly to: Status;
  readonly way: StatusWay;
}

/** A figure of a benefit that moved: money, or the share of its plan for a benefit without money. */
export interface ValueMove {
  readonly id: Reference;
  readonly field: 'actualToDate' | 'forecast' | 'realizationPercent';
  readonly from: number;
  readonly to: number;
}

/** Something that has become overdue since. */
export interface OverdueMove {
  readonly kind: Extract<RecordKind, 'measures' | 'benefits' | 'activities' | 'risks' | 'stakeholders'>;
  readonly id: Reference;
  readonly due: SerialDate;
}

/** What is different from how the program stood before. */
export interface ProgramMovement {
  /** Serial date of how it stood before; null when that is not known. */
  readonly since: SerialDate;
  readonly benefits: readonly StatusMove[];
  readonly measures: readonly StatusMove[];
  /** The largest first; those of money before those of shares. */
  readonly values: readonly ValueMove[];
  /** Of the benefits with money that were there before and are not set aside. */
  readonly totals: Readonly<Record<'actualToDate' | 'forecast', { readonly from: number; readonly to: number }>>;
  /** Triggers that have fired since, with what was planned for that case. */
  readonly triggers: readonly TriggeredRisk[];
  readonly overdue: readonly OverdueMove[];
}

/** Below this share of the larger of the two, a difference of money is only what rounding in a file makes of it. */
const rounding = 1e-9;

/** Tells how an assessment differs from how the program stood before: at the last refresh, or at a snapshot. */
export function whatChanged(before: Standing, program: Program, assessment: Assessment): ProgramMovement {
  return {
    since: before.date,
    benefits: statusMoves(assessment.benefits, before.benefits),
    measures: statusMoves(assessment.measures, before.measures),
    values: valueMoves(before, assessment),
    totals: totals(before, program, assessment),
    triggers: triggersFired(before, assessment),
    overdue: before.date === null ? [] : newlyOverdue(before, before.date, program, assessment),
  };
}

/** Whether nothing moved at all. */
export function isQuiet({ benefits, measures, values, triggers, overdue }: ProgramMovement): boolean {
  return [benefits, measures, values, triggers, overdue].every((moves) => moves.length === 0);
}

const wayOrder: Readonly<Record<StatusWay, number>> = { worsened: 0, improved: 1, other: 2 };

function statusMoves(
  rows: readonly { readonly id: string; readonly status: Status | null }[],
  before: ReadonlyMap<string, { readonly status: Status | null }> | null,
): readonly StatusMove[] {
  const moves = rows.flatMap(({ id, status: to }): StatusMove[] => {
    const from = before?.get(id)?.status ?? null;
    const way = from !== null && to !== null ? statusWay(from, to) : null;
    return way === null ? [] : [{ id, from: from!, to: to!, way }];
  });
  return moves.sort((a, b) => wayOrder[a.way] - wayOrder[b.way]);
}

function valueMoves({ benefits: before }: Standing, { benefits }: Assessment): readonly ValueMove[] {
  const money: ValueMove[] = [];
  const shares: ValueMove[] = [];
  for (const row of benefits) {
    const standing = before.get(row.id);
    if (!standing || row.basis === null) continue;
    if (row.basis === 'measures') {
      const { realizationPercent: from } = standing;
      const to = row.realizationPercent;
      if (from !== null && to !== null && Math.abs(to - from) >= noticeable) {
        shares.push({ id: row.id, field: 'realizationPercent', from, to });
      }
      continue;
    }
    for (const field of ['actualToDate', 'forecast'] as const) {
      const from = standing[field];
      const to = row[field];
      if (from !== null && to !== null && differ(from, to)) money.push({ id: row.id, field, from, to });
    }
  }
  const bySize = (a: ValueMove, b: ValueMove): number => Math.abs(b.to - b.from) - Math.abs(a.to - a.from);
  return [...money.sort(bySize), ...shares.sort(bySize)];
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > rounding * Math.max(Math.abs(a), Math.abs(b));
}

function totals({ benefits: before }: Standing, program: Program, { benefits }: Assessment): ProgramMovement['totals'] {
  const known = benefits.flatMap((row, index) => {
    const standing = before.get(row.id);
    return standing && row.basis === 'money' && !isSetAside(program.benefits[index]!.state) ? [{ row, standing }] : [];
  });
  const totalOf = (field: 'actualToDate' | 'forecast') => ({
    from: sum(known.map(({ standing }) => standing[field] ?? 0)),
    to: sum(known.map(({ row }) => row[field] ?? 0)),
  });
  return { actualToDate: totalOf('actualToDate'), forecast: totalOf('forecast') };
}

function triggersFired({ risks }: Standing, { summary }: Assessment): ProgramMovement['triggers'] {
  return risks === null ? [] : summary.triggeredRisks.filter(({ risk }) => risks.get(risk)?.status !== 'Triggered');
}

function newlyOverdue(
  before: Standing, since: number, program: Program, { benefits, measures, activities, risks, stakeholders, today }: Assessment,
): readonly OverdueMove[] {
  const hasPassed = (due: SerialDate, dueBefore: SerialDate): boolean =>
    due !== null && due < today && !(dueBefore !== null && dueBefore < since);
  const overdue: OverdueMove[] = [];
  for (const { id, nextReading } of measures) {
    const standing = before.measures?.get(id);
    if (standing && hasPassed(nextReading, standing.nextReading)) overdue.push({ kind: 'measures', id, due: nextReading });
  }
  for (const { id, nextReview } of benefits) {
    const standing = before.benefits.get(id)?.nextReview;
    if (standing !== undefined && hasPassed(nextReview, standing)) overdue.push({ kind: 'benefits', id, due: nextReview });
  }
  activities.forEach(({ id, status }, index) => {
    const standing = before.activities?.get(id);
    if (standing && status === 'Late' && standing.status !== 'Late') {
      overdue.push({ kind: 'activities', id, due: program.activities[index]!.finish });
    }
  });
  risks.forEach(({ id, status }, index) => {
    const standing = before.risks?.get(id);
    if (standing && status === 'Overdue' && standing.status !== 'Overdue') {
      overdue.push({ kind: 'risks', id, due: program.risks[index]!.due });
    }
  });
  for (const { id, status, nextContact } of stakeholders) {
    const standing = before.stakeholders?.get(id);
    if (standing && status === 'Contact overdue' && standing.status !== 'Contact overdue') {
      overdue.push({ kind: 'stakeholders', id, due: nextContact });
    }
  }
  return overdue;
}
