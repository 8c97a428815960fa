import { findCall, isPlain } from '../../../src/sheets/formula/find-call';

test('a call alone in a formula is taken apart', () => {
  expect(findCall('=BENEFIT.NPV(3.5%, B2:F2, "mid")')).toEqual({
    name: 'NPV',
    text: 'BENEFIT.NPV(3.5%, B2:F2, "mid")',
    isWhole: true,
    arguments: [
      { text: '3.5%', is: 'constant', cells: [[0.035]] },
      { text: 'B2:F2', is: 'reference', reference: { to: 'cells', sheet: null, address: 'B2:F2' } },
      { text: '"mid"', is: 'constant', cells: [['mid']] },
    ],
  });
});

test.each([
  ['=BENEFIT.IRR({-1,3,-2})', [[-1, 3, -2]]],
  ['=BENEFIT.IRR({-1;3;-2})', [[-1], [3], [-2]]],
  ['=BENEFIT.IRR({1,"a;b",TRUE,#N/A})', [[1, 'a;b', true, '#N/A']]],
  ['=BENEFIT.IRR("say ""no""")', [['say "no"']]],
])('the constant in %s is read', (formula, cells) => {
  expect(findCall(formula)!.arguments[0]).toMatchObject({ is: 'constant', cells });
});

test.each([
  ["=BENEFIT.IRR('My ''own'' plan'!$A$1:B2)", { to: 'cells', sheet: "My 'own' plan", address: 'A1:B2' }],
  ['=BENEFIT.IRR(Plan!C3)', { to: 'cells', sheet: 'Plan', address: 'C3' }],
  ['=BENEFIT.IRR($C:$C)', { to: 'cells', sheet: null, address: 'C:C' }],
  ['=BENEFIT.IRR(NetFlows)', { to: 'name', name: 'NetFlows' }],
  ['=BENEFIT.IRR(CashFlow[Total])', { to: 'table', table: 'CashFlow', columns: ['Total', 'Total'], thisRow: false }],
  ['=BENEFIT.IRR(CashFlow[@Total])', { to: 'table', table: 'CashFlow', columns: ['Total', 'Total'], thisRow: true }],
  ['=BENEFIT.IRR([@[Full-year value]])', { to: 'table', table: null, columns: ['Full-year value', 'Full-year value'], thisRow: true }],
  [
    '=BENEFIT.IRR(CashFlow[[#This Row],[2026-01]:[2026-12]])',
    { to: 'table', table: 'CashFlow', columns: ['2026-01', '2026-12'], thisRow: true },
  ],
  ["=BENEFIT.IRR(CashFlow[[Plan '#1]:[Plan '[b']]])", { to: 'table', table: 'CashFlow', columns: ['Plan #1', 'Plan [b]'], thisRow: false }],
])('the reference in %s is known', (formula, reference) => {
  expect(findCall(formula)!.arguments).toEqual([expect.objectContaining({ is: 'reference', reference })]);
});

test.each(['A1*2', 'SUM(A1:A3)', "[Other.xlsx]Plan!A1", 'A1#', 'CashFlow[#Totals]', '-A1'])('%s has to be calculated first', (text) => {
  const call = findCall(`=BENEFIT.IRR(${text})`)!;
  expect(call.arguments).toEqual([{ text, is: 'expression' }]);
  expect(isPlain(call)).toBe(false);
});

test('arguments left out keep their place', () => {
  expect(findCall('=BENEFIT.CLAIMABLE(1,,0.1)')!.arguments.map(({ is }) => is)).toEqual(['constant', 'omitted', 'constant']);
  expect(findCall('=BENEFIT.CLAIMABLE()')!.arguments).toEqual([]);
});

test('a call inside other functions is found, and the formula does more', () => {
  expect(findCall('=IF(B14=0,"",BENEFIT.NPV(A1,B2:B9))')).toMatchObject({ name: 'NPV', isWhole: false });
});

test('of several calls the first that can be taken apart is chosen', () => {
  expect(findCall('=BENEFIT.EAA(0.03,10,BENEFIT.NPV(0.03,B2:B9))')).toMatchObject({ name: 'NPV' });
});

test('the name under which files store a function is understood', () => {
  expect(findCall('=_xldudf_BENEFIT_IRR(A1:A5)')).toMatchObject({ name: 'IRR', isWhole: true });
});

test.each(['=SUM(A1)', '="BENEFIT.NPV(1,2)"', '=MYBENEFIT.NPV(1)', '=BENEFIT.NPV(1,', 'BENEFIT'])('%s has no call', (formula) => {
  expect(findCall(formula)).toBeNull();
});
