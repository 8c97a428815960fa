import { Workbook } from '@cj-tech-master/excelts';
import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import type { Area, CellContent, ConditionalRule, Engine, ValidationState } from '../../workbench/engine/engine';
import { noExtras, noSheetExtras } from '../../workbench/xlsx/extras';
import type { WorkbookExtras } from '../../workbench/xlsx/extras';
import { openXlsx } from '../../workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../workbench/xlsx/save-xlsx';
import { demoFunctions } from '../engine/demo-functions';

const opened: Engine[] = [];
const newEngine = async (): Promise<Engine> => {
  const engine = await createHeadlessEngine();
  opened.push(engine);
  return engine;
};
afterEach(() => opened.splice(0).forEach((engine) => engine.dispose()));

const area = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
const contents = (rows: readonly (readonly (string | number | boolean | null)[])[]): CellContent[][] =>
  rows.map(
    (row) => row.map(
      (value) => (value === null ? null : typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value }),
    ),
  );

const validations: Record<string, ValidationState> = {
  list: {
    rule: { list: { inCellDropDown: true, source: 'On track,At risk' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: 'Status', message: 'Pick one.' },
    prompt: { showPrompt: true, title: 'Status', message: 'From the list.' },
  },
  name: {
    rule: { list: { inCellDropDown: true, source: '=Statuses' } },
    ignoreBlanks: false,
    errorAlert: { showAlert: true, style: 'Warning', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  },
  number: {
    rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Information', title: '', message: 'A share.' },
    prompt: { showPrompt: false, title: '', message: '' },
  },
  custom: {
    rule: { custom: { formula: '=LEN(A20)<5' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: false, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  },
};
const rules: readonly ConditionalRule[] = [
  { type: 'CellValue', operator: 'EqualTo', formula1: '="Off track"', style: { fill: '#F8696B', fontColor: '#FFFFFF', bold: true } },
  { type: 'Custom', formula: '=$C2>200', style: { fill: '#63BE7B' } },
  { type: 'ContainsText', operator: 'Contains', text: 'risk', style: { fontColor: '#9C5700' } },
  {
    type: 'ColorScale',
    points: [
      { type: 'LowestValue', color: '#F8696B' },
      { type: 'Percentile', formula: '=50', color: '#FFEB84' },
      { type: 'HighestValue', color: '#63BE7B' },
    ],
  },
  { type: 'DataBar', color: '#9DC3E6', gradient: true, showValue: true },
  {
    type: 'IconSet',
    style: 'ThreeTrafficLights1',
    showValue: false,
    criteria: [
      { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0' },
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=20' },
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=60' },
    ],
  },
];

async function sampleWorkbook(): Promise<{ engine: Engine; register: string; lists: string }> {
  const engine = await newEngine();
  const register = engine.activeSheet();
  engine.updateSheet(register, { name: 'Register' });
  const lists = engine.addSheet("Lists & 'more' rows");
  engine.write(area(lists, 0, 0, 2, 1), contents([['On track'], ['At risk']]));
  engine.setName({ name: 'Statuses', formula: "='Lists & ''more'' rows'!$A$1:$A$2", comment: '', visible: true });
  engine.setName({ name: 'DiscountRate', formula: '=0.07', comment: '', visible: true });
  engine.write(area(register, 0, 0, 4, 5), contents([
    ['ID', 'Benefit', 'Planned value', 'Status', 'Twice'], [
      '007',
      'Fewer errors',
      120.123456789012345,
      'On track',
      null,
    ], ['B2', 'TRUE', 250, 'At risk', null], ['B3', '#N/A', 50, 'Off track', null],
  ]));
  engine.addTable('BenefitRegister', area(register, 0, 0, 4, 5), { style: 'TableStyleMedium7' });
  engine.write(area(register, 1, 4, 3, 1), contents([['=[@[Planned value]]*2'], ['=[@[Planned value]]*2'], ['=[@[Planned value]]*2']]));
  engine.write(
    area(register, 6, 0, 1, 6),
    contents([['=SUM(BenefitRegister[Planned value])', '=1/0', '=BENEFIT.SUM(C2:C4)', true, '=SEQUENCE(2,2)', null]]),
  );
  await engine.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  return { engine, register, lists };
}

async function through(engine: Engine, extras?: WorkbookExtras): Promise<{ engine: Engine; extras: WorkbookExtras; bytes: Uint8Array }> {
  const bytes = await saveXlsx(engine, extras);
  const file = await openXlsx(bytes);
  const other = await newEngine();
  await other.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  await file.populate(other);
  return { engine: other, extras: file.extras, bytes };
}
const sheetNamed = (engine: Engine, name: string): string => engine.sheets().find((sheet) => sheet.name === name)!.id;

test('values, kinds and formulas come back', async () => {
  const { engine, register } = await sampleWorkbook();
  const { engine: other } = await through(engine);
  const [before, after] = [area(register, 0, 0, 9, 7), area(sheetNamed(other, 'Register'), 0, 0, 9, 7)];
  expect(other.values(after)).toEqual(engine.values(before));
  expect(other.kinds(after)).toEqual(engine.kinds(before));
  expect(other.formulas(after)).toEqual(engine.formulas(before));
  expect(other.values(after)[6]).toEqual(
    [expect.closeTo(420.1234567890123, 10), '#DIV/0!', expect.closeTo(420.1234567890123, 10), true, 1, 2, ''],
  );
});

test('tables and names come back', async () => {
  const { engine } = await sampleWorkbook();
  const { engine: other } = await through(engine);
  const table = other.tables()[0]!;
  expect({ ...table, id: '', sheet: '', area: { ...table.area, sheet: '' } }).toEqual(
    { ...engine.tables()[0]!, id: '', sheet: '', area: { ...engine.tables()[0]!.area, sheet: '' } },
  );
  expect(other.names()).toEqual(engine.names());
});

test('looks come back: styles, sizes, hidden rows, frozen panes, merged cells, tab colors and visibility', async () => {
  const { engine, register, lists } = await sampleWorkbook();
  engine.setStyle(
    area(register, 0, 0, 1, 5),
    {
      bold: true,
      fill: '#1F4E79',
      fontColor: '#FFFFFF',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      fontSize: 14,
      fontName: 'Arial',
    },
  );
  engine.setStyle(
    area(register, 1, 2, 3, 1),
    {
      numberFormat: '#,##0.00 [$€-x]',
      locked: false,
      borders: {
        EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#FF0000' },
        EdgeTop: { style: 'Dot', weight: 'Thin', color: '#000000' },
      },
    },
  );
  engine.setStyle(area(register, 1, 1, 1, 1), { italic: true, underline: true, strikethrough: true, indentLevel: 2 });
  engine.setColumnWidths(area(register, 0, 1, 1, 1), 180);
  engine.setRowHeights(area(register, 0, 0, 1, 1), 36);
  engine.setHidden(area(register, 5, 0, 1, 1), 'rows', true);
  engine.setHidden(area(register, 0, 6, 1, 1), 'columns', true);
  engine.merge(area(register, 9, 0, 1, 3));
  engine.updateSheet(register, { frozen: { rows: 1, columns: 2 }, showGridlines: false, tabColor: '#00AA00' });
  engine.updateSheet(lists, { visibility: 'VeryHidden' });
  const { engine: other } = await through(engine);
  const id = sheetNamed(other, 'Register');
  expect(other.styles(area(id, 0, 0, 4, 5))).toEqual(engine.styles(area(register, 0, 0, 4, 5)));
  expect(
    [
      other.columnWidth(id, 1),
      other.rowHeight(id, 0),
      other.hidden(id, 'rows', 5),
      other.hidden(id, 'rows', 4),
      other.hidden(id, 'columns', 6),
    ],
  ).toEqual([180, 36, true, false, true]);
  expect(other.merged(id)).toEqual([area(id, 9, 0, 1, 3)]);
  const states = (from: Engine) => from.sheets().map((sheet) => ({ ...sheet, id: '' }));
  expect(states(other)).toEqual(states(engine));
});

test('data validation comes back with its messages', async () => {
  const { engine, register } = await sampleWorkbook();
  Object.values(validations).forEach((state, index) => engine.setValidation(area(register, 19, index, 3, 1), state));
  const { engine: other } = await through(engine);
  const id = sheetNamed(other, 'Register');
  Object.values(validations).forEach((state, index) => {
    expect(other.validation(id, 19, index)).toEqual(state);
    expect(other.validation(id, 21, index)).toEqual(state);
  });
  expect(other.validation(id, 22, 0)).toBeNull();
});

test('conditional formats come back in their order', async () => {
  const { engine, register } = await sampleWorkbook();
  rules.forEach(
    (rule, priority) => engine.addConditionalFormat({ areas: [area(register, 1, 2, 3, 2)], priority, stopIfTrue: false, rule }),
  );
  const { engine: other } = await through(engine);
  expect(other.conditionalFormats(sheetNamed(other, 'Register')).map(({ rule }) => rule)).toEqual(rules);
});

test('what the host keeps beside the sheet comes back', async () => {
  const { engine } = await sampleWorkbook();
  const extras: WorkbookExtras = {
    ...noExtras,
    settings: { 'benefits.state': { version: 1, text: '<&"]]>' } },
    documentProperties: { Title: 'Program' },
    sheets: {
      Register: {
        ...noSheetExtras,
        customProperties: { kind: 'register' },
        pageLayout: {
          Orientation: 'Landscape',
          PaperSize: 'A4',
          Zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
          PrintTitleRows: '1:1',
          PrintArea: 'A1:E4',
          LeftMargin: 36,
          RightMargin: 36,
          TopMargin: 54,
          BottomMargin: 54,
          HeaderMargin: 21.6,
          FooterMargin: 21.6,
          CenterHorizontally: true,
        },
        headersFooters: { DefaultForAllPages: { LeftFooter: '&D', CenterHeader: 'Benefits', RightFooter: 'Page &P' } },
        protection: { options: { allowSort: true, allowAutoFilter: true, selectionMode: 'Normal' } },
        groups: { rows: [[1, 2]], columns: [] },
      },
    },
    tables: { BenefitRegister: { showBandedColumns: true, calculatedColumns: { Twice: '=[@[Planned value]]*2' } } },
  };
  const { extras: back, bytes } = await through(engine, extras);
  expect(back.settings).toEqual(extras.settings);
  expect(back.sheets['Register']).toMatchObject({ ...extras.sheets['Register'] });
  expect(back.tables).toEqual(extras.tables);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet('Register')!;
  expect(sheet.pageSetup).toMatchObject(
    { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1', printArea: 'A1:E4' },
  );
  expect(sheet.sheetProtection).toMatchObject({ sheet: true, sort: true, autoFilter: true });
  expect(sheet.sheetProtection).not.toMatchObject({ formatCells: true });
  expect([sheet.getRow(2).outlineLevel, sheet.getRow(4).outlineLevel, book.title]).toEqual([1, 0, 'Program']);
});

test('the file itself says what Excel expects', async () => {
  const { engine } = await sampleWorkbook();
  const book = new Workbook();
  await book.xlsx.load(await saveXlsx(engine));
  const sheet = book.getWorksheet('Register')!;
  expect(sheet.getCell('A2').value).toBe('007');
  expect(sheet.getCell('B4').value).toBe('#N/A');
  expect(sheet.getCell('E2').value).toMatchObject({ formula: 'BenefitRegister[[#This Row],[Planned value]]*2', result: 240.2469135780247 });
  expect(sheet.getCell('C7').value).toMatchObject({ formula: '_xldudf_BENEFIT_SUM(C2:C4)' });
  expect(sheet.getCell('E7').value).toMatchObject({ formula: '_xlfn.SEQUENCE(2,2)', ref: 'E7:F8', isDynamicArray: true });
  expect(sheet.getTable('BenefitRegister').theme).toBe('TableStyleMedium7');
});

test('a file that is not a workbook says so', async () => {
  await expect(openXlsx(new TextEncoder().encode('not a zip file'))).rejects.toThrow();
});
