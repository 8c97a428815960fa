/** @jest-environment node */
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import type { DraftInputs, FieldKey, ReadDraft } from '../../src/taskpane/benefit/benefit-draft';
import { cellsOfRow, draftTexts, fieldText, readDraft, withInput, withoutInput, withSeen } from '../../src/taskpane/benefit/benefit-draft';
import { blankBenefit } from '../../src/taskpane/benefit/blank-benefit';
import { benefitColumns } from '../../src/sheets/plan-save-benefit';
import { ModelWorkbook } from '../sheets/model-workbook';

const german = { decimalSeparator: ',', thousandsSeparator: '.' };
const row: Readonly<Record<string, CellInput>> = {
  ID: 'B-001', Benefit: 'Fewer calls', Category: 'Operational', Kind: 'Benefit', Owner: 'Head', State: 'Profiled',
    'Full-year value': 1234.5, Starts: 46296,
};

function read(inputs: DraftInputs, { isNew = false, cells = row } = {}): ReadDraft {
  const workbook = new ModelWorkbook();
  const { changeSet } = planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings });
  workbook.apply(changeSet).fill('BenefitRegister', [cells]);
  const content = workbook.contents().get('BenefitRegister')!;
  const benefit = isNew ? blankBenefit : decodeProgram(workbook.contents()).program.benefits[0]!;
  return readDraft({ benefit, isNew, content, inputs, signs: german, known: { objective: new Set(['O-01']) } });
}

const typed = (key: FieldKey, text: string, seen = ''): DraftInputs => ({ [key]: { text, seen } });
const columnOf = (key: FieldKey) => benefitColumns.find((column) => column.key === key)!;

test('cells are shown as one types them: dates as the control wants them, numbers with the decimal mark of the workbook', () => {
  expect(fieldText(1234.5, columnOf('fullYearValue'), german)).toBe('1234,5');
  expect(fieldText(46296, columnOf('starts'), german)).toBe('2026-10-01');
  expect(fieldText('2026-10-01', columnOf('starts'), german)).toBe('2026-10-01');
  expect(fieldText('next spring', columnOf('starts'), german)).toBe('');
  expect(fieldText(' Head ', columnOf('owner'), german)).toBe('Head');
});

test('nothing typed is nothing to write', () => {
  expect(read({})).toMatchObject({ edit: { of: { id: 'B-001', row: 0 }, fields: {} }, mistakes: {}, conflicts: [] });
});

test('only what differs is written, each against its cell', () => {
  const { edit } = read({ owner: { text: ' Director ', seen: 'Head' }, fullYearValue: { text: '2.000,5', seen: '1234,5' },
    starts: { text: '', seen: '2026-10-01' } });
  expect(edit.fields).toEqual({
    owner: { before: 'Head', after: 'Director' }, fullYearValue: { before: 1234.5, after: 2000.5 }, starts: { before: 46296, after: '' },
  });
  expect(read(typed('owner', 'Head ', 'Head')).edit.fields).toEqual({});
});

test('typed text is never a formula', () => {
  expect(read(typed('notes', '=1+1')).edit.fields).toEqual({ notes: { before: '', after: "'=1+1" } });
});

test('a new benefit begins with a kind, a kind of evidence and a state', () => {
  const { edit, benefit, mistakes } = read(typed('benefit', 'More'), { isNew: true });
  expect(edit).toEqual({
    of: null,
    fields: {
      benefit: { before: '', after: 'More' }, kind: { before: '', after: 'Benefit' }, evidenceType: { before: '', after: 'Quantitative' },
      state: { before: '', after: 'Identified' },
    },
  });
  expect(benefit).toMatchObject({ id: '', benefit: 'More', state: 'Identified', starts: null });
  expect(mistakes).toEqual({ category: { code: 'missing', severity: 'warning' }, owner: { code: 'missing', severity: 'warning' } });
});

test.each<[FieldKey, string, string, string]>([
  ['benefit', ' ', 'missing', 'error'],
  ['owner', '', 'missing', 'warning'],
  ['fullYearValue', 'a lot', 'not-a-number', 'error'],
  ['fullYearValue', '50%', 'not-a-number', 'error'],
  ['fullYearValue', '-1', 'too-small', 'error'],
  ['priority', '6', 'too-large', 'error'],
  ['priority', '1,5', 'not-whole', 'error'],
  ['starts', '2026-02-30', 'not-a-date', 'error'],
  ['ends', '2026-09-30', 'before-start', 'warning'],
  ['validator', 'HEAD', 'same-as-owner', 'warning'],
  ['objective', 'O-99', 'unknown-reference', 'error'],
])('%s as “%s” is %s', (key, text, code, severity) => {
  expect(read(typed(key, text, 'other')).mistakes[key]).toMatchObject({ code, severity });
});

test('a cell that changed after one began to type is a conflict until one has seen it', () => {
  const inputs = typed('owner', 'Mine', 'Somebody before');
  expect(read(inputs).conflicts).toEqual(['owner']);
  expect(read(withSeen(inputs, 'owner', 'Head')).conflicts).toEqual([]);
  expect(read(withoutInput(inputs, 'owner')).conflicts).toEqual([]);
  expect(read(typed('owner', 'Head', 'Somebody before')).conflicts).toEqual([]);
});

test('what is typed back to what stands is no input any more', () => {
  const once = withInput({}, 'owner', 'X', 'Head');
  expect(once).toEqual({ owner: { text: 'X', seen: 'Head' } });
  expect(withInput(once, 'owner', 'Head', 'Head')).toEqual({});
  expect(withInput(once, 'owner', 'Y', 'Changed')).toEqual({ owner: { text: 'Y', seen: 'Head' } });
});

test('a column the user has removed is no field', () => {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
  const { headers } = workbook.table('BenefitRegister');
  headers[headers.indexOf('Notes')] = 'Remarks';
  const cells = cellsOfRow(workbook.contents().get('BenefitRegister')!, null);
  expect(cells.has('notes')).toBe(false);
  expect(draftTexts(cells, {}, true, german).kind).toBe('Benefit');
});
