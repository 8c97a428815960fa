import { annualPace } from '../../../src/domain/realization/annual-pace';

describe('what the actuals amount to in a year', () => {
  it.each([
    ['the latest month twelve times while the benefit ramps up', [10, 20, 30], { ended: 3, fullEffect: 5 }, 360],
    ['the mean since full effect', [10, 20, 30], { ended: 3, fullEffect: 1 }, 300],
    [
      'the latest year of them at most',
      [...new Array<number>(12).fill(100), ...new Array<number>(12).fill(10)],
      { ended: 24, fullEffect: 2 },
      120,
    ],
    ['what is recorded: a blank month is not a zero', [30, null, 10], { ended: 3, fullEffect: 0 }, 240],
    ['what has ended: later months are not in yet', [10, 99], { ended: 1, fullEffect: 0 }, 120],
    ['the latest month where full effect is not known', [10, 20, null], { ended: 3, fullEffect: null }, 240],
    ['nothing without an actual', [null, null], { ended: 2, fullEffect: 0 }, null],
    ['nothing before the program', [10], { ended: 0, fullEffect: 0 }, null],
  ])('is %s', (_, actual, { ended, fullEffect }, expected) => {
    expect(annualPace(actual, { perYear: 12, ended, fullEffect })).toBe(expected);
  });

  it('counts quarters four times', () => {
    expect(annualPace([5], { perYear: 4, ended: 1, fullEffect: 0 })).toBe(20);
  });
});
