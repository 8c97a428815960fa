import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import { newHostState, newSheetState, newTableState } from '../../workbench/host/host-state';
import { extrasOf, hostStateOf } from '../../workbench/page/xlsx-extras';
import { sampleCharts, sampleShapes } from '../xlsx/sample-pictures';

test('what the host holds comes through a file, although every id in it is another one', async () => {
  const engine = await createHeadlessEngine();
  const other = await createHeadlessEngine();
  for (const one of [other, engine]) {
    // The other workbook counts differently: it had a sheet and a table more.
    if (one === other) one.removeTable(one.addTable('Gone', { sheet: one.addSheet('Extra'), row: 0, column: 0, rows: 2, columns: 2 }));
    const sheet = one.addSheet('Register');
    one.write({ sheet, row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 'Id' }, { value: 'Value' }]]);
    one.addTable('BenefitRegister', { sheet, row: 0, column: 0, rows: 3, columns: 2 });
  }
  const sheetId = engine.sheets().find(({ name }) => name === 'Register')!.id;
  const table = engine.tables()[0]!;
  const value = String(table.columns.find(({ name }) => name === 'Value')!.id);
  const state = {
    ...newHostState(),
    settings: { language: 'de' },
    sheets: { [sheetId]: { ...newSheetState(), customProperties: { key: 'register' } } },
    tables: { [table.id]: { ...newTableState(), calculatedColumns: { [value]: '=[@Id]' }, highlightFirstColumn: true } },
  };

  const carried = hostStateOf(extrasOf(state, engine), other);

  const otherSheet = other.sheets().find(({ name }) => name === 'Register')!.id;
  const otherTable = other.tables()[0]!;
  const otherValue = String(otherTable.columns.find(({ name }) => name === 'Value')!.id);
  expect(carried.settings).toEqual({ language: 'de' });
  expect(carried.sheets[otherSheet]!.customProperties).toEqual({ key: 'register' });
  expect(carried.tables[otherTable.id]).toMatchObject({ calculatedColumns: { [otherValue]: '=[@Id]' }, highlightFirstColumn: true });
  engine.dispose();
  other.dispose();
});

test('a file of Excel, which carries nothing of this, is a workbook with nothing beside it', async () => {
  const engine = await createHeadlessEngine();
  const nothing = { settings: {}, documentProperties: {}, documentCustomProperties: {}, sheets: {}, tables: {} };
  expect(hostStateOf(nothing, engine)).toEqual(newHostState());
  engine.dispose();
});

test('a chart finds its cells again by the name of their sheet; cells of a sheet that is gone are none', async () => {
  const engine = await createHeadlessEngine();
  const other = await createHeadlessEngine();
  const [sheet, gone] = [engine.addSheet('Figures'), engine.addSheet('Gone')];
  other.addSheet('Another');
  const otherSheet = other.addSheet('Figures');
  const chart = sampleCharts[0]!;
  const [first] = chart.series;
  const values = first!.values!;
  const series = [{ ...first!, values: { ...values, sheet }, categories: { ...values, sheet: gone }, nameFrom: { ...values, sheet } }];
  const held = { ...newSheetState(), charts: [{ ...chart, series }], shapes: [...sampleShapes] };
  const state = { ...newHostState(), sheets: { [sheet]: held } };

  const carried = hostStateOf(extrasOf(state, engine), other).sheets[otherSheet]!;

  expect(carried.charts![0]!.series).toEqual([
    { ...first!, values: { ...values, sheet: otherSheet }, categories: null, nameFrom: { ...values, sheet: otherSheet } },
  ]);
  expect(carried.shapes).toEqual(sampleShapes);
  engine.dispose();
  other.dispose();
});
