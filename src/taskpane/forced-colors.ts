import { teamsHighContrastTheme } from '@fluentui/react-components';
import { forcedToneTokens } from './tone-tokens';

/** The colors of Fluent's high-contrast theme and what they stand for, as lines and texts. */
const lineColors: Readonly<Record<string, string>> = {
  '#ffffff': 'CanvasText', '#1aebff': 'Highlight', '#ffff00': 'LinkText', '#3ff23f': 'GrayText',
};

/** Surfaces stay plain: a system puts a plate of the page's color behind texts, on which text for a bright surface would vanish. */
function systemColorOf(token: string, value: string): string | undefined {
  if (!token.includes('Background')) return lineColors[value];
  return value === '#000000' ? 'Canvas' : undefined;
}

const systemColors = Object.entries(teamsHighContrastTheme).flatMap(([token, value]) => {
  const color = systemColorOf(token, String(value));
  return color === undefined ? [] : [[token, color] as const];
});
const declarations = [...systemColors, ...Object.entries(forcedToneTokens)].map(([token, color]) => `--${token}: ${color};`).join(' ');

/**
 * Where a system forces its contrast colors on pages, it leaves drawings alone: lines meant for black paper would be invisible on a
 * white contrast theme. So every token becomes the system's own color then, whatever theme the pane has.
 */
export const forcedColorStyles = `@media (forced-colors: active) { html .fui-FluentProvider { ${declarations} } }`;
