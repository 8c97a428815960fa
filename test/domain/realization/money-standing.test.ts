import { addedUp, benefitFlows } from '../../../src/domain/realization/benefit-flows';
import { moneyStanding } from '../../../src/domain/realization/money-standing';
import type { MoneyStanding } from '../../../src/domain/realization/money-standing';
import { defaultThresholds } from '../../../src/domain/realization/status';
import { line } from './records';

interface Given {
  readonly plan?: readonly (number | null)[];
  readonly actual?: readonly (number | null)[];
  readonly forecast?: readonly (number | null)[];
  readonly ended: number;
  readonly shift?: number;
  readonly sign?: 1 | -1;
}

function standing({ plan = [], actual = [], forecast = [], ended, shift = 0, sign = 1 }: Given): MoneyStanding {
  const lines = [line({ values: plan }), line({ series: 'Actual', values: actual }), line({ series: 'Forecast', values: forecast })];
  return moneyStanding(benefitFlows(lines, sign), ended, shift, defaultThresholds)!;
}

describe('where the money of a benefit stands', () => {
  const plan = [10, 20, 40, 60, 80, 100, 100, 100, 100, 100, 100, 100];
  const actual = [8, 15, 34, 52, 70];

  it('realizes 85% of its plan after five periods', () => {
    const money = standing({ plan, actual, ended: 5 });
    expect(money).toMatchObject({ planned: 210, actual: 179, variance: -31, plannedTotal: 910, status: 'At risk', missing: 0 });
    expect(money.againstPlan).toBeCloseTo(0.85238, 5);
    expect(money.forecast).toBeCloseTo(775.667, 3);
    expect(money.forecastMethod).toBe('performance');
  });

  it('waits one period for an actual that is being collected', () => {
    expect(standing({ plan, actual, ended: 6 })).toMatchObject({ periods: 5, planned: 210, status: 'At risk' });
  });

  it('has no data when the actual after that is missing too', () => {
    expect(standing({ plan, actual, ended: 7 })).toMatchObject({ periods: 6, planned: 310, missing: 1, status: 'No data' });
  });

  it('counts a gap as missing and zero as a value', () => {
    expect(standing({ plan, actual: [8, null, 34], ended: 3 })).toMatchObject({ actual: 42, missing: 1 });
    expect(standing({ plan, actual: [8, 0, 34], ended: 3 })).toMatchObject({ actual: 42, missing: 0 });
  });

  it('has not started while nothing was planned to date', () => {
    expect(standing({ plan: [0, null, 50], ended: 2 }).status).toBe('Not started');
    expect(standing({ plan: [0, 0, 50], actual: [0, 0], ended: 2 }).status).toBe('Not started');
  });

  it('exceeds a plan of nothing with anything', () => {
    expect(standing({ plan: [0, 0, 50], actual: [0, 5], ended: 2 }).status).toBe('Exceeding');
  });

  it('has no plan where there are only actuals', () => {
    expect(standing({ actual: [5], ended: 1 })).toMatchObject({ planned: null, variance: null, status: 'No plan' });
  });

  it('is no money without plan and actual', () => {
    expect(moneyStanding(benefitFlows([], 1), 3, 0, defaultThresholds)).toBeNull();
  });

  it('of a dis-benefit counts with a minus, and less of it is better', () => {
    const milder = standing({ plan: [100, 100], actual: [80], ended: 1, sign: -1 });
    expect(milder).toMatchObject({ planned: -100, actual: -80, variance: 20, status: 'Exceeding' });
    expect(standing({ plan: [100, 100], actual: [120], ended: 1, sign: -1 })).toMatchObject({ variance: -20, status: 'At risk' });
  });
});

describe('the forecast of the money', () => {
  it('is the owner’s where there is one', () => {
    expect(
      standing({ plan: [10, 10, 10], actual: [8], forecast: [7, 9, 9], ended: 1 }),
    ).toMatchObject({ forecast: 26, forecastMethod: 'owner' });
  });

  it('adds the remaining plan while there are too few actuals to extrapolate', () => {
    expect(standing({ plan: [10, 10, 10], actual: [8], ended: 1 })).toMatchObject({ forecast: 28, forecastMethod: 'additive' });
    expect(standing({ plan: [10, 10, 10], ended: 0 })).toMatchObject({ forecast: 30, forecastMethod: 'plan' });
  });

  it('loses what a slip pushes beyond the last period, while the plan to date stays', () => {
    expect(standing({ plan: [10, 10, 10], ended: 2, shift: 1 })).toMatchObject({ planned: 10, plannedTotal: 30, forecast: 20 });
  });
});

describe('lines added up', () => {
  it('stay blank where all of them are', () => {
    expect(addedUp([{ values: [1, null, null] }, { values: [2, null, 0] }])).toEqual([3, null, 0]);
  });

  it('are nothing when all is blank', () => {
    expect(addedUp([{ values: [null] }])).toBeNull();
  });

  it('leave the costs of a benefit to the business case', () => {
    expect(benefitFlows([line({ values: [5] }), line({ type: 'Cost', values: [3] })], 1).Plan).toEqual([5]);
  });
});
