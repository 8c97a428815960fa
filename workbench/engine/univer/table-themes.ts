import { BorderStyleTypes, BooleanNumber } from '@univerjs/core';

/** One of Excel's table styles in Univer's terms; the colors are those of the Office theme. */
interface TableTheme {
  readonly name: string;
  readonly style: object;
}

/** Accents in the order of Excel's galleries: none, blue, orange, gray, gold, blue, green; each with its light tint. */
const ACCENTS: readonly (readonly [strong: string, tint: string])[] = [
  ['#000000', '#D9D9D9'],
  ['#4472C4', '#D9E1F2'],
  ['#ED7D31', '#FCE4D6'],
  ['#A5A5A5', '#EDEDED'],
  ['#FFC000', '#FFF2CC'],
  ['#5B9BD5', '#DDEBF7'],
  ['#70AD47', '#E2EFDA'],
];

const line = (rgb: string): object => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

/** Medium 1 to 7: strong header, banded rows, thin lines between them. */
function medium(index: number): TableTheme {
  const [strong, tint] = ACCENTS[index]!;
  return {
    name: `TableStyleMedium${index + 1}`,
    style: {
      headerRowStyle: { bg: { rgb: strong }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE, bd: { t: line(strong) } },
      firstRowStyle: { bg: { rgb: tint }, bd: { b: line(strong) } },
      secondRowStyle: { bg: { rgb: '#FFFFFF' }, bd: { b: line(strong) } },
      lastRowStyle: { bd: { b: line(strong) } },
      headerColumnStyle: { bd: { l: line(strong) } },
      lastColumnStyle: { bd: { r: line(strong) } },
    },
  };
}

/** Light 1 to 7: no header fill, a line below it, pale bands. */
function light(index: number): TableTheme {
  const [strong, tint] = ACCENTS[index]!;
  return {
    name: `TableStyleLight${index + 1}`,
    style: {
      headerRowStyle: { bl: BooleanNumber.TRUE, cl: { rgb: strong }, bd: { t: line(strong), b: line(strong) } },
      firstRowStyle: { bg: { rgb: tint } },
      secondRowStyle: { bg: { rgb: '#FFFFFF' } },
      lastRowStyle: { bd: { b: line(strong) } },
    },
  };
}

export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** The default comes first: Univer takes the first theme for tables that name none. */
export const TABLE_THEMES: readonly TableTheme[] = [
  medium(1),
  ...[0, 2, 3, 4, 5, 6].map(medium),
  ...ACCENTS.map((_accent, index) => light(index)),
];

const known = new Set(TABLE_THEMES.map(({ name }) => name));

/** The theme that paints one of Excel's style names; the many others (kept as data) are painted like the default. */
export const paintedStyle = (style: string): string => (known.has(style) ? style : DEFAULT_TABLE_STYLE);
