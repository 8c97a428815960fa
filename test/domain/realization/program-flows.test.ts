import type { CashFlowLine, Program } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { CaseView, ProgramFlows } from '../../../src/domain/realization/program-flows';
import { programFlows } from '../../../src/domain/realization/program-flows';
import { benefit, day, line, programOf } from './records';

function flows(view: CaseView, lines: readonly Partial<CashFlowLine>[], records: Partial<Program> = {}): ProgramFlows {
  const program = programOf({ benefits: [benefit()], cashFlows: lines.map(line), ...records });
  return programFlows(programFacts(program, day('2026-03-10')), view);
}

describe('the money of a program', () => {
  const plan = { values: [10, 10, 10, 10] };
  const actual = { series: 'Actual', values: [8, 0] } as const;
  const cost = { type: 'Cost', benefit: '' } as const;

  it('is actual in periods that have one, and planned after', () => {
    expect(flows('actual-then-forecast', [plan, actual]).benefits).toEqual([8, 0, 10, 10]);
    expect(flows('plan', [plan, actual]).benefits).toEqual([10, 10, 10, 10]);
  });

  it('is forecast after, where there is a forecast', () => {
    expect(flows('actual-then-forecast', [plan, actual, { series: 'Forecast', values: [1, 2, 3] }]).benefits).toEqual([8, 0, 3, 10]);
  });

  it('is of one source a period, for benefits and costs alike', () => {
    const both = flows('actual-then-forecast', [plan, actual, { ...plan, ...cost }]);
    expect(both).toEqual({ benefits: [8, 0, 10, 10], costs: [0, 0, 10, 10] });
  });

  it('stays planned in the last period over while that has fewer actuals than the one before, and in periods that are not over', () => {
    const [january, february] = [[8], [8, 8]];
    const collected = (...lines: (readonly number[])[]) =>
      flows('actual-then-forecast', [plan, ...lines.map((values) => ({ series: 'Actual', values }) as const)]).benefits;
    expect(collected(february, january)).toEqual([16, 10, 10, 10]);
    expect(collected(february, february)).toEqual([16, 16, 10, 10]);
    expect(collected([8, 8, 8, 8])).toEqual([8, 8, 10, 10]);
  });

  it('is actual in the last period over, however few there are, when the one after is over, too', () => {
    const values = [8, 8];
    const program = programOf({
      benefits: [benefit()], cashFlows: [plan, { series: 'Actual' as const, values }, { series: 'Actual' as const, values: [8] }].map(line),
    });
    expect(programFlows(programFacts(program, day('2026-04-01')), 'actual-then-forecast').benefits).toEqual([16, 8, 10, 10]);
  });

  it('counts dis-benefits as negative benefits and leaves out what was withdrawn', () => {
    const dis = flows('plan', [plan], { benefits: [benefit({ kind: 'Dis-benefit' })] });
    const withdrawn = flows('plan', [plan, { ...plan, type: 'Cost' }], { benefits: [benefit({ state: 'Withdrawn' })] });
    expect(dis.benefits).toEqual([-10, -10, -10, -10]);
    expect(withdrawn).toEqual({ benefits: [0, 0, 0, 0], costs: [0, 0, 0, 0] });
  });

  it('counts a cost of a dis-benefit as a cost', () => {
    expect(flows('plan', [{ ...plan, type: 'Cost' }], { benefits: [benefit({ kind: 'Dis-benefit' })] }).costs).toEqual([10, 10, 10, 10]);
  });

  it('counts no line that is neither benefit nor cost', () => {
    expect(flows('plan', [{ ...plan, type: 'Saving' }]).benefits).toEqual([0, 0, 0, 0]);
  });
});
