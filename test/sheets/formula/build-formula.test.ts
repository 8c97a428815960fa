import fc from 'fast-check';
import { buildFormula } from '../../../src/sheets/formula/build-formula';
import { findCall } from '../../../src/sheets/formula/find-call';

const rate = (text: string) => ({ name: 'rate', optional: false, text, words: ['GREENBOOK'] });
const flows = (text: string) => ({ name: 'flows', optional: false, text });
const timing = (text: string) => ({ name: 'timing', optional: true, text, words: ['end', 'mid'] });

test.each([
  ['0.035', 'B2:F2', '', '=BENEFIT.NPV(0.035,B2:F2)'],
  ['greenbook', "'Cash flow'!B2:F2", 'mid', '=BENEFIT.NPV("greenbook",\'Cash flow\'!B2:F2,"mid")'],
  ['=A1', '{1,2;3,4}', '', '=BENEFIT.NPV(A1,{1,2;3,4})'],
  ['A1/12', 'IF(A1,B1,C1)', 'D4', '=BENEFIT.NPV(A1/12,IF(A1,B1,C1),D4)'],
])('%s, %s and %s make a formula', (a, b, c, formula) => {
  expect(buildFormula('NPV', [rate(a), flows(b), timing(c)])).toEqual({ formula, mistakes: {} });
});

test('an argument left out before another one keeps its place', () => {
  const entries = [flows('1'), { name: 'guess', optional: true, text: '' }, { name: 'last', optional: true, text: '2' }];
  expect(buildFormula('CLAIMABLE', entries).formula).toBe('=BENEFIT.CLAIMABLE(1,,2)');
});

test.each([
  ['', 'missing'], ['3,5%', 'decimal-comma'], ['A1,B1', 'several'], ['SUM(A1', 'unfinished'], ['A1)', 'unfinished'],
  ['"GREEN', 'unfinished'],
])('%p for a rate is a mistake: %s', (text, mistake) => {
  expect(buildFormula('NPV', [rate(text), flows('A1')])).toEqual({ formula: '=BENEFIT.NPV(…,A1)', mistakes: { rate: mistake } });
});

test('whatever is typed becomes one argument or a mistake', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const { formula, mistakes } = buildFormula('IRR', [flows(text)]);
    if (mistakes['flows'] === undefined) expect(findCall(formula)?.arguments).toHaveLength(1);
  }));
});
