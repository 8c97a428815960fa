import { ramp } from '../../domain/realization/ramp';
import type { RampCurve } from '../../domain/realization/ramp';
import type { CellInput } from '../change-set';
import { sampleMonths } from './sample-calendar';

/** Actuals differ from the curve a little from month to month, always in the same way. */
const wiggle = [0, 0.02, -0.015, 0.01, -0.02, 0.015, -0.01, 0.005];
/**
 * How far an actual is from the curve, as a share of it.
 * @param month counted from the first of the program
 * @param line any number, another for each line
 */
export const wiggleOf = (month: number, line: number): number => wiggle[(month * 3 + line * 5) % wiggle.length]!;

interface BenefitLine {
  readonly benefit: string;
  readonly line: string;
  readonly class: string;
  readonly fullYearValue: number;
  /** Months of the program. */
  readonly starts: number;
  readonly fullEffect: number;
  readonly ends: number;
  readonly curve: RampCurve;
  /** What came, as a share of the plan; null: nothing is recorded yet. */
  readonly realized: number | null;
  /** What is expected from now on, as a share of the plan. */
  readonly outlook: number;
  readonly low: number;
  readonly high: number;
}

interface CostLine {
  readonly line: string;
  readonly class: string;
  /** Amount per month over months of the program; several spans where it changes. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly amount: number }[];
  readonly spent: number;
  readonly outlook: number;
  readonly low: number;
  readonly high: number;
}

const last = sampleMonths.cashFlow;

/** Plan, realization and outlook of every benefit that is worth money; full-year values are those of the register. */
const benefitLines: readonly BenefitLine[] = [
  {
    benefit: 'B-001', line: 'Agents no longer needed', class: 'Cash-releasing', fullYearValue: 420_000, starts: 9, fullEffect: 15,
    ends: last, curve: 'S-curve', realized: 0.83, outlook: 0.92, low: 0.7, high: 1.1,
  },
  {
    benefit: 'B-002', line: 'Waiting saved by applicants', class: 'Societal', fullYearValue: 180_000, starts: 12, fullEffect: 20,
    ends: last, curve: 'Linear', realized: 0.55, outlook: 0.85, low: 0.5, high: 1.05,
  },
  {
    benefit: 'B-003', line: 'Print and postage', class: 'Cash-releasing', fullYearValue: 96_000, starts: 6, fullEffect: 9, ends: last,
    curve: 'Linear', realized: 1.08, outlook: 1.08, low: 0.95, high: 1.1,
  },
  {
    benefit: 'B-004', line: 'Fees collected in time', class: 'Revenue', fullYearValue: 240_000, starts: 8, fullEffect: 12, ends: last,
    curve: 'Front-loaded', realized: 0.98, outlook: 1, low: 0.85, high: 1.1,
  },
  {
    benefit: 'B-005', line: 'Replacement avoided', class: 'Cost avoidance', fullYearValue: 150_000, starts: 25, fullEffect: 25,
    ends: last, curve: 'Immediate', realized: null, outlook: 0, low: 0, high: 1,
  },
  {
    benefit: 'B-006', line: 'Hours freed, at 30 an hour', class: 'Non-cash-releasing', fullYearValue: 288_000, starts: 7,
    fullEffect: 12, ends: last, curve: 'S-curve', realized: 1.01, outlook: 1, low: 0.9, high: 1.1,
  },
  {
    benefit: 'B-010', line: 'Journeys saved', class: 'Societal', fullYearValue: 60_000, starts: 9, fullEffect: 15, ends: last,
    curve: 'Linear', realized: 0.22, outlook: 0.25, low: 0.1, high: 1,
  },
  {
    benefit: 'B-012', line: 'Waiting of callers', class: 'Dis-benefit', fullYearValue: 72_000, starts: 7, fullEffect: 8, ends: 14,
    curve: 'Immediate', realized: 0.9, outlook: 0, low: 0.8, high: 1.5,
  },
  {
    benefit: 'B-013', line: 'Staff in libraries', class: 'Dis-benefit', fullYearValue: 54_000, starts: 10, fullEffect: 12, ends: last,
    curve: 'Linear', realized: 1.1, outlook: 1.05, low: 0.9, high: 1.3,
  },
];

const costLines: readonly CostLine[] = [
  {
    line: 'Platform', class: 'Capital', spans: [{ from: 3, to: 7, amount: 104_000 }, { from: 8, to: 12, amount: 24_000 }], spent: 1.05,
    outlook: 1, low: 0.95, high: 1.3,
  },
  {
    line: 'Case system, second release', class: 'Capital', spans: [{ from: 10, to: 19, amount: 18_000 }], spent: 0.92, outlook: 1.3,
    low: 0.9, high: 1.6,
  },
  { line: 'Program team', class: 'Change', spans: [{ from: 1, to: 24, amount: 21_000 }], spent: 1.02, outlook: 1, low: 0.95, high: 1.15 },
  {
    line: 'Training and campaign', class: 'Change', spans: [{ from: 7, to: 12, amount: 24_000 }], spent: 1.08, outlook: 1, low: 0.9,
    high: 1.2,
  },
  {
    line: 'Licenses and hosting', class: 'Operating', spans: [{ from: 8, to: last, amount: 11_500 }], spent: 1, outlook: 1.03,
    low: 0.95, high: 1.2,
  },
  {
    line: 'Measuring benefits', class: 'Measurement', spans: [{ from: 1, to: 36, amount: 1_500 }], spent: 0.96, outlook: 1, low: 0.9,
    high: 1.1,
  },
  { line: 'Contingency', class: 'Contingency', spans: [{ from: 17, to: 22, amount: 15_000 }], spent: 0.4, outlook: 0.8, low: 0, high: 1 },
];

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;
const months = Array.from({ length: last }, (_, index) => index + 1);

/** What a benefit is planned to bring in a month: a twelfth of its full year, by the share of the ramp at the middle of the month. */
function plannedAmount(line: BenefitLine, month: number): number {
  if (month < line.starts || month > line.ends) return 0;
  const length = line.fullEffect - line.starts;
  return roundTo((line.fullYearValue / 12) * ramp(length === 0 ? 1 : (month - line.starts + 0.5) / length, line.curve), 10);
}

/** What a benefit brings in a year at the pace of a month, as it was realized; to the next hundred. */
export function runRate(benefit: string, month: number): number {
  const line = benefitLines.find((candidate) => candidate.benefit === benefit)!;
  return roundTo(12 * plannedAmount(line, month) * (line.realized ?? 0), 100);
}

function plannedCost(line: CostLine, month: number): number {
  return line.spans.find(({ from, to }) => month >= from && month <= to)?.amount ?? 0;
}

/**
 * The rows of CashFlow in the order of its columns: id, benefit, line, type, class, series, low, high, one amount per month, and the two
 * formulas, which the table fills in.
 */
export function sampleCashFlow(): readonly (readonly CellInput[])[] {
  const rows: CellInput[][] = [];
  const add = (head: readonly CellInput[], amounts: readonly CellInput[]): void => {
    rows.push([`L-${String(rows.length + 1).padStart(3, '0')}`, ...head, ...amounts]);
  };
  const elapsed = (month: number): boolean => month <= sampleMonths.elapsed;
  const addSeries = (
    benefit: string, line: string, type: string, klass: string, range: readonly [number, number], amounts: Amounts,
  ): void => {
    add([benefit, line, type, klass, 'Plan', ...range], months.map((month) => amounts.plan(month)));
    if (amounts.actual) {
      add([benefit, line, type, klass, 'Actual', '', ''], months.map((month) => (elapsed(month) ? amounts.actual!(month) : '')));
    }
    add([benefit, line, type, klass, 'Forecast', '', ''], months.map((month) => (elapsed(month) ? '' : amounts.forecast(month))));
  };
  benefitLines.forEach((line, index) => {
    const { realized } = line;
    addSeries(line.benefit, line.line, 'Benefit', line.class, [line.low, line.high], {
      plan: (month) => plannedAmount(line, month),
      actual: realized === null ? null : (month) => roundTo(plannedAmount(line, month) * realized * (1 + wiggleOf(month, index)), 10),
      forecast: (month) => roundTo(plannedAmount(line, month) * line.outlook, 10),
    });
  });
  costLines.forEach((line, index) => {
    addSeries('', line.line, 'Cost', line.class, [line.low, line.high], {
      plan: (month) => plannedCost(line, month),
      actual: (month) => roundTo(plannedCost(line, month) * line.spent * (1 + wiggleOf(month, index)), 10),
      forecast: (month) => roundTo(plannedCost(line, month) * line.outlook, 10),
    });
  });
  return rows;
}

interface Amounts {
  readonly plan: (month: number) => number;
  readonly actual: ((month: number) => number) | null;
  readonly forecast: (month: number) => number;
}
