import { contrast, pictureColors, visibleOn } from '../../../workbench/page/pictures/colors';

test('contrast is WCAG\'s: 21 between black and white, 1 between equals', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  expect(contrast('#0F5C57', '#0F5C57')).toBe(1);
});

test('on paper a color is what was chosen', () => {
  expect(visibleOn('#F0F0F0', '#FFFFFF')).toBe('#F0F0F0');
});

test.each(['#0F5C57', '#000000', '#12312F', '#C62828'])('on a dark sheet %s is lightened until it can be told from the sheet', (color) => {
  const { back } = pictureColors.dark;
  expect(contrast(visibleOn(color, back), back)).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark', 'high-contrast'] as const)('texts can be read in the theme %s', (theme) => {
  const { back, text } = pictureColors[theme];
  expect(contrast(text, back)).toBeGreaterThanOrEqual(4.5);
});
