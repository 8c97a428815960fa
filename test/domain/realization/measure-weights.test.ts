import { measureWeights } from '../../../src/domain/realization/measure-weights';

describe('what the measures of a benefit count', () => {
  it.each([
    ['what is given', [0.7, 0.3], [0.7, 0.3]],
    ['the same without weights', [null, null], [0.5, 0.5]],
    ['what is left, shared evenly', [0.5, null, null], [0.5, 0.25, 0.25]],
    ['nothing where nothing is left', [1.2, null], [1.2, 0]],
    ['never less than nothing', [-0.5, 1], [0, 1]],
    ['nothing of nothing', [], []],
  ])('is %s', (_, given, expected) => {
    expect(measureWeights(given)).toEqual(expected);
  });
});
