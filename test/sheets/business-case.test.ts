import type { Fault } from '../../src/domain/fault';
import { businessCase } from '../../src/domain/realization/business-case';
import type { Program } from '../../src/domain/realization/program';
import { programFacts } from '../../src/domain/realization/program-facts';
import type { Settings } from '../../src/domain/realization/settings';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellGrid, CellInput } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { columnsOf } from '../../src/sheets/table-layout';
import { day } from '../domain/realization/records';
import { EvaluatedWorkbook } from './evaluated-workbook';
import { letTheDateBe } from './let-the-date-be';
import { ModelWorkbook } from './model-workbook';

const a94 = {
  costs: [10, 20, 30, 30, 20, 10, 5, 5, 5, 5],
  benefits: [0, 0, 5, 10, 30, 40, 40, 40, 40, 25],
};

/** OMB Circular A-94 (2023), Appendix B, typed into the cash flow: ten years, 3.1%. */
const settings = { ...defaultSettings, firstPeriod: 45_292, periodLength: 'Year' as const, numberOfPeriods: 10, discountRate: 0.031 };
const line = (id: string, type: string, amounts: readonly CellInput[], series = 'Plan') => [
  id, type === 'Benefit' ? 'B-001' : '', type, type, '', series, '', '', ...amounts, '', '=IF(CashFlow[@Type]="",0,1)',
];
/** Typed ahead of its time: the year is not over on the day the sheet is looked at, and nobody has refreshed yet. */
const early = line('L-003', 'Benefit', [99, ...Array<string>(9).fill('')], 'Actual');
const lookedAtOn = new Date('2024-06-15T12:00:00Z');

const net = a94.benefits.map((benefit, year) => benefit - a94.costs[year]!);
const grown = net.reduce((sum, flow, year) => sum + Math.max(flow, 0) * 1.031 ** (9 - year), 0);
const invested = net.reduce((sum, flow, year) => sum - Math.min(flow, 0) / 1.031 ** year, 0);
const expectedMirr = (grown / invested) ** (1 / 9) - 1;

let workbook: EvaluatedWorkbook | undefined;
beforeAll(async () => {
  const rows = { CashFlow: [line('L-001', 'Benefit', a94.benefits), line('L-002', 'Cost', a94.costs), early] };
  letTheDateBe(lookedAtOn);
  workbook = await EvaluatedWorkbook.open(planScaffold(['business-case'], new ModelWorkbook().facts(), { settings, rows }).changeSet);
  jest.useRealTimers();
});
afterAll(() => workbook?.close());

describe('The business case of the A-94 example', () => {
  const results = () =>
    new Map(workbook!.values('Business case', 17, 0, 19, 3).map(([label, plan, outlook]) => [String(label), [plan, outlook]]));

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
    // No period is over yet, so the outlook is the plan.
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

describe('The business case of a program under way, with a discount schedule of its own', () => {
  // Values are discounted to a day in the year before the one in which the program starts.
  const underWay: Settings = {
    ...defaultSettings, appraisalDate: day('2024-12-15'), firstPeriod: day('2026-01-01'), numberOfPeriods: 36, discountSchedule: 'OURS',
    discountTiming: 'Mid',
  };
  const benefits = [['B-001', 'Benefit', 'Realizing'], ['B-002', 'Dis-benefit', 'Realizing'], ['B-003', 'Benefit', 'Withdrawn']];
  /** Refreshed on 10 April: March is over, but only one of its two actuals is in; somebody has typed one for April already. */
  const refreshedOn = day('2026-04-10');
  const tables = {
    DiscountRates: [
      ['OURS', 'Own', 'Current', 0, 1, 0.03, ''], ['OURS', 'Own', 'Current', 2, '', 0.05, ''],
      ['GREENBOOK', '2026', 'Current', 0, '', 0.5, ''],
    ],
    BenefitRegister: rowsOf(
      'BenefitRegister', benefits.map(([ID, Kind, State]) => ({ ID: ID!, Kind: Kind!, State: State!, Updated: refreshedOn })),
    ),
    CashFlow: rowsOf('CashFlow', [
      ...lineOf('L-001', 'B-001', 'Benefit', 'Plan', Array<number>(36).fill(100)),
      ...lineOf('L-002', 'B-001', 'Benefit', 'Actual', [80, 90, 95, 7]),
      ...lineOf('L-003', 'B-002', 'Benefit', 'Plan', Array<number>(36).fill(10)),
      ...lineOf('L-004', '', 'Cost', 'Plan', Array<number>(36).fill(40)),
      ...lineOf('L-005', '', 'Cost', 'Actual', [50, 45]),
      ...lineOf('L-006', '', 'Cost', 'Forecast', ['', '', '', 44, 43]),
      ...lineOf('L-007', 'B-003', 'Benefit', 'Plan', Array<number>(36).fill(1000)),
    ]),
  };
  const model = new ModelWorkbook();
  const { changeSet } = planScaffold(['business-case'], model.facts(), { settings: underWay, rows: tables });
  const program = (): Program => decodeProgram(model.contents()).program;
  let sheet: EvaluatedWorkbook | undefined;
  beforeAll(async () => {
    model.apply(changeSet);
    sheet = await EvaluatedWorkbook.open(changeSet);
  });
  afterAll(() => sheet?.close());

  it('takes actuals of periods that are over and complete, then the forecast, then the plan', () => {
    const periods = sheet!.values('Business case', 78, 0, 6, 7);
    expect(periods.map(([, , source]) => source)).toEqual(['Actual', 'Actual', 'Plan', 'Forecast', 'Forecast', 'Plan']);
    expect(periods.map((cells) => cells.slice(5))).toEqual([[80, 50], [90, 45], [90, 40], [0, 44], [0, 43], [90, 40]]);
  });

  it('begins with the year between the appraisal date and the first period, and says that a part of a year counts as a whole one', () => {
    const years = sheet!.values('Business case', 43, 0, 5, 3);
    expect(years).toEqual([[2025, 0, 0], [2026, 1080, 480], [2027, 1080, 480], [2028, 1080, 480], ['', '', '']]);
    const [[note]] = sheet!.values('Business case', 12, 2, 1, 1) as [[string]];
    expect(note).toContain('the first has 12 months of periods, the last 12');
  });

  it('discounts each year at the rate of the schedule', () => {
    expect(sheet!.values('Business case', 43, 15, 4, 1)).toEqual([[0.03], [0.05], [0.05], [0.05]]);
  });

  it.each(['plan', 'actual-then-forecast'] as const)('comes to the same as the domain computes, for the %s', (view) => {
    const { appraisal } = businessCase(programFacts(program(), refreshedOn), view);
    const column = view === 'plan' ? 1 : 2;
    const found = new Map(sheet!.values('Business case', 17, 0, 19, 3).map((cells) => [String(cells[0]), cells[column]]));
    const expected: readonly [string, number | Fault][] = [
      ['Present value of benefits', appraisal.presentValueOfBenefits],
      ['Present value of costs', appraisal.presentValueOfCosts],
      ['Net present value (NPV)', appraisal.npv],
      ['Benefit-cost ratio (BCR)', appraisal.benefitCostRatio],
      ['Return on investment (ROI)', appraisal.roi],
      ['Annualized ROI', appraisal.annualizedRoi],
      ['Discounted payback', appraisal.discountedPayback],
      ['Equivalent annual value', appraisal.equivalentAnnualValue],
      ['Switching value: benefits may fall by', appraisal.benefitsMayFall],
      ['Switching value: costs may rise by', appraisal.costsMayRise],
      ['NPV if benefits come two years later, all still come', appraisal.delays[1].allStillCome],
    ];
    for (const [label, value] of expected) expect([label, found.get(label)]).toEqual([label, expect.closeTo(Number(value), 6)]);
  });
});

function lineOf(id: string, benefit: string, type: string, series: string, values: readonly CellInput[]) {
  const periods = Object.fromEntries(
    values.map((value, index) => [`${2026 + Math.floor(index / 12)} M${String(1 + (index % 12)).padStart(2, '0')}`, value]),
  );
  return [{ ID: id, Benefit: benefit, Type: type, Series: series, ...periods }];
}

/** Rows of a new table out of cells by header, with its formulas. */
function rowsOf(table: string, records: readonly Readonly<Record<string, CellInput>>[]): CellGrid {
  const columns = columnsOf(tableSpec(table), { ...defaultSettings, firstPeriod: day('2026-01-01'), numberOfPeriods: 36 });
  return records.map((record) => columns.map(({ header, kind }) => record[header] ?? (kind.is === 'formula' ? kind.formula : '')));
}
