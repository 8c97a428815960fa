import type { CellStyle } from '../../workbench/engine/engine';
import { openEngine } from './open-engine';

const plain: CellStyle = {
  numberFormat: 'General', fill: '', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false,
  underline: false, strikethrough: false,
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0, borders: {}, locked: true,
};

test('an untouched cell looks like Excel\'s default', async () => {
  const { engine, at } = await openEngine();
  expect(engine.styles(at('A1'))).toEqual([[plain]]);
});

test.each<CellStyle>([
  { numberFormat: '[$€-x] #,##0.00' },
  { fill: '#1F4E79', fontColor: '#FFFFFF', fontName: 'Arial', fontSize: 14 },
  { bold: true, italic: true, underline: true, strikethrough: true },
  { horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true },
  { horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Top' },
  { horizontalAlignment: 'Fill' },
  { horizontalAlignment: 'Left', indentLevel: 3 },
  { locked: false },
  {
    borders: {
      EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#FF0000' },
      EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
      EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#00FF00' },
      EdgeRight: { style: 'Dot', weight: 'Thin', color: '#0000FF' },
    },
  },
])('%j is kept, beside what was there', async (style) => {
  const { engine, at } = await openEngine();
  engine.setStyle(at('B2:C3'), { italic: true });
  engine.setStyle(at('B2:C3'), style);
  expect(engine.styles(at('C3'))).toEqual([[{ ...plain, italic: true, ...style }]]);
  expect(engine.styles(at('D4'))).toEqual([[plain]]);
});

test('a color, a format and a border are taken away again', async () => {
  const { engine, at } = await openEngine();
  const line = { style: 'Continuous', weight: 'Thin', color: '#FF0000' } as const;
  engine.setStyle(
    at('A1'),
    { fill: '#FF0000', numberFormat: '0%', borders: { EdgeTop: line, EdgeLeft: line }, horizontalAlignment: 'Fill' },
  );
  engine.setStyle(
    at('A1'),
    { fill: '', numberFormat: 'General', borders: { EdgeTop: { ...line, style: 'None' } }, horizontalAlignment: 'General' },
  );
  expect(engine.styles(at('A1'))).toEqual([[{ ...plain, borders: { EdgeLeft: line } }]]);
});

test('looks travel with their cells', async () => {
  const { engine, at } = await openEngine();
  engine.setStyle(at('B2'), { locked: false, fill: '#FF0000' });
  engine.insert(at('A1:XFD1'), 'Down');
  expect(engine.styles(at('B3'))).toEqual([[{ ...plain, locked: false, fill: '#FF0000' }]]);
});

test('widths and heights are set in pixels, and new sheets have Excel\'s', async () => {
  const { engine, at } = await openEngine();
  const sheet = engine.activeSheet();
  expect([engine.columnWidth(sheet, 0), engine.rowHeight(sheet, 0)]).toEqual([64, 20]);
  engine.setColumnWidths(at('B1:C1048576'), 120);
  engine.setRowHeights(at('A2:XFD3'), 40);
  expect([1, 2, 3].map((index) => engine.columnWidth(sheet, index))).toEqual([120, 120, 64]);
  expect([1, 2, 3].map((index) => engine.rowHeight(sheet, index))).toEqual([40, 40, 20]);
});

test('a column is fitted to its longest text', async () => {
  const { engine, at, put } = await openEngine();
  put('A1', [['short', 'a much longer text than that'], ['x', 1]]);
  engine.autofitColumns(at('A1:C1048576'));
  const [first, second, third] = [0, 1, 2].map((column) => engine.columnWidth(engine.activeSheet(), column));
  expect(first! < second!).toBe(true);
  expect([third, second! > 28 * 6]).toEqual([64, true]);
});

test('rows and columns hide and show; showing all leaves nothing hidden', async () => {
  const { engine, at } = await openEngine();
  const sheet = engine.activeSheet();
  engine.setHidden(at('B1:C1'), 'columns', true);
  engine.setHidden(at('A3:A4'), 'rows', true);
  expect([0, 1, 2, 3].map((column) => engine.hidden(sheet, 'columns', column))).toEqual([false, true, true, false]);
  expect([1, 2, 3, 4].map((row) => engine.hidden(sheet, 'rows', row))).toEqual([false, true, true, false]);
  engine.setHidden(at('A1:XFD1048576'), 'rows', false);
  engine.setHidden(at('A1:XFD1048576'), 'columns', false);
  expect([engine.hidden(sheet, 'rows', 2), engine.hidden(sheet, 'columns', 1)]).toEqual([false, false]);
});

test('merging keeps the first cell\'s content', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A1', [[1, 2], [3, 4]]);
  engine.merge(at('A1:B2'));
  expect([values('A1:B2'), engine.merged(engine.activeSheet())]).toEqual([[[1, ''], ['', '']], [at('A1:B2')]]);
  engine.unmerge(at('A1'));
  expect(engine.merged(engine.activeSheet())).toEqual([]);
});
