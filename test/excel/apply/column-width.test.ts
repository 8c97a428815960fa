import { pointsOfWidth } from '../../../src/excel/apply/column-width';

test.each([[8.43, 48], [10, 56.25], [0, 3.75]])('%d characters are %d points', (characters, points) => {
  expect(pointsOfWidth(characters)).toBe(points);
});
