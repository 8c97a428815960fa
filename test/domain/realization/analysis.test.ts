import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import type { Analysis, Sensitivity } from '../../../src/domain/realization/analysis';
import { analyze, simulationModel } from '../../../src/domain/realization/analysis';
import { businessCase } from '../../../src/domain/realization/business-case';
import type { CaseView } from '../../../src/domain/realization/program-flows';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { Program } from '../../../src/domain/realization/program';
import { arbitraryProgram } from './arbitrary-program';
import { benefit, day, line, programOf, risk, settings } from './records';

const analysisOf = (program: Program, view: CaseView = 'plan'): Analysis => analyze(programFacts(program, day('2026-07-01')), view);

function sensitivityOf(program: Program, view?: CaseView): Sensitivity {
  const { sensitivity } = analysisOf(program, view);
  if (isFault(sensitivity)) throw new Error(sensitivity.fault);
  return sensitivity;
}

const yearly = settings({ periodLength: 'Year', discountSchedule: 'A94-2023' });
const benefits = line({ id: 'L-001', line: 'Savings', values: [0, 0, 5, 10, 30, 40, 40, 40, 40, 25], lowPercent: 0.6, highPercent: 1.2 });
const costs = line({
  id: 'L-002', line: 'Platform', benefit: '', type: 'Cost', values: [10, 20, 30, 30, 20, 10, 5, 5, 5, 5], lowPercent: 0.9, highPercent: 1.6,
});
const a94 = programOf({ settings: yearly, benefits: [benefit()], cashFlows: [benefits, costs] });

describe('the analysis of the example of OMB Circular A-94', () => {
  it('has the net present value of the business case', () => {
    expect(sensitivityOf(a94).netPresentValue).toBeCloseTo(61.546082, 5);
    expect(analysisOf(a94).appraisal).toEqual(businessCase(programFacts(a94, day('2026-07-01')), 'plan').appraisal);
  });

  it('switches when benefits fall by 33.28% or costs rise by 49.89%, line by line the soonest first', () => {
    const { switching } = sensitivityOf(a94);
    const found = switching.map(({ line: { line: name }, change }) => [name, Number(change!.toFixed(4))]);
    expect(found).toEqual([['Savings', -0.3328], ['Platform', 0.4989]]);
    expect(switching.map(({ isWithinRange }) => isWithinRange)).toEqual([true, true]);
  });

  it('loses value when benefits come a year or two later, less when all still come', () => {
    const { delays } = analysisOf(a94);
    expect(delays.map(({ periods }) => periods)).toEqual([1, 2]);
    expect(delays[0]!.horizonKept).toBeCloseTo(38.1172, 4);
    expect(delays[0]!.allStillCome).toBeCloseTo(55.986, 4);
    const [, two] = businessCase(programFacts(a94, day('2026-07-01')), 'plan').appraisal.delays;
    expect(delays[1]!.horizonKept).toBeCloseTo(two.horizonKept as number, 9);
    expect(delays[1]!.allStillCome).toBeCloseTo(two.allStillCome as number, 9);
  });

  it('has a tornado with each line at its ends, the widest first', () => {
    const ends = sensitivityOf(a94).tornado.map(({ line: { line: name }, low, high }) => [name, low - 61.546082, high - 61.546082]);
    expect(ends).toEqual([
      ['Savings', expect.closeTo(-0.4 * 184.919212, 5), expect.closeTo(0.2 * 184.919212, 5)],
      ['Platform', expect.closeTo(0.1 * 123.37313, 5), expect.closeTo(-0.6 * 123.37313, 5)],
    ]);
  });
});

describe('what actuals and forecast make of the lines', () => {
  const monthly = settings({ discountRate: 0, discountSchedule: '' });
  const plan = line({ id: 'L-001', line: 'Savings', values: [10, 10, 10, 10], lowPercent: 0.5, highPercent: 1.1 });
  const actual = line({ id: 'L-002', line: 'savings ', series: 'Actual', values: [8, null, null, null] });
  const forecast = line({ id: 'L-003', line: 'Savings', series: 'Forecast', values: [null, 9, 9, 9] });
  const program = programOf({ settings: monthly, benefits: [benefit()], cashFlows: [plan, actual, forecast] });

  it('is one line: actuals are settled, the forecast is open in the range of the plan', () => {
    const { values, tornado } = sensitivityOf(program, 'actual-then-forecast');
    expect(values).toMatchObject([{ settled: 8, open: 27, line: { id: 'L-001', low: 0.5, high: 1.1 } }]);
    expect(tornado).toMatchObject([{ low: 8 + 13.5, high: expect.closeTo(8 + 29.7, 9) }]);
  });

  it('takes the range of the forecast where it has one of its own', () => {
    const own = programOf({ ...program, cashFlows: [plan, actual, { ...forecast, lowPercent: 0.9 }] });
    expect(sensitivityOf(own, 'actual-then-forecast').values).toMatchObject([{ line: { low: 0.9, high: 1 } }]);
  });

  it('can be late only where it has not come yet', () => {
    const { delays } = analysisOf(program, 'actual-then-forecast');
    const found = delays.map(({ periods, horizonKept, allStillCome }) => [periods, horizonKept, allStillCome]);
    expect(found).toEqual([[1, 26, 35], [2, 17, 35], [12, 8, 35], [24, 8, 35]]);
  });

  it('keeps the second row of a name apart from the first', () => {
    const second = { ...plan, id: 'L-009', lowPercent: 1, highPercent: 1.5, values: [4, 4] };
    const { values } = sensitivityOf(programOf({ ...program, cashFlows: [plan, second, actual] }));
    expect(values.map(({ line: { id, low }, open }) => [id, low, open])).toEqual([['L-001', 0.5, 40], ['L-009', 1, 8]]);
  });

  it('leaves out benefits that are set aside and lines that are neither benefit nor cost; dis-benefits and costs count against', () => {
    const mixed = programOf({
      settings: monthly,
      benefits: [benefit(), benefit({ id: 'B-002', state: 'Withdrawn' }), benefit({ id: 'B-003', kind: 'Dis-benefit' })],
      cashFlows: [
        plan, { ...plan, benefit: 'B-002' }, { ...plan, benefit: 'B-003', line: 'Waiting' }, { ...plan, type: 'Saving' },
        { ...plan, type: 'Cost' },
      ],
    });
    expect(sensitivityOf(mixed).values.map(({ open }) => open)).toEqual([40, -40, -40]);
  });

  it('counts an end of a range on the wrong side as 100% and says whose it is', () => {
    const wrong = programOf({ ...program, cashFlows: [{ ...plan, lowPercent: 1.2, highPercent: 1.3 }] });
    expect(analysisOf(wrong).unusableRanges).toEqual(['L-001']);
    expect(sensitivityOf(wrong).values).toMatchObject([{ line: { low: 1, high: 1.3 } }]);
  });
});

describe('risks as events', () => {
  const open = risk({ id: 'R-01', probabilityPercent: 0.4, impact: 100 });
  const program = programOf({
    settings: yearly,
    benefits: [benefit(), benefit({ id: 'B-002', state: 'Deferred' })],
    cashFlows: [benefits, costs],
    risks: [
      open,
      risk({ id: 'R-02', state: 'Closed', probabilityPercent: 0.4, impact: 100 }),
      risk({ id: 'R-03', state: 'Occurred', impact: -20 }),
      risk({ id: 'R-04', benefit: 'B-002', probabilityPercent: 0.4, impact: 100 }),
      risk({ id: 'R-05', impact: 100 }),
      risk({ id: 'R-06', probabilityPercent: 40, impact: 100 }),
    ],
  });

  it('take their impact; what has occurred is certain for the plan', () => {
    expect(analysisOf(program).risks).toEqual({
      events: [{ name: 'risk R-01', probability: 0.4, impact: -100 }, { name: 'risk R-03', probability: 1, impact: -20 }],
      incomplete: ['R-05', 'R-06'],
    });
  });

  it('have happened already where actuals and forecast count', () => {
    expect(analysisOf(program, 'actual-then-forecast').risks.events.map(({ name }) => name)).toEqual(['risk R-01']);
  });

  it('are part of the simulation only when they are to be', () => {
    const { sensitivity, risks } = analysisOf(program);
    const model = simulationModel(sensitivity as Sensitivity, risks, 'pert');
    expect(model.risks).toHaveLength(2);
    expect(model.lines).toMatchObject(
      [{ name: 'line L-001', factor: { low: 0.6, mode: 1, high: 1.2 }, distribution: 'pert' }, { name: 'line L-002' }],
    );
    expect(simulationModel(sensitivity as Sensitivity, null, 'pert').risks).toEqual([]);
  });
});

it('the lines of any program add up to the net present value of its business case', () => {
  fc.assert(fc.property(arbitraryProgram(true), fc.constantFrom<CaseView>('plan', 'actual-then-forecast'), (program, view) => {
    const { sensitivity, appraisal } = analysisOf(program, view);
    if (isFault(sensitivity)) return;
    const total = sensitivity.values.reduce((sum, { settled, open }) => sum + settled + open, 0);
    expect(total).toBeCloseTo(appraisal.npv as number, 6);
    for (const { low, high, swing } of sensitivity.tornado) expect(Math.abs(high - low)).toBeCloseTo(swing, 6);
  }));
});

it('a program without money has nothing to analyze and does not fail', () => {
  const { sensitivity, delays } = analysisOf(programOf({}));
  expect(sensitivity).toMatchObject({ netPresentValue: 0, tornado: [], switching: [], values: [] });
  expect(delays[0]).toEqual({ periods: 1, horizonKept: 0, allStillCome: 0 });
});

it('a rate of −100% has no net present value', () => {
  const worthless = programOf({ ...a94, settings: settings({ periodLength: 'Year', discountRate: -1 }) });
  expect(analysisOf(worthless).sensitivity).toMatchObject({ fault: 'zero-divisor' });
});
