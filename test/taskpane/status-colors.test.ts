import { teamsHighContrastTheme } from '@fluentui/react-components';
import { toneColors } from '../../src/sheets/tone-colors';
import type { Tone } from '../../src/sheets/tone-colors';
import { forcedColorStyles } from '../../src/taskpane/forced-colors';
import { toneTokens } from '../../src/taskpane/tone-tokens';

/** Relative luminance of a `#RRGGBB` color (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each(['light', 'dark', 'high-contrast'] as const)('every status can be read in the theme %s: its contrast is above 7 : 1', (look) => {
  const tokens = toneTokens(look);
  const weak = (Object.keys(toneColors) as Tone[]).filter((tone) => {
    const [dark, bright] = [luminance(tokens[`${tone}ToneFill`]!), luminance(tokens[`${tone}ToneText`]!)].sort((a, b) => a - b);
    return (bright! + 0.05) / (dark! + 0.05) <= 7;
  });
  expect(weak).toEqual([]);
});

test('where colors are forced every line of a drawing has one of the system, and no surface but the plain ones', () => {
  const strokes = Object.keys(teamsHighContrastTheme).filter((token) => /^color(Neutral|Brand)Stroke\d?(Accessible)?$/.test(token));
  expect(strokes.length).toBeGreaterThan(4);
  expect(strokes.filter((token) => !forcedColorStyles.includes(`--${token}: CanvasText;`))).toEqual([]);
  expect(forcedColorStyles).toContain('--colorNeutralBackground1: Canvas;');
  expect(forcedColorStyles).not.toContain('--colorBrandBackground:');
});
