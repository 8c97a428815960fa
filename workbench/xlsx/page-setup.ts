import type { HeaderFooter, PageSetup, Worksheet } from '@cj-tech-master/excelts';
import type { SheetExtras } from './extras';

type Layout = SheetExtras['pageLayout'];

const POINTS_PER_INCH = 72;
/** Margins: Excel.PageLayout's property, the file's attribute, Excel's "Normal" in points. */
const MARGINS = [
  ['LeftMargin', 'left', 50.4], ['RightMargin', 'right', 50.4], ['TopMargin', 'top', 54], ['BottomMargin', 'bottom', 54], [
    'HeaderMargin',
    'header',
    21.6,
  ], ['FooterMargin', 'footer', 21.6],
] as const;
/** Yes-or-no properties by their names in Excel.PageLayout and in the file. */
const FLAGS = [
  ['BlackAndWhite', 'blackAndWhite'], ['DraftMode', 'draft'], ['PrintGridlines', 'showGridLines'], ['PrintHeadings', 'showRowColHeaders'],
  ['CenterHorizontally', 'horizontalCentered'], ['CenterVertically', 'verticalCentered'],
] as const;
/** Excel.PaperType to the file's numbers (ECMA-376, 18.3.1.63): the sizes people print on. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
/** Header and footer parts in the order of the file's one string. */
const SECTIONS = [['&L', 'Left'], ['&C', 'Center'], ['&R', 'Right']] as const;
const PAGES = [['DefaultForAllPages', 'odd'], ['EvenPages', 'even'], ['FirstPage', 'first']] as const;

/** Page set-up as the file has it. */
export function toFilePageSetup(layout: Layout): Partial<PageSetup> {
  const setup: Partial<PageSetup> = {};
  if (layout['Orientation']) setup.orientation = layout['Orientation'] === 'Landscape' ? 'landscape' : 'portrait';
  const paper = PAPERS[String(layout['PaperSize'] ?? '')];
  if (paper) setup.paperSize = paper;
  if (layout['PrintOrder']) setup.pageOrder = layout['PrintOrder'] === 'OverThenDown' ? 'overThenDown' : 'downThenOver';
  for (const [property, attribute] of FLAGS) if (layout[property] !== undefined) setup[attribute] = Boolean(layout[property]);
  if (MARGINS.some(([property]) => layout[property] !== undefined)) {
    setup.margins = Object.fromEntries(
      MARGINS.map(([property, side, normal]) => [side, Number(layout[property] ?? normal) / POINTS_PER_INCH]),
    ) as unknown as PageSetup['margins'];
  }
  Object.assign(setup, zoomToFile(layout['Zoom'] as Record<string, number> | undefined));
  if (layout['PrintArea']) setup.printArea = String(layout['PrintArea']).replaceAll(',', '&&');
  if (layout['PrintTitleRows']) setup.printTitlesRow = rowsOf(String(layout['PrintTitleRows']));
  if (layout['PrintTitleColumns']) setup.printTitlesColumn = columnsOf(String(layout['PrintTitleColumns']));
  return setup;
}

function zoomToFile(zoom: Record<string, number> | undefined): Partial<PageSetup> {
  if (!zoom) return {};
  if (zoom['scale']) return { scale: zoom['scale'] };
  return { fitToPage: true, fitToWidth: zoom['horizontalFitToPages'] ?? 0, fitToHeight: zoom['verticalFitToPages'] ?? 0 };
}

/** `$A$3:$XFD$3` and `3:3` alike are rows `3:3`; columns likewise. */
const rowsOf = (address: string): string => {
  const numbers = address.match(/\d+/g) ?? ['1'];
  return `${numbers[0]}:${numbers.at(-1)}`;
};
const columnsOf = (address: string): string => {
  const letters = address.replace(/\$/g, '').match(/[A-Z]+/gi) ?? ['A'];
  return `${letters[0]}:${letters.at(-1)}`;
};

export function fromFilePageSetup(setup: Partial<Worksheet['pageSetup']>): Layout {
  const layout: Record<string, unknown> = {};
  if (setup.orientation) layout['Orientation'] = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = Object.keys(PAPERS).find((name) => PAPERS[name] === Number(setup.paperSize));
  if (paper) layout['PaperSize'] = paper;
  if (setup.pageOrder) layout['PrintOrder'] = setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  for (const [property, attribute] of FLAGS) if (setup[attribute]) layout[property] = true;
  const { margins } = setup;
  if (margins) for (const [property, side] of MARGINS) layout[property] = Math.round(margins[side] * POINTS_PER_INCH * 100) / 100;
  if (setup.fitToPage) layout['Zoom'] = { horizontalFitToPages: setup.fitToWidth || null, verticalFitToPages: setup.fitToHeight || null };
  else if (setup.scale && setup.scale !== 100) layout['Zoom'] = { scale: setup.scale };
  if (setup.printArea) layout['PrintArea'] = setup.printArea.replaceAll('&&', ',');
  if (setup.printTitlesRow) layout['PrintTitleRows'] = setup.printTitlesRow;
  if (setup.printTitlesColumn) layout['PrintTitleColumns'] = setup.printTitlesColumn;
  return layout;
}

export function toFileHeadersFooters(pages: SheetExtras['headersFooters'], layout: Layout): Partial<HeaderFooter> {
  const result: Record<string, string | boolean> = {};
  for (const [page, prefix] of PAGES) {
    for (const kind of ['Header', 'Footer'] as const) {
      const text = SECTIONS.map(
        ([code, side]) => (pages[page]?.[`${side}${kind}`] ? `${code}${pages[page][`${side}${kind}`]}` : ''),
      ).join('');
      if (text) result[`${prefix}${kind}`] = text;
    }
  }
  const state = String(layout['HeaderFooterState'] ?? '');
  if (state.includes('First')) result['differentFirst'] = true;
  if (state.includes('OddAndEven') || state === 'FirstOddAndEven') result['differentOddEven'] = true;
  return result as Partial<HeaderFooter>;
}

export function fromFileHeadersFooters(file: Worksheet['headerFooter'] | undefined): SheetExtras['headersFooters'] {
  const pages: Record<string, Record<string, string>> = {};
  for (const [page, prefix] of PAGES) {
    for (const kind of ['Header', 'Footer'] as const) {
      for (const [, code, text] of (file?.[`${prefix}${kind}`] ?? '').matchAll(/(&[LCR])([\s\S]*?)(?=&[LCR]|$)/g)) {
        const side = SECTIONS.find(([known]) => known === code)![1];
        if (text) (pages[page] ??= {})[`${side}${kind}`] = text;
      }
    }
  }
  return pages;
}

/** `Excel.WorksheetProtectionOptions` and the writer's option of the same meaning. */
const PERMISSIONS = {
  allowAutoFilter: 'autoFilter', allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows', allowInsertColumns: 'insertColumns', allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows', allowPivotTables: 'pivotTables', allowSort: 'sort',
} as const;

export async function protectInFile(sheet: Worksheet, { options, password }: NonNullable<SheetExtras['protection']>): Promise<void> {
  const permissions = Object.fromEntries(Object.entries(PERMISSIONS).map(([option, name]) => [name, options[option] === true]));
  const selection = options['selectionMode'] ?? 'Normal';
  await sheet.protect(password, {
    ...permissions, objects: options['allowEditObjects'] === true, scenarios: options['allowEditScenarios'] === true,
    selectLockedCells: selection === 'Normal', selectUnlockedCells: selection !== 'None', spinCount: 1000,
  });
}

/** Without the password: a file keeps only a hash of it. */
export function protectionFromFile(sheet: Worksheet): SheetExtras['protection'] {
  const file = sheet.sheetProtection as Record<string, unknown> | null;
  if (!file?.['sheet']) return undefined;
  const options = Object.fromEntries(Object.entries(PERMISSIONS).map(([option, name]) => [option, file[name] === true]));
  const selectionMode = file['selectUnlockedCells'] === false ? 'None' : file['selectLockedCells'] === false ? 'Unlocked' : 'Normal';
  return {
    options: { ...options, allowEditObjects: file['objects'] === true, allowEditScenarios: file['scenarios'] === true, selectionMode },
  };
}
