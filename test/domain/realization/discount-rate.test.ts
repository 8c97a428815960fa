import { discountRateOf, periodDiscountFactors } from '../../../src/domain/realization/discount-rate';
import type { DiscountRate } from '../../../src/domain/realization/program';
import { settings } from './records';

const band = (given: Partial<DiscountRate>): DiscountRate => ({
  row: 0, schedule: 'Ours', edition: '', status: 'Current', fromYear: null, toYear: null, rate: null, source: '', ...given,
});
const rate = (discountSchedule: string, ...discountRates: DiscountRate[]): ReturnType<typeof discountRateOf> =>
  discountRateOf({ settings: settings({ discountSchedule, discountRate: 0.08 }), discountRates });

describe('the discount rate of a program', () => {
  it('is that of the settings without a schedule, or with one that nobody knows', () => {
    expect([rate(''), rate('Unheard of')]).toEqual([0.08, 0.08]);
  });

  it('is the published schedule of that name', () => {
    expect(rate('greenbook')).toMatchObject({ name: 'GREENBOOK' });
  });

  it('is the program’s own schedule, in order of years, whatever the order of its rows', () => {
    const later = band({ fromYear: 31, rate: 0.03 });
    const first = band({ fromYear: 0, toYear: 30, rate: 0.04 });
    expect(rate('ours', later, first)).toMatchObject(
      { bands: [{ untilYear: 30, rate: 0.04 }, { untilYear: Number.POSITIVE_INFINITY, rate: 0.03 }] },
    );
  });
});

describe('discount factors of months', () => {
  // Twelve times 100 at 3.5% a year.
  it.each([['End', 1177.9038], ['Mid', 1179.5934]] as const)('%s of month', (timing, expected) => {
    const factors = periodDiscountFactors(0.035, timing, 12, 12)!;
    expect(100 * factors.reduce((total, factor) => total + factor, 0)).toBeCloseTo(expected, 2);
  });

  it('do not exist at a rate of −100%', () => {
    expect(periodDiscountFactors(-1, 'End', 12, 12)).toBeNull();
  });
});
