/**
 * `Excel.PageLayout` and its headers and footers (ExcelApi 1.9). The host keeps it; the file writer and the printout read it from there.
 */
import type { Area } from '../../engine/engine';
import { localAddress } from '../addresses';
import { anything, boolean, either, number, object, oneOf, record, text } from '../check';
import type { Check } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import { areaOf, rangeOf } from './range';
import type { RangeTarget } from './range';
import { rangeAreasType } from './range-areas';
import type { RangeAreasTarget } from './range-areas';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';

function layout(sheet: SheetTarget): Record<string, unknown> {
  return sheet.book.sheetState(stateOf(sheet).id).pageLayout;
}

/** @param fallback what a new sheet has in Excel */
function property(name: string, check: Check<unknown>, fallback: unknown): Property<SheetTarget> {
  return readWrite(check, (sheet) => layout(sheet)[name] ?? fallback, (sheet, value) => {
    layout(sheet)[name] = value;
  });
}

const printErrors = oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable');
const printComments = oneOf('NoComments', 'EndSheet', 'InPlace');
const rangeOrAddress = either(object<RangeTarget>('Range'), text);

/** Margins of the dialog's "Normal": 0.7 inch at the sides, 0.75 above and below, 0.3 for headers; in points. */
const margins = { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54, Header: 21.6, Footer: 21.6 } as const;
const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setArea(name: string): (sheet: SheetTarget, argument: RangeTarget | string) => void {
  return (sheet, argument) => {
    const area = typeof argument === 'string' ? sheet.book.findArea(argument.replaceAll('$', ''), stateOf(sheet).id) : areaOf(argument);
    if (!area || area.sheet !== sheet.id) {
      throw new HostError('InvalidArgument', `"${typeof argument === 'string' ? argument : 'The range'}" is not on the sheet.`);
    }
    layout(sheet)[name] = localAddress(area);
  };
}

function savedArea(sheet: SheetTarget, name: string): Area {
  const address = layout(sheet)[name];
  const area = typeof address === 'string' ? sheet.book.findArea(address, sheet.id) : undefined;
  if (!area) {
    throw new HostError('ItemNotFound', 'It is not set.');
  }
  return area;
}

const headerFooterParts = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;
const pages = ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'] as const;

interface PageTarget {
  readonly sheet: SheetTarget;
  readonly page: string;
}

function headerFooter({ sheet, page }: PageTarget): Record<string, string> {
  return (sheet.book.sheetState(stateOf(sheet).id).headersFooters[page] ??= {});
}

const headerFooterType: HostType<PageTarget> = defineType({
  name: 'HeaderFooter',
  properties: Object.fromEntries(headerFooterParts.map((part) => [
    part,
    readWrite(text, (target: PageTarget) => headerFooter(target)[part] ?? '', (target, value) => {
      headerFooter(target)[part] = value;
    }),
  ])),
});

const headersFootersType: HostType<SheetTarget> = defineType({
  name: 'HeaderFooterGroup',
  properties: {
    State: property('HeaderFooterState', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'), 'Default'),
    UseSheetMargins: property('UseSheetMargins', boolean, true),
    UseSheetScale: property('UseSheetScale', boolean, true),
  },
  children: Object.fromEntries(pages.map((page) => [page, (sheet: SheetTarget) => headerFooterType.of({ sheet, page })])),
});

export const pageLayoutType: HostType<SheetTarget> = defineType({
  name: 'PageLayout',
  properties: {
    Orientation: property('Orientation', oneOf('Portrait', 'Landscape'), 'Portrait'),
    PaperSize: property('PaperSize', text, 'Letter'),
    BlackAndWhite: property('BlackAndWhite', boolean, false),
    DraftMode: property('DraftMode', boolean, false),
    PrintErrors: property('PrintErrors', printErrors, 'AsDisplayed'),
    PrintComments: property('PrintComments', printComments, 'NoComments'),
    PrintOrder: property('PrintOrder', oneOf('DownThenOver', 'OverThenDown'), 'DownThenOver'),
    PrintGridlines: property('PrintGridlines', boolean, false),
    PrintHeadings: property('PrintHeadings', boolean, false),
    FirstPageNumber: property('FirstPageNumber', anything, ''),
    CenterHorizontally: property('CenterHorizontally', boolean, false),
    CenterVertically: property('CenterVertically', boolean, false),
    /** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`. */
    Zoom: property('Zoom', record, { scale: 100 }),
    ...Object.fromEntries(Object.entries(margins).map(([side, points]) => [`${side}Margin`, property(`${side}Margin`, number, points)])),
  },
  children: { HeadersFooters: (sheet) => headersFootersType.of(sheet) },
  methods: {
    SetPrintArea: method([
      either(either(object<RangeTarget>('Range'), text), object<RangeAreasTarget>('RangeAreas')),
    ], (sheet, argument) => {
      const areas = typeof argument === 'string'
        ? argument.split(',')
        : 'lives' in argument ? argument.lives.map(({ area }) => localAddress(area)) : [localAddress(areaOf(argument))];
      areas.forEach((address) => setArea('PrintArea')(sheet, address.trim()));
      layout(sheet)['PrintArea'] = areas.map((address) => address.trim()).join(',');
    }),
    GetPrintArea: method([], (sheet) => {
      const addresses = layout(sheet)['PrintArea'];
      if (typeof addresses !== 'string') {
        throw new HostError('ItemNotFound', 'No print area is set.');
      }
      return rangeAreasType.of({ book: sheet.book, lives: addresses.split(',').map((address) =>
        sheet.book.live(sheet.book.findArea(address, sheet.id)!)) });
    }),
    SetPrintTitleRows: method([rangeOrAddress], setArea('PrintTitleRows')),
    SetPrintTitleColumns: method([rangeOrAddress], setArea('PrintTitleColumns')),
    GetPrintTitleRows: method([], (sheet) => rangeOf(sheet.book, savedArea(sheet, 'PrintTitleRows'))),
    GetPrintTitleColumns: method([], (sheet) => rangeOf(sheet.book, savedArea(sheet, 'PrintTitleColumns'))),
    SetPrintMargins: method([oneOf('Points', 'Inches', 'Centimeters'), record], (sheet, unit, options) => {
      for (const side of Object.keys(margins)) {
        const value = options[side.toLowerCase()];
        if (value !== undefined && value !== null) {
          layout(sheet)[`${side}Margin`] = number(value) * pointsPer[unit]!;
        }
      }
    }),
  },
});
