import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { ModelWorkbook } from './model-workbook';
import { EvaluatedWorkbook } from './evaluated-workbook';

const a94 = {
  costs: [10, 20, 30, 30, 20, 10, 5, 5, 5, 5],
  benefits: [0, 0, 5, 10, 30, 40, 40, 40, 40, 25],
};

/** OMB Circular A-94 (2023), Appendix B, typed into the cash flow: ten years, 3.1%. */
const settings = { ...defaultSettings, firstPeriod: 45_292, periodLength: 'Year' as const, numberOfPeriods: 10, discountRate: 0.031 };
const line = (id: string, type: string, amounts: readonly number[]) => [
  id, type === 'Benefit' ? 'B-001' : '', type, type, '', 'Plan', '', '', ...amounts, '', '=IF(CashFlow[@Type]="",0,1)',
];

const net = a94.benefits.map((benefit, year) => benefit - a94.costs[year]!);
const grown = net.reduce((sum, flow, year) => sum + Math.max(flow, 0) * 1.031 ** (9 - year), 0);
const invested = net.reduce((sum, flow, year) => sum - Math.min(flow, 0) / 1.031 ** year, 0);
const expectedMirr = (grown / invested) ** (1 / 9) - 1;

let workbook: EvaluatedWorkbook | undefined;
beforeAll(async () => {
  const rows = { CashFlow: [line('L-001', 'Benefit', a94.benefits), line('L-002', 'Cost', a94.costs)] };
  workbook = await EvaluatedWorkbook.open(planScaffold(['business-case'], new ModelWorkbook().facts(), { settings, rows }).changeSet);
}, 60_000);
afterAll(() => workbook?.close());

describe('The business case of the A-94 example', () => {
  const results = () => new Map(workbook!.values('Business case', 17, 0, 19, 3).map(([label, plan, outlook]) => [String(label), [plan, outlook]]));

  it.each([
    ['Present value of benefits', 184.919212],
    ['Present value of costs', 123.37313],
    ['Net present value (NPV)', 61.546082],
    ['Benefit-cost ratio (BCR)', 1.49886],
    ['Return on investment (ROI)', 0.642857],
    ['Annualized ROI', 0.050897],
    ['Internal rate of return (IRR)', 0.17551],
    // [FV of surpluses at 3.1% / PV of deficits at 3.1%]^(1/9) - 1, over the ten years of the program.
    ['Modified IRR (MIRR)', expectedMirr],
    ['Payback', 7],
    ['Discounted payback', 7.2626],
    ['Switching value: benefits may fall by', 0.332827],
    ['Switching value: costs may rise by', 0.498861],
    ['NPV if benefits come a year later, horizon kept', 38.1172],
    ['NPV if benefits come a year later, all still come', 55.986],
    ['Benefits, undiscounted', 230],
    ['Costs, undiscounted', 140],
  ])('has the %s of %d', (label, expected) => {
    const [plan, outlook] = results().get(label)!;
    expect(plan).toBeCloseTo(expected, 4);
    // Nothing is recorded yet, so the outlook is the plan.
    expect(outlook).toBe(plan);
  });

  it('says that years add up to periods', () => {
    expect(workbook!.values('Business case', 14, 1, 1, 1)).toEqual([['✓ They do']]);
  });

  it('has the years one by one, cumulative at the end 90', () => {
    const years = workbook!.values('Business case', 43, 0, 11, 5);
    expect(years.map(([year]) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, '']);
    expect(years.map(([, benefits]) => benefits)).toEqual([...a94.benefits, '']);
    expect(years[9]![4]).toBe(90);
  });
});
