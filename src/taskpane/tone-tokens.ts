import type { Tone } from '../sheets/tone-colors';
import { toneColors } from '../sheets/tone-colors';

type ToneColors = typeof toneColors;
const tones = Object.keys(toneColors) as Tone[];

/** The hues of the sheets on a dark pane: dark fills, light text, every pair with a contrast above 7 : 1. */
const darkToneColors: ToneColors = {
  better: { fill: '#0B3B32', color: '#A6E3D3' },
  good: { fill: '#123A5E', color: '#BBDDF9' },
  watch: { fill: '#463100', color: '#FFDB8F' },
  bad: { fill: '#561B08', color: '#FFC9B6' },
  quiet: { fill: '#3D4046', color: '#E3E5E8' },
};

const alike = (pair: ToneColors[Tone]): ToneColors => ({ better: pair, good: pair, watch: pair, bad: pair, quiet: pair });

/** In high contrast there are no hues; the symbols tell the tones apart. */
const plainToneColors = alike({ fill: '#000000', color: '#FFFFFF' });

const toneColorsOf = { light: toneColors, dark: darkToneColors, 'high-contrast': plainToneColors } as const;

/** The colors of the statuses as tokens of a theme, which Fluent's provider makes custom properties. */
export function toneTokens(look: keyof typeof toneColorsOf): Readonly<Record<string, string>> {
  return tokensOf(toneColorsOf[look]);
}

/** As {@link toneTokens}, in the colors a system forces on pages. */
export const forcedToneTokens = tokensOf(alike({ fill: 'Canvas', color: 'CanvasText' }));

function tokensOf(colors: ToneColors): Readonly<Record<string, string>> {
  return Object.fromEntries(tones.flatMap((tone) => [[`${tone}ToneFill`, colors[tone].fill], [`${tone}ToneText`, colors[tone].color]]));
}

/** How something looks that has a tone, in every theme. */
export function toneStyle(tone: Tone): { readonly backgroundColor: string; readonly color: string } {
  return { backgroundColor: `var(--${tone}ToneFill)`, color: `var(--${tone}ToneText)` };
}
