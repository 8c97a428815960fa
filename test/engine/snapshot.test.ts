import { demoFunctions } from './demo-functions';
import { openEngine, openRegister } from './open-engine';

test('a saved workbook opens with everything, without calculating, as JSON', async () => {
  const { engine, at, put, table } = await openRegister();
  const sheet = engine.activeSheet();
  const lists = engine.addSheet('Lists');
  await engine.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  put('H1', [['=SUM(Register[Planned value])', '=BENEFIT.SUM(B2:B5)', '=1/0', '=SEQUENCE(2,2)', '', '007', true]]);
  await engine.settle();
  engine.updateTable(table, { style: 'TableStyleMedium7', showFilterButton: false });
  engine.filterTable(table, 2, ['G']);
  engine.setStyle(
    at('A1:B2'),
    {
      bold: true,
      locked: false,
      horizontalAlignment: 'Fill',
      borders: { EdgeTop: { style: 'Continuous', weight: 'Thick', color: '#112233' } },
    },
  );
  engine.setColumnWidths(at('B1'), 123);
  engine.setRowHeights(at('A2'), 45);
  engine.setHidden(at('F1'), 'columns', true);
  engine.merge(at('A20:B21'));
  engine.updateSheet(lists, { visibility: 'VeryHidden', tabColor: '#00FF00' });
  engine.updateSheet(sheet, { frozen: { rows: 1, columns: 0 }, showGridlines: false });
  engine.setName({ name: 'Rate', formula: '=Sheet1!$B$2', comment: 'c', visible: false });
  engine.setValidation(
    at('C2:C5'),
    {
      rule: { list: { inCellDropDown: true, source: 'G,A,R' } },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: 'Stop', title: 't', message: 'm' },
    },
  );
  engine.addConditionalFormat(
    {
      areas: [at('C2:C5')],
      priority: 0,
      stopIfTrue: true,
      rule: { type: 'ContainsText', operator: 'BeginsWith', text: 'G', style: { fill: '#00FF00' } },
    },
  );
  engine.setCalculationMode('Manual');

  const saved = JSON.parse(JSON.stringify(engine.save())) as ReturnType<typeof engine.save>;
  const { engine: other, events } = await openEngine(saved);
  await other.settle();
  const area = at('A1:N21');
  const read = (from: typeof engine) => ({
    values: from.values(area), kinds: from.kinds(area), formulas: from.formulas(area), styles: from.styles(area),
    texts: from.texts(area), sheets: from.sheets(), tables: from.tables(), names: from.names(),
    validations: from.validations(sheet), formats: from.conditionalFormats(sheet), merged: from.merged(sheet),
    mode: from.calculationMode(), active: from.activeSheet(), spill: from.spill(sheet, 0, 10),
    sizes: [
      from.columnWidth(sheet, 1),
      from.rowHeight(sheet, 1),
      from.hidden(sheet, 'columns', 5),
      from.hidden(sheet, 'rows', 2),
      from.hidden(sheet, 'rows', 1),
    ],
  });
  expect(read(other)).toEqual(read(engine));
  expect(other.values(at('H1:N2'))).toEqual([[475, 475, '#DIV/0!', 1, 2, '007', true], ['', '', '', 3, 4, '', '']]);
  expect(events).toEqual([]);
});

test('an opened workbook calculates on with its functions', async () => {
  const { engine, put } = await openRegister();
  await engine.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  put('H1', [['=BENEFIT.SUM(Register[Planned value])', '=SUM(H1)']]);
  await engine.settle();
  const { engine: other, put: putOther, values } = await openEngine(engine.save());
  await other.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  putOther('B2', [[1100]]);
  await other.settle();
  expect(values('H1:I1')).toEqual([[1475, 1475]]);
});

test('a snapshot of an unknown form is refused', async () => {
  await expect(openEngine({ version: 99 })).rejects.toThrow('saved in the form 99');
});
