import type { ValidationState } from '../../workbench/engine/engine';
import { openEngine } from './open-engine';

const states: readonly ValidationState['rule'][] = [
  { list: { inCellDropDown: true, source: 'On track,At risk' } },
  { list: { inCellDropDown: false, source: '=Lists!$A$1:$A$3' } },
  { list: { inCellDropDown: true, source: '=Statuses' } },
  { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
  { decimal: { formula1: '=$A$1', operator: 'GreaterThan' } },
  { date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'NotBetween' } },
  { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } },
  { custom: { formula: '=LEN(B2)>2' } },
];

test.each(states)('the rule %j is kept with its messages', async (rule) => {
  const { engine, at } = await openEngine();
  engine.addSheet('Lists');
  const state: ValidationState = {
    rule, ignoreBlanks: false, errorAlert: {
      showAlert: true,
      style: 'Warning',
      title: 'No',
      message: 'Not this.',
    }, prompt: { showPrompt: true, title: 'Help', message: 'Pick one.' },
  };
  engine.setValidation(at('B2:B9'), state);
  expect(engine.validation(engine.activeSheet(), 8, 1)).toEqual(state);
  expect(engine.validation(engine.activeSheet(), 9, 1)).toBeNull();
  expect(engine.validations(engine.activeSheet())).toEqual([{ area: at('B2:B9'), state }]);
});

test('a new rule replaces the old one where they overlap; clearing leaves the rest', async () => {
  const { engine, at } = await openEngine();
  const sheet = engine.activeSheet();
  engine.setValidation(at('A1:A9'), { rule: states[0]!, ignoreBlanks: true });
  engine.setValidation(at('A3:A4'), { rule: states[3]!, ignoreBlanks: true });
  engine.setValidation(at('A9'), null);
  expect([1, 2, 4, 8].map((row) => engine.validation(sheet, row, 0)?.rule)).toEqual([states[0], states[3], states[0], undefined]);
});

test('a rule moves with its cells, and its formula with it', async () => {
  const { engine, at } = await openEngine();
  engine.setValidation(at('B2:B3'), { rule: states[7]!, ignoreBlanks: true });
  engine.insert(at('A1:XFD1'), 'Down');
  expect(engine.validations(engine.activeSheet())).toMatchObject(
    [{ area: at('B3:B4'), state: { rule: { custom: { formula: '=LEN(B3)>2' } } } }],
  );
});

test('a rule without a kind is refused', async () => {
  const { engine, at } = await openEngine();
  expect(() => engine.setValidation(at('A1'), { rule: {}, ignoreBlanks: true })).toThrow('needs one of list');
});
