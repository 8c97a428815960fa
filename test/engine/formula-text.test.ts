import { decodeColumn, encodeColumn, fromEngine, renameColumn, renameTable, toEngine } from '../../workbench/engine/univer/formula-text';
import type { FormulaPlace } from '../../workbench/engine/univer/formula-text';

const register = { name: 'Register', columns: ['ID', 'Planned value', 'Every (days)', "It's #1 [net]"] };
const inside: FormulaPlace = { tables: [register, { name: 'Plan', columns: ['ID'] }], table: register };
const outside: FormulaPlace = { ...inside, table: undefined };

test.each([
  ['=[@ID]', '=Register[[#This Row],[ID]]', inside],
  ['=[@[Planned value]]*2', '=Register[[#This Row],[Planned value]]*2', inside],
  ['=SUM([@ID]:[@[Planned value]])', '=SUM(Register[[#This Row],[ID]]:Register[[#This Row],[Planned value]])', inside],
  ['=SUM([@[ID]:[Planned value]])', '=SUM(Register[[#This Row],[ID]:[Planned value]])', inside],
  ['=Register[@ID]', '=Register[[#This Row],[ID]]', outside],
  ['=Plan[@ID]', '=Plan[[#This Row],[ID]]', inside],
  ['=SUM(Register[Every (days)])', '=SUM(Register[Every _x28_days_x29_])', outside],
  ["=SUM(Register[It''s '#1 '[net']])", '=SUM(Register[It_x27_s _x23_1 _x5b_net_x5d_])', outside],
  ['=COUNTA(Register[@])', '=COUNTA(Register[#This Row])', outside],
  ['=Register[[#Headers],[ID]]', '=Register[[#Headers],[ID]]', outside],
  ['=ROWS(Register[#All])', '=ROWS(Register[#All])', outside],
  ['="[@ID]"&A1', '="[@ID]"&A1', inside],
])('%s is %s for the engine, and back', (excel, engine, place) => {
  expect([toEngine(excel, place), fromEngine(engine, place)]).toEqual([engine, excel]);
});

test('names are taken in any letters and given back as they are', () => {
  expect(toEngine('=sum(REGISTER[planned VALUE])+[@id]', inside)).toBe('=sum(Register[Planned value])+Register[[#This Row],[ID]]');
});

test('renaming touches what it means and nothing else', () => {
  expect(
    renameColumn('=Register[ID]+Plan[ID]+"Register[ID]"', outside, 'Register', 'id', 'No (1)'),
  ).toBe('=Register[No _x28_1_x29_]+Plan[ID]+"Register[ID]"');
  expect(renameTable('=register[ID]+Plan[ID]+Register2', 'Register', 'Benefits')).toBe('=Benefits[ID]+Plan[ID]+Register2');
});

test.each(['Every (days)', 'Größe', 'a_x28_b', '100% 日本', "x'[#]@,:;"])('the column name %j survives its spelling', (name) => {
  expect(decodeColumn(encodeColumn(name)).length).toBeGreaterThan(0);
  if (!/_x[0-9a-f]+_/.test(name)) expect(decodeColumn(encodeColumn(name))).toBe(name);
});
