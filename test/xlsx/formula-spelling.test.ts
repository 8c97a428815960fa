import { fromFile, mayFillCells, toFile } from '../../workbench/xlsx/formula-spelling';

const cases: readonly (readonly [what: string, cell: string, file: string])[] = [
  ['an old function as it is', '=SUM(A1:B2)*2', 'SUM(A1:B2)*2'],
  ['a young function with a prefix', '=XLOOKUP("x",A:A,B:B)', '_xlfn.XLOOKUP("x",A:A,B:B)'],
  ['FILTER and SORT with two prefixes', '=SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
  ['the names of LET', '=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['the names of LAMBDA', '=MAP(A1:A3,LAMBDA(v,v*rate))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*rate))'],
  ['a name outside LET as a name', '=x+LET(x,1,x)', 'x+_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
  ['an add-in function', '=BENEFIT.NPV(0.1,{1,2})', '_xldudf_BENEFIT_NPV(0.1,{1,2})'],
  ['an add-in function with an underscore in its name', '=BENEFIT.A_B.C(1)', '_xldudf_BENEFIT_A_B_C(1)'],
  ['this row of the table around', '=[@[Planned value]]*[@Share]', 'Register[[#This Row],[Planned value]]*Register[[#This Row],[Share]]'],
  ['this row of another table', '=Other[@Share]', 'Other[[#This Row],[Share]]'],
  ['a whole column of a table', '=SUM(Register[Planned value])', 'SUM(Register[Planned value])'],
  ['texts that look like formulas', '=IF(A1="LET(x,[@a])","#",1)', 'IF(A1="LET(x,[@a])","#",1)'],
  ['a spilled area', '=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ['a function Excel never prefixes', '=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
];

test.each(cases)('a file spells %s', (_what, cell, file) => {
  const addIn = new Map<string, string>();
  expect(toFile(cell, 'Register', addIn)).toBe(file);
  expect(fromFile(file, 'Register', addIn)).toBe(cell);
});

test('without a record of its spelling, an add-in function gets a dot after its namespace', () => {
  expect(fromFile('_xldudf_BENEFIT_NPV(1)', undefined)).toBe('=BENEFIT.NPV(1)');
});

test.each(
  [['=SEQUENCE(3)', true], ['=A1#', true], ['=SUM(A1:A3)', false], ['="FILTER("', false]] as const,
)('%s may fill cells: %s', (formula, expected) => {
  expect(mayFillCells(formula)).toBe(expected);
});
