import fc from 'fast-check';
import { marginOfError } from '../../../src/domain/realization/margin-of-error';
import { netPromoterScore } from '../../../src/domain/realization/net-promoter';
import { satisfaction } from '../../../src/domain/realization/satisfaction';

const several = (...groups: [answer: number, count: number][]): number[] =>
  groups.flatMap(([answer, count]) => Array<number>(count).fill(answer));

test('70 satisfied of 88 are a satisfaction of 79.545%', () => {
  expect(satisfaction(several([5, 30], [4, 40], [3, 10], [1, 8]))).toBeCloseTo(0.7954545454545454, 12);
});

test('60 promoters, 25 passives and 15 detractors of 100 are a net promoter score of 45', () => {
  expect(netPromoterScore(several([10, 30], [9, 30], [8, 15], [7, 10], [6, 10], [0, 5]))).toBe(45);
});

test('the net promoter score does not depend on the order of the answers', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
    expect(netPromoterScore([...answers].reverse())).toBe(netPromoterScore(answers));
  }));
});

test('an answer outside 0 to 10 is refused by its position', () => {
  expect(netPromoterScore([9, 11, 3])).toMatchObject({ fault: 'out-of-range', position: 2 });
});

test('no answers have no score', () => {
  expect(satisfaction([])).toMatchObject({ fault: 'too-few' });
  expect(netPromoterScore([])).toMatchObject({ fault: 'too-few' });
});

test('half of 1,000 people are known to 3.1 percentage points, and four times the people halve that', () => {
  expect(marginOfError(0.5, 1000)).toBeCloseTo(0.03099, 5);
  expect(marginOfError(0.5, 4000)).toBeCloseTo(Number(marginOfError(0.5, 1000)) / 2, 12);
});

test('a share outside 0 to 1 and a sample of nobody are refused', () => {
  expect(marginOfError(1.1, 100)).toMatchObject({ argument: 'share' });
  expect(marginOfError(0.5, 0)).toMatchObject({ argument: 'n' });
});
