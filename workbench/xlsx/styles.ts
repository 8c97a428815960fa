import type { Alignment, Border, BorderStyle as FileBorderStyle, Borders, Color, Font, Style } from '@cj-tech-master/excelts';
import type { BorderSide, BorderStyle, CellStyle, ConditionalStyle } from '../engine/engine';

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontalAlignment']>, Alignment['horizontal'] | undefined>> = {
  General: undefined, Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, Alignment['vertical']>> = {
  Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed',
};
const SIDES: Readonly<Record<BorderSide, 'top' | 'bottom' | 'left' | 'right'>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const LINES: readonly (readonly [BorderStyle['style'], BorderStyle['weight'], FileBorderStyle])[] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
];

/** `#4472C4` to the file's `FF4472C4` and back. */
export const argb = (color: string): Partial<Color> => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });
export const rgb = (color: Partial<Color> | undefined): string => (color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : '');

/** Excel's Office theme in the order of the file's theme indexes; tints are left out. */
const THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const colorOf = (color: Partial<Color> | undefined): string => rgb(color) || (color?.theme === undefined ? '' : (THEME[color.theme] ?? ''));

const keyOf = <K extends string, V>(
  table: Readonly<Record<K, V>>,
  value: V,
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

/** A cell's style as the file has it; only what differs from Excel's defaults. */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const result: Partial<Style> = {};
  const font: Partial<Font> = {
    name: style.fontName, size: style.fontSize,
    ...(style.fontColor && style.fontColor !== '#000000' ? { color: argb(style.fontColor) } : {}),
    ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}), ...(style.underline ? { underline: true } : {}), ...(
      style.strikethrough ? { strike: true } : {}
    ),
  };
  if (Object.keys(font).length > 2 || style.fontName !== 'Calibri' || style.fontSize !== 11) result.font = font;
  if (style.fill) result.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) };
  if (style.numberFormat && style.numberFormat !== 'General') result.numFmt = style.numberFormat;
  const alignment: Partial<Alignment> = {
    ...(HORIZONTAL[style.horizontalAlignment ?? 'General'] ? { horizontal: HORIZONTAL[style.horizontalAlignment ?? 'General'] } : {}),
    ...(style.verticalAlignment && style.verticalAlignment !== 'Bottom' ? { vertical: VERTICAL[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.indentLevel ? { indent: style.indentLevel } : {}),
  };
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  const borders = Object.entries(style.borders ?? {}) as [BorderSide, BorderStyle][];
  if (borders.length > 0) result.border = Object.fromEntries(borders.map(([side, border]) => [SIDES[side], lineToFile(border)]));
  if (style.locked === false) result.protection = { locked: false };
  return result;
}

const lineToFile = ({ style, weight, color }: BorderStyle): Partial<Border> => ({
  style: (
    LINES.find(([name, thickness]) => name === style && thickness === weight) ?? LINES.find(([name]) => name === style) ?? LINES[0]!
  )[2],
  color: argb(color),
});

/** The file's style as a change to a fresh cell; null when there is nothing to change. */
export function fromFileStyle({ font, fill, numFmt, alignment, border, protection }: Partial<Style>): CellStyle | null {
  const style: CellStyle = {};
  const format = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  if (format && format !== 'General') style.numberFormat = format;
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && colorOf(fill.fgColor)) style.fill = colorOf(fill.fgColor);
  if (font?.name && font.name !== 'Calibri') style.fontName = font.name;
  if (font?.size && font.size !== 11) style.fontSize = font.size;
  if (colorOf(font?.color) && colorOf(font?.color) !== '#000000') style.fontColor = colorOf(font?.color);
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== 'none') style.underline = true;
  if (font?.strike) style.strikethrough = true;
  const horizontal = alignment?.horizontal && keyOf(HORIZONTAL, alignment.horizontal);
  if (horizontal) style.horizontalAlignment = horizontal;
  const vertical = alignment?.vertical && keyOf(VERTICAL, alignment.vertical);
  if (vertical && vertical !== 'Bottom') style.verticalAlignment = vertical;
  if (alignment?.wrapText) style.wrapText = true;
  if (alignment?.indent) style.indentLevel = alignment.indent;
  const borders = bordersFromFile(border);
  if (Object.keys(borders).length > 0) style.borders = borders;
  if (protection?.locked === false) style.locked = false;
  return Object.keys(style).length > 0 ? style : null;
}

function bordersFromFile(border: Partial<Borders> | undefined): NonNullable<CellStyle['borders']> {
  const borders: Partial<Record<BorderSide, BorderStyle>> = {};
  for (const [side, name] of Object.entries(SIDES) as [BorderSide, 'top' | 'bottom' | 'left' | 'right'][]) {
    const line = border?.[name];
    if (!line?.style) continue;
    const [style, weight] = LINES.find(([, , type]) => type === line.style) ?? LINES[0]!;
    borders[side] = { style, weight, color: colorOf(line.color) || '#000000' };
  }
  return borders;
}

/** Conditional formats keep the fill in the background color: the file's oddity. */
export function toConditionalFileStyle({ fill, fontColor, bold, italic, strikethrough }: ConditionalStyle): Partial<Style> {
  const font: Partial<Font> = {
    ...(
      fontColor ? { color: argb(fontColor) } : {}
    ), ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(strikethrough ? { strike: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill), bgColor: argb(fill) } } : {}),
  };
}

export function fromConditionalFileStyle(style: Partial<Style> | undefined): ConditionalStyle {
  const fill = style?.fill?.type === 'pattern' ? colorOf(style.fill.bgColor) || colorOf(style.fill.fgColor) : '';
  const fontColor = colorOf(style?.font?.color);
  return {
    ...(fill ? { fill } : {}), ...(fontColor ? { fontColor } : {}),
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }), ...(
      style?.font?.italic === undefined ? {} : { italic: style.font.italic }
    ),
    ...(style?.font?.strike ? { strikethrough: true } : {}),
  };
}
