import type { Appraisal } from '../../domain/realization/business-case';
import type { CaseView } from '../../domain/realization/program-flows';
import type { CellGrid } from '../change-set';
import { qualifiedAddress } from '../formula/qualified-address';
import { outlook, plan, results, rows, startRow } from './business-case';
import type { View } from './business-case';

/** The figures of an appraisal that a formula over the Business case sheet gives, with their label there. */
const labels = {
  presentValueOfBenefits: 'Present value of benefits',
  presentValueOfCosts: 'Present value of costs',
  npv: 'Net present value (NPV)',
  benefitCostRatio: 'Benefit-cost ratio (BCR)',
  irr: 'Internal rate of return (IRR)',
  payback: 'Payback',
  discountedPayback: 'Discounted payback',
} as const satisfies Partial<Record<keyof Appraisal, string>>;

export type AppraisalFigure = keyof typeof labels;
export const appraisalFigures = Object.keys(labels) as readonly AppraisalFigure[];

const viewOf: Readonly<Record<CaseView, View>> = { plan, 'actual-then-forecast': outlook };

/** The cells of the Business case sheet that show whether everything is where it was put: labels and headings of its results and years. */
export const landmarks = `A${rows.results}:C${startRow}`;

/** Whether the landmarks are where formulas look for their figures; users may have inserted rows or columns. */
export function standsAsMade(cells: CellGrid): boolean {
  const [head, ...below] = cells;
  const start = below[startRow - rows.results - 1]?.[0];
  const areHeads = head?.[1] === 'Plan' && head[2] === 'Actual then forecast' && start === 'Start (t = 0)';
  return areHeads && results.every(({ label }, i) => below[i]?.[0] === label);
}

/**
 * The formula for a cell of another sheet that gives a figure of the appraisal, over the years of the Business case.
 * @param sheet the name the Business case sheet has now
 */
export function businessCaseFormula(figure: AppraisalFigure, view: CaseView, sheet: string): string {
  const { formula } = results.find(({ label }) => label === labels[figure])!;
  return `=${formula(viewOf[view]).replace(/\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g, (address) => qualifiedAddress(sheet, address))}`;
}
