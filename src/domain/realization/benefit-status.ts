import { sum } from '../finance/sum';
import type { BenefitStatusRow } from './assessment';
import { benefitFlows, signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import { evidenceStatus } from './evidence-status';
import type { MeasureStanding } from './measure-status';
import { measureWeights } from './measure-weights';
import type { MoneyStanding } from './money-standing';
import { moneyStanding } from './money-standing';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';
import { nextReviewOf } from './review-dates';
import { smart } from './smart';
import { lastSnapshot, movementSince } from './snapshot-movement';
import type { Status } from './status';
import { worstStatus } from './worst-status';

export interface BenefitStanding {
  readonly status: BenefitStatusRow;
  /** Null for a benefit without money lines. */
  readonly money: MoneyStanding | null;
  /** Planned money by period, signed. */
  readonly plan: readonly number[];
}

/** What the status of a benefit is made of, looked up by the caller. */
export interface BenefitParts {
  readonly measures: readonly { readonly measure: Measure; readonly standing: MeasureStanding }[];
  /** Whole periods it moved with the milestone it starts after. */
  readonly shift: number;
}

/**
 * Where a benefit stands.
 *
 * Planned and actual to date come from its cash flow lines (money-standing.ts). Without any, they are shares of the targets of its
 * measures, weighted by Weight % (measure-weights.ts): what is expected by now and what is reached.
 *
 * Its status is the worst (worst-status.ts) of its money and of every measure that carries weight. A qualitative benefit without either
 * has the status of its evidence (evidence-status.ts). A benefit with nothing to go by is Not started before its Starts, else No data.
 * A benefit that is deferred, substituted or withdrawn has none.
 */
export function standingOfBenefit(benefit: Benefit, { measures, shift }: BenefitParts, facts: ProgramFacts): BenefitStanding {
  // Records refer to the first benefit of an id; a second one has none, so that nothing is counted twice.
  const isFirst = facts.benefits.get(benefit.id) === benefit;
  const own = <T>(records: ReadonlyMap<string, readonly T[]>): readonly T[] => (isFirst ? (records.get(benefit.id) ?? []) : []);
  const flows = benefitFlows(own(facts.linesOf), signOf(benefit));
  const money = facts.periods === null ? null : moneyStanding(flows, facts.periods.endedBy(facts.today), shift, facts.thresholds);
  const weights = measureWeights(measures.map(({ measure }) => measure.weightPercent));
  const figures = money ? moneyFigures(money) : measureFigures(measures.map(({ standing }) => standing), weights);
  const weighted = measures.filter((_, index) => weights[index]! > 0).map(({ standing }) => standing.status.status);
  const { met, gaps } = smart(benefit, facts);
  const realization = ratio(figures.actual, figures.planned);
  const status: BenefitStatusRow = {
    row: benefit.row,
    id: benefit.id,
    quality: met,
    qualityIssues: gaps,
    plannedToDate: figures.planned,
    actualToDate: figures.actual,
    basis: figures.basis,
    variance: figures.variance,
    variancePercent: ratio(figures.variance, figures.planned === null ? null : Math.abs(figures.planned)),
    realizationPercent: realization,
    forecast: figures.forecast,
    forecastMethod: figures.forecastMethod,
    status: isSetAside(benefit.state) ? null : statusOfBenefit(benefit, money, weighted, facts),
    trend: movementSince(lastSnapshot(own(facts.historyOf), facts.today), realization, figures.planned),
    nextReview: nextReviewOf(benefit, own(facts.reviewsOf), facts.program.settings.reviewCadenceDays, facts.today),
    updated: facts.today,
    shiftPeriods: shift,
    missingActuals: money?.missing ?? 0,
  };
  return { status, money, plan: (flows.Plan ?? []).map((amount) => amount ?? 0) };
}

type Figures = Pick<BenefitStatusRow, 'basis' | 'variance' | 'forecast' | 'forecastMethod'> & {
  readonly planned: number | null;
  readonly actual: number | null;
};

function moneyFigures({ planned, actual, variance, forecast, forecastMethod }: MoneyStanding): Figures {
  return { basis: 'money', planned, actual, variance, forecast, forecastMethod };
}

function measureFigures(standings: readonly MeasureStanding[], weights: readonly number[]): Figures {
  const known = standings.flatMap(({ shares }, index) => (shares && weights[index]! > 0 ? [{ shares, weight: weights[index]! }] : []));
  if (known.length === 0) return { basis: null, planned: null, actual: null, variance: null, forecast: null, forecastMethod: null };
  const total = sum(known.map(({ weight }) => weight));
  const weighted = (share: 'expected' | 'reached' | 'forecast'): number =>
    sum(known.map(({ shares, weight }) => shares[share] * weight)) / total;
  const planned = weighted('expected');
  const actual = weighted('reached');
  const methods = new Set(standings.map(({ status }) => status.forecastMethod));
  return {
    basis: 'measures',
    planned,
    actual,
    variance: actual - planned,
    forecast: weighted('forecast'),
    forecastMethod: methods.size === 1 ? [...methods][0]! : 'performance',
  };
}

function statusOfBenefit(benefit: Benefit, money: MoneyStanding | null, measured: readonly Status[], facts: ProgramFacts): Status {
  const known = worstStatus(money ? [money.status, ...measured] : measured);
  if (known !== null) return known;
  if (benefit.evidenceType === 'Qualitative') {
    const told = evidenceStatus(facts.evidenceOf.get(benefit.id) ?? [], facts.today);
    if (told !== null) return told;
  }
  return benefit.starts === null || facts.today < benefit.starts ? 'Not started' : 'No data';
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
