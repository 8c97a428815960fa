import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  IColorStyle,
  IStyleData,
  ITextDecoration,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { BorderSide, BorderStyle, CellStyle } from '../engine';

/** What Excel's cells have and Univer's styles have not: it travels with the cell, in Univer's `custom` slot. */
export interface StyleExtras {
  readonly locked?: boolean;
  readonly alignment?: NonNullable<CellStyle['horizontalAlignment']>;
}

/** One step of indentation, and the padding every cell has. */
const INDENT_PIXELS = 9;
const BASE_PADDING = 2;

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontalAlignment']>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  // Univer paints these two like their nearest relatives; the true name is in the extras.
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, VerticalAlign>> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM, Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
const SIDES: Readonly<Record<BorderSide, 't' | 'b' | 'l' | 'r'>> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };

/** Excel's style and weight to Univer's one number; the first fitting row wins on the way back. */
const LINES: readonly (readonly [BorderStyle['style'], BorderStyle['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dash', 'Hairline', BorderStyleTypes.DASHED],
  ['Dash', 'Thick', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];
const lineType = ({ style, weight }: BorderStyle): BorderStyleTypes =>
  (LINES.find(([name, thickness]) => name === style && thickness === weight) ?? LINES.find(([name]) => name === style) ?? LINES[0]!)[2];

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const decoration = (on: boolean): ITextDecoration => ({ s: flag(on) });
const color = (rgb: string): IColorStyle | null => (rgb === '' ? null : { rgb });

/** Excel's words to Univer's; what is absent stays as it is. Empty colors take a color away. */
export function toUniverStyle(style: CellStyle): { data: IStyleData; extras: StyleExtras | null } {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = style.numberFormat === 'General' ? null : { pattern: style.numberFormat };
  if (style.fill !== undefined) data.bg = color(style.fill);
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = color(style.fontColor);
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = decoration(style.underline);
  if (style.strikethrough !== undefined) data.st = decoration(style.strikethrough);
  if (style.horizontalAlignment !== undefined) data.ht = HORIZONTAL[style.horizontalAlignment] || null;
  if (style.verticalAlignment !== undefined) data.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : null;
  if (style.indentLevel !== undefined) data.pd = style.indentLevel === 0 ? null : { l: BASE_PADDING + style.indentLevel * INDENT_PIXELS };
  if (style.borders) data.bd = bordersToUniver(style.borders);
  const extras: StyleExtras = {
    ...(style.locked === undefined ? {} : { locked: style.locked }),
    ...(style.horizontalAlignment === undefined ? {} : { alignment: style.horizontalAlignment }),
  };
  const needsExtras = style.locked !== undefined
    || style.horizontalAlignment === 'Fill'
    || style.horizontalAlignment === 'CenterAcrossSelection';
  return { data, extras: needsExtras ? extras : null };
}

/** What was set on a cell, its row or its column; without what a table's style or a conditional format paints over it. */
export function ownStyle(workbook: Workbook, sheet: Worksheet, row: number, column: number): IStyleData {
  const cell = sheet.getCellRaw(row, column);
  const own = cell?.s ? workbook.getStyles().getStyleByCell(cell) : undefined;
  const [ofRow, ofColumn] = [sheet.getRowStyle(row), sheet.getColumnStyle(column)];
  return ofRow || ofColumn ? { ...ofColumn, ...ofRow, ...own } : (own ?? {});
}

export const extrasOf = (cell: Nullable<ICellData>): StyleExtras => (cell?.custom ?? {}) as StyleExtras;

/** A cell's full style; what nobody set reads as Excel's default. */
export function fromUniverStyle(data: IStyleData, extras: StyleExtras): CellStyle {
  return {
    numberFormat: data.n?.pattern ?? 'General',
    fill: hex(data.bg?.rgb),
    fontName: data.ff ?? 'Calibri',
    fontSize: data.fs ?? 11,
    fontColor: hex(data.cl?.rgb) || '#000000',
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    underline: data.ul?.s === BooleanNumber.TRUE,
    strikethrough: data.st?.s === BooleanNumber.TRUE,
    horizontalAlignment: alignment(data.ht, extras),
    verticalAlignment: data.vt === VerticalAlign.TOP ? 'Top' : data.vt === VerticalAlign.MIDDLE ? 'Center' : 'Bottom',
    wrapText: data.tb === WrapStrategy.WRAP,
    indentLevel: Math.max(0, Math.round(((data.pd?.l ?? BASE_PADDING) - BASE_PADDING) / INDENT_PIXELS)),
    borders: bordersFromUniver(data.bd),
    locked: extras.locked ?? true,
  };
}

function alignment(value: Nullable<HorizontalAlign>, { alignment: kept }: StyleExtras): NonNullable<CellStyle['horizontalAlignment']> {
  if (kept && HORIZONTAL[kept] === (value ?? HorizontalAlign.UNSPECIFIED)) return kept;
  const names = Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[];
  return names.find((name) => HORIZONTAL[name] === value) ?? 'General';
}

function bordersToUniver(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const data: Record<string, IBorderStyleData | null> = {};
  for (const [side, border] of Object.entries(borders) as [BorderSide, BorderStyle][]) {
    data[SIDES[side]] = border.style === 'None' ? null : { s: lineType(border), cl: { rgb: border.color } };
  }
  return data as IBorderData;
}

function bordersFromUniver(data: Nullable<IBorderData>): NonNullable<CellStyle['borders']> {
  const borders: Partial<Record<BorderSide, BorderStyle>> = {};
  for (const [side, key] of Object.entries(SIDES) as [BorderSide, 't' | 'b' | 'l' | 'r'][]) {
    const line = data?.[key];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    const [style, weight] = LINES.find(([, , type]) => type === line.s) ?? LINES[0]!;
    borders[side] = { style, weight, color: hex(line.cl?.rgb) || '#000000' };
  }
  return borders;
}

/** Univer keeps colors as they were written: `#abc`, `#aabbcc`, `rgb(1,2,3)`. */
export function hex(text: Nullable<string>): string {
  if (!text) return '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  return numbers
    ? `#${numbers.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
    : text.toUpperCase();
}
