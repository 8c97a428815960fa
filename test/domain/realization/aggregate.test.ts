import { aggregate } from '../../../src/domain/realization/aggregate';

describe('several readings as one figure', () => {
  it.each([
    ['Sum', 18],
    ['Average', 6],
    ['Latest', 5],
    ['Max', 9],
    ['Min', 4],
    ['', 5],
    ['Median', 5],
  ])('4, 9 and 5 by %p are %d', (aggregation, expected) => {
    expect(aggregate([4, 9, 5], aggregation)).toBe(expected);
  });

  it('are nothing without a reading', () => {
    expect(aggregate([], 'Sum')).toBeNull();
  });
});
