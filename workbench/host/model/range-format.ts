/** `Excel.RangeFormat` and its fill, font, borders and protection. Where the cells differ Excel answers null. */
import type { Area, BorderSide, BorderStyle, CellStyle } from '../../engine/engine';
import type { Book } from '../book';
import { boolean, integer, number, oneOf, text } from '../check';
import type { Check } from '../check';
import { cssColor } from '../colors';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType, Property } from '../host-type';
import { pixelsToPoints, pointsToPixels } from '../units';
import { common } from './range-cells';

export interface FormatTarget {
  readonly book: Book;
  readonly areas: () => readonly Area[];
}

function styles(target: FormatTarget): CellStyle[] {
  return target.areas().flatMap((area) => target.book.engine.styles(target.book.usedPart(area)).flat());
}

function setStyle(target: FormatTarget, style: CellStyle): void {
  for (const area of target.areas()) {
    target.book.guardSheet(area.sheet, 'allowFormatCells');
    target.book.engine.setStyle(target.book.formattable(area), style);
  }
}

/** A property that is one entry of the cells' style; `fallback` is what a cell has that was never formatted. */
function styleProperty<Key extends keyof CellStyle>(
  check: Check<NonNullable<CellStyle[Key]>>,
  key: Key,
  fallback: NonNullable<CellStyle[Key]>,
): Property<FormatTarget> {
  return readWrite(
    check,
    (target) => common(styles(target).map((style) => style[key] ?? fallback)),
    (target, value) => setStyle(target, { [key]: value }),
  );
}

const horizontal = oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed');
const vertical = oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');

/** Widths and heights in points; setting one shows a hidden row or column, as in Excel. */
function sizeProperty(what: 'rows' | 'columns'): Property<FormatTarget> {
  const [start, option] = what === 'rows' ? (['row', 'allowFormatRows'] as const) : (['column', 'allowFormatColumns'] as const);
  return readWrite(
    number,
    (target) => common(target.areas().map(
      (whole) => target.book.usedPart(whole),
    ).flatMap((area) => Array.from({ length: area[what] }, (_, offset) =>
      pixelsToPoints(
        what === 'rows'
          ? target.book.engine.rowHeight(area.sheet, area[start] + offset)
          : target.book.engine.columnWidth(area.sheet, area[start] + offset),
      )))),
    (target, points) => {
      for (const area of target.areas()) {
        target.book.guardSheet(area.sheet, option);
        const place = target.book.formattable(area);
        if (what === 'rows') {
          target.book.engine.setRowHeights(place, pointsToPixels(points));
        } else {
          target.book.engine.setColumnWidths(place, pointsToPixels(points));
        }
      }
    },
  );
}

export const rangeFormatType: HostType<FormatTarget> = defineType({
  name: 'RangeFormat',
  properties: {
    WrapText: styleProperty(boolean, 'wrapText', false),
    HorizontalAlignment: styleProperty(horizontal, 'horizontalAlignment', 'General'),
    VerticalAlignment: styleProperty(vertical, 'verticalAlignment', 'Bottom'),
    IndentLevel: styleProperty(integer, 'indentLevel', 0),
    ColumnWidth: sizeProperty('columns'),
    RowHeight: sizeProperty('rows'),
  },
  children: {
    Fill: (target) => fillType.of(target),
    Font: (target) => fontType.of(target),
    Borders: (target) => bordersType.of(target),
    Protection: (target) => protectionType.of(target),
  },
  methods: {
    AutofitColumns: method([], (target) => target.areas().forEach((area) => target.book.engine.autofitColumns(target.book.usedPart(area)))),
    AutofitRows: method([], (target) => target.areas().forEach((area) =>
      target.book.engine.setRowHeights(target.book.usedPart(area), 'auto'))),
  },
});

const fillType: HostType<FormatTarget> = defineType({
  name: 'RangeFill',
  properties: {
    // "White" is what Excel answers for no fill: #FFFFFF.
    Color: readWrite(text, (target) => common(styles(target).map((style) => style.fill || '#FFFFFF')), (target, color) =>
      setStyle(target, { fill: cssColor(color) })),
  },
  methods: { Clear: method([], (target) => setStyle(target, { fill: '' })) },
});

const fontType: HostType<FormatTarget> = defineType({
  name: 'RangeFont',
  properties: {
    Name: styleProperty(text, 'fontName', 'Calibri'),
    Size: styleProperty(number, 'fontSize', 11),
    Color: readWrite(text, (target) => common(styles(target).map((style) => style.fontColor || '#000000')), (target, color) =>
      setStyle(target, { fontColor: cssColor(color) })),
    Bold: styleProperty(boolean, 'bold', false),
    Italic: styleProperty(boolean, 'italic', false),
    Strikethrough: styleProperty(boolean, 'strikethrough', false),
    // Only single underlines are modelled; double and accounting ones are refused rather than shown as single.
    Underline: readWrite(oneOf('None', 'Single'), (target) => common(
      styles(target).map((style) => (style.underline ? 'Single' : 'None')),
    ), (target, kind) =>
      setStyle(target, { underline: kind === 'Single' })),
  },
});

const protectionType: HostType<FormatTarget> = defineType({
  name: 'FormatProtection',
  properties: { Locked: styleProperty(boolean, 'locked', true) },
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Side = (typeof sides)[number];

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

function borderOf(target: FormatTarget, side: Side): HostObject {
  return borderType.of({ ...target, side });
}

/** The cells at an edge of an area, with the side of those cells; both neighbors of an inside edge share one line. */
function edges(area: Area, side: Side): readonly { readonly area: Area; readonly side: BorderSide }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side }];
    case 'EdgeRight':
      return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side }];
    case 'InsideHorizontal':
      return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, side: 'EdgeBottom' }];
    case 'InsideVertical':
      return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, side: 'EdgeRight' }];
  }
}

const noBorder: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

function borders(target: BorderTarget): BorderStyle[] {
  return target.areas().flatMap((area) => edges(target.book.usedPart(area), target.side))
    .flatMap((edge) => target.book.engine.styles(edge.area).flat().map((style) => style.borders?.[edge.side] ?? noBorder));
}

function setBorder(target: BorderTarget, change: Partial<BorderStyle>): void {
  const [current = noBorder] = borders(target);
  // A color or weight alone draws a line, as in Excel.
  const style = change.style ?? (current.style === 'None' ? 'Continuous' : current.style);
  for (const area of target.areas()) {
    target.book.guardSheet(area.sheet, 'allowFormatCells');
    for (const edge of edges(target.book.formattable(area), target.side)) {
      target.book.engine.setStyle(edge.area, { borders: { [edge.side]: { ...current, ...change, style } } });
    }
  }
}

const borderType: HostType<BorderTarget> = defineType({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: readWrite(oneOf(
      'None',
      'Continuous',
      'Dash',
      'Dot',
      'Double',
    ), (target) => common(borders(target).map(({ style }) => style)), (target, style) =>
      setBorder(target, { style })),
    Weight: readWrite(oneOf('Hairline', 'Thin', 'Medium', 'Thick'), (target) => common(
      borders(target).map(({ weight }) => weight),
    ), (target, weight) =>
      setBorder(target, { weight })),
    Color: readWrite(text, (target) => common(borders(target).map(({ color }) => color)), (target, color) =>
      setBorder(target, { color: cssColor(color) })),
  },
});

const bordersType: HostType<FormatTarget> = defineType({
  name: 'RangeBorderCollection',
  items: (target) => sides.map((side) => borderOf(target, side)),
  properties: { Count: readOnly(() => sides.length) },
  methods: { GetItem: method([oneOf(...sides)], borderOf), GetItemAt: method([integer], (target, index) =>
    borderOf(target, sides[index]!)) },
});
