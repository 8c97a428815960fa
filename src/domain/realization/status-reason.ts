import { benefitFlows, signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import type { BenefitStatusRow, MeasureStatusRow } from './assessment';
import { evidenceStatus } from './evidence-status';
import { measureWeights } from './measure-weights';
import type { MoneyStanding } from './money-standing';
import { moneyStanding } from './money-standing';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';
import type { Status } from './status';

/** Why a benefit has the status it has: what decided it, or why nothing could. */
export type StatusReason =
  /** It is deferred, substituted or withdrawn, so it has none. */
  | { readonly because: 'set-aside' }
  /** Its money: signed, to date; `missing` periods to date have no actual. */
  | { readonly because: 'money'; readonly status: Status; readonly money: MoneyStanding }
  | { readonly because: 'measure'; readonly status: Status; readonly measure: Measure; readonly standing: MeasureStatusRow }
  | { readonly because: 'evidence'; readonly status: Status }
  | { readonly because: 'not-started-yet'; readonly starts: number | null }
  /** It has started and nothing tells how it goes: no money, no measure, no evidence. */
  | { readonly because: 'nothing-to-go-by' };

export interface MeasuredPart {
  readonly measure: Measure;
  readonly standing: MeasureStatusRow;
}

/** Where the money of a benefit stands, as its assessment found it; null for one without money lines or a program without periods. */
export function moneyOf(benefit: Benefit, status: BenefitStatusRow, facts: ProgramFacts): MoneyStanding | null {
  if (facts.periods === null || facts.benefits.get(benefit.id) !== benefit) return null;
  const flows = benefitFlows(facts.linesOf.get(benefit.id) ?? [], signOf(benefit));
  return moneyStanding(flows, facts.periods.endedBy(facts.today), status.shiftPeriods, facts.thresholds);
}

/**
 * What decides the status of a benefit (benefit-status.ts): of its money and its measures that carry weight those that stand worst, all
 * of them where several stand equally.
 */
export function statusReasons(
  benefit: Benefit, status: BenefitStatusRow, money: MoneyStanding | null, measures: readonly MeasuredPart[], facts: ProgramFacts,
): readonly StatusReason[] {
  if (isSetAside(benefit.state)) return [{ because: 'set-aside' }];
  const weights = measureWeights(measures.map(({ measure }) => measure.weightPercent));
  const parts: StatusReason[] = [
    ...(money === null ? [] : [{ because: 'money', status: money.status, money } as const]),
    ...measures.filter((_, index) => weights[index]! > 0)
      .map(({ measure, standing }) => ({ because: 'measure', status: standing.status, measure, standing } as const)),
  ];
  if (parts.length > 0) return parts.filter((part) => 'status' in part && part.status === status.status);
  if (benefit.evidenceType === 'Qualitative') {
    const told = evidenceStatus(facts.evidenceOf.get(benefit.id) ?? [], facts.today);
    if (told !== null) return [{ because: 'evidence', status: told }];
  }
  return [status.status === 'Not started' ? { because: 'not-started-yet', starts: benefit.starts } : { because: 'nothing-to-go-by' }];
}
