// Robustness on families of random series with known rates of return: right, or rightly refused, every time.
import { isFault } from '../../../src/domain/fault';
import { irr } from '../../../src/domain/finance/irr';
import { irrAll } from '../../../src/domain/finance/irr-all';
import { xirr } from '../../../src/domain/finance/xirr';
import type { Series } from './series-families';
import { relativeValue, SeriesMaker, timesOf } from './series-families';

interface Family {
  readonly name: string;
  readonly draw: (maker: SeriesMaker) => Series;
  /** How far an answer may be from the rate, as a share of 1 + rate. */
  readonly within?: number;
}

const several = (rates: number): boolean => rates > 1;
const none = (rates: number): boolean => rates === 0;

const periodic: readonly Family[] = [
  { name: 'A ordinary investments, −50% to 100%', draw: (m) => m.investment(m.whole(4, 39), m.between(-0.5, 1)) },
  { name: 'B almost everything lost, −99.9% to −90%', draw: (m) => m.investment(m.whole(2, 8), -1 + m.powerOfTen(-3, -1)) },
  { name: 'C very high rates, 300% to a million percent', draw: (m) => m.investment(m.whole(2, 30), m.powerOfTen(0.5, 4)) },
  { name: 'D tiny rates, 1e-9 to 1e-5', draw: (m) => m.investment(m.whole(4, 39), m.either(-1, 1) * m.powerOfTen(-9, -5)), within: 1e-12 },
  { name: 'E amounts of 1e12 or 1e-9', draw: (m) => m.investment(m.whole(4, 39), m.between(-0.3, 0.6), m.either(1e12, 1e-9)) },
  { name: 'F monthly flows over 20 to 50 years', draw: (m) => m.investment(m.whole(240, 600), m.between(0.001, 0.02)) },
  { name: 'G several changes of sign and several rates', draw: (m) => m.mixed(() => m.whole(4, 20), several) },
  { name: 'H no rate at all', draw: (m) => m.mixed(() => m.whole(3, 8), none) },
];

const dated: readonly Family[] = [
  {
    name: 'A irregular flows over 1 to 8 years',
    draw: (m) => m.datedInvestment(m.whole(10, 60), m.whole(400, 2900), m.between(-0.5, 1), m.whole(1, 5)),
  },
  { name: 'B almost everything lost', draw: (m) => m.datedInvestment(m.whole(3, 12), m.whole(200, 1500), -1 + m.powerOfTen(-3, -1)) },
  { name: 'C a few days, a thousand to 1e8 percent', draw: (m) => m.datedInvestment(m.whole(2, 5), m.whole(8, 40), m.powerOfTen(1, 6)) },
  { name: 'D a loss within 2 to 30 days', draw: (m) => m.datedInvestment(m.whole(2, 5), m.whole(6, 30), -1 + m.powerOfTen(-4, -0.1)) },
  {
    name: 'G several changes of sign and several rates',
    draw: (m) =>
      m.mixed(
        () => m.whole(5, 30),
        several,
        () => m.whole(300, 2500),
      ),
  },
  {
    name: 'H no rate at all',
    draw: (m) =>
      m.mixed(
        () => m.whole(3, 10),
        none,
        () => m.whole(300, 2500),
      ),
  },
];

/** A rate is right by the answer of the family or, where brute force overlooked it between points of its grid, by the flows. */
function isRate(rate: number, { flows, dates, rates }: Series, within: number): boolean {
  return (
    rates.some((known) => Math.abs(rate - known) <= within * (1 + known)) ||
    Math.abs(relativeValue(flows, timesOf(flows, dates), Math.log1p(rate))) < 1e-13
  );
}

function solve({ flows, dates }: Series): ReturnType<typeof irr> {
  return dates ? xirr(flows, dates) : irr(flows);
}

const wrong = ({ draw, within = 1e-9 }: Family, family: string, trials: number): Series[] => {
  const maker = new SeriesMaker(family);
  return Array.from({ length: trials }, () => draw(maker)).filter((series) => {
    const answer = solve(series);
    return isFault(answer) ? series.rates.length > 0 : !isRate(answer, series, within);
  });
};

describe('the internal rate of return is right, or rightly refused', () => {
  for (const family of periodic) test(family.name, () => expect(wrong(family, `IRR ${family.name}`, 300)).toEqual([]));
});

describe('the internal rate of return of dated flows is right, or rightly refused', () => {
  for (const family of dated) test(family.name, () => expect(wrong(family, `XIRR ${family.name}`, 300)).toEqual([]));
});

test('every rate that brute force finds is among all rates', () => {
  const maker = new SeriesMaker('all rates');
  for (let trial = 0; trial < 200; trial++) {
    const { flows, rates } = maker.mixed(() => maker.whole(4, 30), several);
    const found = irrAll(flows);
    if (isFault(found)) throw new Error(`no rate found for ${flows.join(', ')}`);
    for (const rate of rates) expect(found.some((other) => Math.abs(other - rate) <= 1e-9 * (1 + rate))).toBe(true);
  }
});

describe('rates that touch zero without crossing', () => {
  // (1 − (1+r)x)² has its only zero, twice, where x = 1/(1+r).
  test.each([-0.5, -0.1, 0, 0.05, 0.1, 0.4, 2])('a double rate of %d', (rate) => {
    const growth = 1 + rate;
    const flows = [1, -2 * growth, growth * growth];
    expect(irr(flows)).toBeCloseTo(rate, 6);
    expect(irrAll(flows)).toHaveLength(1);
    expect(irr(flows.map((flow) => -flow))).toBeCloseTo(rate, 6);
  });

  test.each([0.1, -0.2])('a threefold rate of %d', (rate) => {
    const growth = 1 + rate;
    const all = irrAll([-1, 3 * growth, -3 * growth ** 2, growth ** 3]);
    expect(all).toHaveLength(1);
    expect((all as number[])[0]).toBeCloseTo(rate, 4);
  });

  test.each([1e-4, 1e-6])('two rates %d apart are told apart', (apart) => {
    const [low, high] = [1.1, 1.1 * (1 + apart)];
    const all = irrAll([-1, low + high, -low * high]);
    if (apart > 1e-5) expect(all).toHaveLength(2);
    else expect((all as number[]).every((rate) => Math.abs(rate - 0.1) < 1e-5)).toBe(true);
  });

  test('flows that come near zero without reaching it have no rate', () => {
    expect(irr([1, -2, 1.0000001])).toMatchObject({ fault: 'no-solution' });
  });
});

describe('the ends of the range', () => {
  test('rates within 1e-12 of −100% are refused, dated ones within 1e-7', () => {
    expect(irr([-1e13, 1])).toMatchObject({ fault: 'no-solution' });
    expect(irr([-1e6, 1])).toBeCloseTo(-1 + 1e-6, 12);
    expect(xirr([-1e8, 1], [40000, 40365])).toMatchObject({ fault: 'no-solution' });
    expect(xirr([-1e6, 1], [40000, 40365])).toBeCloseTo(-1 + 1e-6, 12);
  });

  test('rates above 1e26 are refused', () => {
    expect(irr([-1e-10, 1e20])).toMatchObject({ fault: 'no-solution' });
    expect((irr([-1, 1e20]) as number) / 1e20).toBeCloseTo(1, 12);
  });

  test('amounts near the limits of a number are no obstacle', () => {
    for (const size of [1e305, 1e-305]) {
      expect(irr([-size, size / 2, size / 2, size / 2])).toBeCloseTo(irr([-2, 1, 1, 1]) as number, 12);
      expect(xirr([-size, size * 1.1], [40000, 40365])).toBeCloseTo(0.1, 12);
    }
  });
});

describe('long series', () => {
  test('10,000 flows with one change of sign', () => {
    const flows = Float64Array.from({ length: 10_000 }, (_, i) => (i === 0 ? -1000 : 0.15 * (1 + 0.1 * (i % 5))));
    const rate = irr(flows) as number;
    expect(Math.abs(relativeValue(flows, timesOf(flows), Math.log1p(rate)))).toBeLessThan(1e-12);
  });

  test('100,000 flows of random sign', () => {
    const maker = new SeriesMaker('long');
    const flows = Array.from({ length: 100_000 }, () => maker.between(-1, 1));
    const all = irrAll(flows) as number[];
    const value = (rate: number): number => {
      const x = 1 / (1 + rate);
      return x <= 1 ? flows.reduceRight((sum, flow) => sum * x + flow, 0) : flows.reduce((sum, flow) => sum / x + flow, 0);
    };
    // At a rate of return the present value changes sign.
    for (const rate of all) expect(value(rate - 1e-9) * value(rate + 1e-9)).toBeLessThan(0);
    expect(all).toContainEqual(expect.closeTo(irr(flows) as number, 12));
  });

  test('1,000 flows that alternate, where every rate but zero is complex', () => {
    const flows = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? -1 : 1));
    expect(irrAll(flows)).toEqual([0]);
  });
});
