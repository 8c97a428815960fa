import type { ConditionalRule } from '../../workbench/engine/engine';
import { openEngine, openRegister } from './open-engine';

const red = { fill: '#F8696B' };
const cases: readonly (readonly [what: string, column: string, rule: ConditionalRule, styles: readonly unknown[]])[] = [
  [
    'a text',
    'C',
    { type: 'CellValue', operator: 'EqualTo', formula1: '="R"', style: { ...red, fontColor: '#FFFFFF', bold: true } },
    [null, null, { ...red, fontColor: '#FFFFFF', bold: true }, null],
  ],
  ['another text', 'C', { type: 'CellValue', operator: 'NotEqualTo', formula1: '="G"', style: red }, [null, red, red, null]],
  ['a number', 'B', { type: 'CellValue', operator: 'GreaterThan', formula1: '=80', style: red }, [red, red, null, null]],
  ['two numbers', 'B', { type: 'CellValue', operator: 'Between', formula1: '60', formula2: '100', style: red }, [red, null, null, red]],
  ['a cell', 'B', { type: 'CellValue', operator: 'GreaterThanOrEqual', formula1: '=$B$2', style: red }, [red, red, null, null]],
  ['a formula', 'A', { type: 'Custom', formula: '=$C2="G"', style: red }, [red, null, null, red]],
  ['a part of a text', 'A', { type: 'ContainsText', operator: 'EndsWith', text: '3', style: red }, [null, null, red, null]],
  [
    'a scale of colors',
    'B',
    { type: 'ColorScale', points: [{ type: 'LowestValue', color: '#F8696B' }, { type: 'HighestValue', color: '#63BE7B' }] },
    [expect.anything(), { fill: '#63BE7B' }, { fill: '#F8696B' }, expect.anything()],
  ],
  [
    'bars',
    'B',
    { type: 'DataBar', color: '#9DC3E6', gradient: true, showValue: true },
    [{ dataBar: { share: expect.closeTo(0.25, 5) } }, { dataBar: { share: 1 } }, null, { dataBar: { share: expect.closeTo(0.125, 5) } }],
  ],
  [
    'icons',
    'B',
    {
      type: 'IconSet',
      style: 'ThreeTrafficLights1',
      showValue: true,
      criteria: [
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=70' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=100' },
      ],
    },
    [0, 0, 2, 1].map((index) => ({ icon: { set: 'ThreeTrafficLights1', index } })),
  ],
];

test.each(cases)('%s is painted and given back', async (_what, column, rule, styles) => {
  const { engine, at } = await openRegister();
  const sheet = engine.activeSheet();
  const area = at(`${column}2:${column}5`);
  const id = engine.addConditionalFormat({ areas: [area], priority: 0, stopIfTrue: false, rule });
  await engine.settle();
  expect([1, 2, 3, 4].map((row) => engine.conditionalStyle(sheet, row, area.column))).toEqual(styles);
  expect(engine.conditionalFormats(sheet)).toEqual([{ id, areas: [area], priority: 0, stopIfTrue: false, rule }]);
  engine.removeConditionalFormat(sheet, id);
  expect([engine.conditionalFormats(sheet), engine.conditionalStyle(sheet, 3, area.column)]).toEqual([[], null]);
});

test('the painting follows the values', async () => {
  const { engine, at, put } = await openRegister();
  const sheet = engine.activeSheet();
  engine.addConditionalFormat(
    { areas: [at('C2:C5')], priority: 0, stopIfTrue: false, rule: { type: 'Custom', formula: '=C2="R"', style: red } },
  );
  await engine.settle();
  expect(engine.conditionalStyle(sheet, 1, 2)).toBeNull();
  put('C2', [['R']]);
  await engine.settle();
  expect(engine.conditionalStyle(sheet, 1, 2)).toEqual(red);
});

test('formats apply by priority, and one may stop the others', async () => {
  const { engine, at } = await openRegister();
  const sheet = engine.activeSheet();
  const all = (fill: string): ConditionalRule => ({ type: 'CellValue', operator: 'GreaterThan', formula1: '=0', style: { fill } });
  const bold: ConditionalRule = { type: 'CellValue', operator: 'GreaterThan', formula1: '=0', style: { bold: true } };
  engine.addConditionalFormat({ areas: [at('B2:B5')], priority: 0, stopIfTrue: false, rule: bold });
  engine.addConditionalFormat({ areas: [at('B2:B5')], priority: 0, stopIfTrue: false, rule: all('#111111') });
  engine.addConditionalFormat({ areas: [at('B2:B5')], priority: 2, stopIfTrue: false, rule: all('#222222') });
  await engine.settle();
  expect(engine.conditionalFormats(sheet).map(({ rule }) => rule)).toEqual([all('#111111'), bold, all('#222222')]);
  expect(engine.conditionalStyle(sheet, 1, 1)).toEqual({ fill: '#111111', bold: true });
  engine.addConditionalFormat({ areas: [at('B2')], priority: 0, stopIfTrue: true, rule: all('#333333') });
  await engine.settle();
  expect(engine.conditionalStyle(sheet, 1, 1)).toEqual({ fill: '#333333' });
});

test('an opened workbook is painted after its first settling', async () => {
  const { engine, at } = await openRegister();
  engine.addConditionalFormat(
    { areas: [at('C2:C5')], priority: 0, stopIfTrue: false, rule: { type: 'Custom', formula: '=$C2="R"', style: red } },
  );
  const { engine: other } = await openEngine(engine.save());
  await other.settle();
  expect([2, 3].map((row) => other.conditionalStyle(other.activeSheet(), row, 2))).toEqual([null, red]);
});

test('formats move with their cells, and their formulas with them', async () => {
  const { engine, at } = await openRegister();
  engine.addConditionalFormat(
    { areas: [at('C2:C5')], priority: 0, stopIfTrue: false, rule: { type: 'Custom', formula: '=$C2="R"', style: red } },
  );
  engine.insert(at('A1:XFD2'), 'Down');
  expect(engine.conditionalFormats(engine.activeSheet())).toMatchObject([{ areas: [at('C4:C7')], rule: { formula: '=$C4="R"' } }]);
});

test.each([
  ['an unknown operator', { type: 'CellValue', operator: 'Near', formula1: '=1', style: {} } as ConditionalRule, 'Unknown operator "Near"'],
  [
    'an unknown icon set',
    { type: 'IconSet', style: 'TwoDots', showValue: true, criteria: [] } as ConditionalRule,
    'Unknown icon set "TwoDots"',
  ],
])('%s is refused', async (_what, rule, message) => {
  const { engine, at } = await openRegister();
  expect(() => engine.addConditionalFormat({ areas: [at('A1')], priority: 0, stopIfTrue: false, rule })).toThrow(message);
});
