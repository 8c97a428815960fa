import { openEngine } from './open-engine';

const list = { rule: { list: { source: 'Yes,No', inCellDropDown: true } }, ignoreBlanks: true };
const red = { type: 'CellValue', operator: 'LessThan', formula1: '=0', style: { fill: '#FF0000' } } as const;

test('rows below take formats, validation and conditional formats of the row above, and leave contents alone', async () => {
  const { engine, at, put, text, values } = await openEngine();
  put('A1', [['Due', 'Done', 'Amount'], [46336, 'No', -1], [46337, '', -2]]);
  engine.setStyle(at('A2:A3'), { numberFormat: 'yyyy-mm-dd', bold: true });
  engine.setValidation(at('B2:B3'), list);
  engine.addConditionalFormat({ areas: [at('C2:C3')], priority: 0, stopIfTrue: false, rule: red });
  engine.continueLooks(at('A1:C3'), 2);
  await engine.settle();
  expect([text('A4'), engine.styles(at('A5'))[0]![0]!.bold]).toEqual(['', true]);
  expect(engine.validations(engine.activeSheet())).toMatchObject([{ area: at('B2:B5'), state: list }]);
  expect(engine.conditionalFormats(engine.activeSheet()).map(({ areas }) => areas)).toEqual([[at('C2:C5')]]);
  expect(values('A2:C5')).toEqual([[46336, 'No', -1], [46337, '', -2], ['', '', ''], ['', '', '']]);

  await engine.undo();
  expect(engine.validations(engine.activeSheet())).toMatchObject([{ area: at('B2:B3') }]);
  expect(engine.conditionalFormats(engine.activeSheet()).map(({ areas }) => areas)).toEqual([[at('C2:C3')]]);
  expect(engine.styles(at('A5'))[0]![0]!.bold).toBe(false);
});

test('a rule goes on only in the columns of the rows that grow, and not when it goes on already', async () => {
  const { engine, at } = await openEngine();
  engine.setValidation(at('A2:D3'), list);
  engine.setValidation(at('F2:F9'), list);
  engine.continueLooks(at('B1:F3'), 1);
  const areas = engine.validations(engine.activeSheet()).map(({ area }) => area);
  expect(areas).toEqual([at('A2:D3'), at('B4:D4'), at('F2:F9')]);
});
