import fc from 'fast-check';
import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { decodeSettings } from '../../src/sheets/decode-settings';
import { describeWorkbook } from '../../src/sheets/describe-workbook';
import { planApplySettings } from '../../src/sheets/plan-apply-settings';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { planUpgrade } from '../../src/sheets/plan-upgrade';
import { sheetsOfPack, tableCatalog } from '../../src/sheets/sheet-catalog';
import { en } from '../../src/strings/en';
import { ModelWorkbook } from './model-workbook';

const today = 46_280;
const keys = sheetsOfPack('full').map(({ key }) => key);

function made(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(keys, workbook.facts(), { settings: { ...defaultSettings, firstPeriod: 46_023 } }).changeSet);
}
const codes = (workbook: ModelWorkbook) => describeWorkbook(workbook.facts()).map(({ code }) => code);

describe('A workbook that is not as it was made is described', () => {
  test('one that is as it was made needs no words', () => {
    expect(describeWorkbook(made().facts())).toEqual([]);
  });

  test('a table that was deleted from its sheet', () => {
    const workbook = made();
    workbook.tables.delete('BenefitMeasures');
    expect(describeWorkbook(workbook.facts())).toMatchObject([
      { code: 'sheet-without-table', sheet: 'Benefit measures', details: { table: 'BenefitMeasures' } },
    ]);
  });

  test('a table of somebody else under one of our names', () => {
    const workbook = new ModelWorkbook();
    workbook.tables.set('Objectives', { sheet: 'Strategy', row: 0, column: 0, headers: ['Goal', 'Year'], rows: [['Grow', 2026]] });
    expect(describeWorkbook(workbook.facts())).toMatchObject(
      [{ code: 'foreign-table', sheet: 'Strategy', details: { table: 'Objectives' } }],
    );
  });

  test('a name that leads nowhere, and sheets that are locked or hidden', () => {
    const workbook = made();
    workbook.names.set('BenefitIds', '=#REF!');
    workbook.names.set('MyOwn', '=#REF!');
    expect(codes(workbook)).toEqual(['broken-name']);
    const facts = workbook.facts();
    const sheets = facts.sheets.map((sheet) => ({ ...sheet, protected: sheet.key === 'lists', visible: sheet.key !== 'dashboard' }));
    expect(describeWorkbook({ ...facts, sheets }).map(({ code }) => code)).toEqual(['sheet-protected', 'sheet-hidden', 'broken-name']);
  });

  test('nothing at all, and nothing of ours', () => {
    expect(codes(new ModelWorkbook())).toEqual([]);
    const workbook = new ModelWorkbook();
    workbook.sheets.push({ name: 'Cars', key: null }, { name: 'Old add-in', key: 'a-key-nobody-knows' });
    expect(codes(workbook)).toEqual([]);
  });
});

const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(
    '', ' ', '#REF!', '#N/A', true, -1, 0.5, 46_023, 1e300, '46023', '2026-01-31', 'B-001', 'A-001, A-002', 'Plan', 'Actual', '▲ Exceeding',
  ),
  fc.string({ maxLength: 5 }),
);
const someHeader = fc.oneof(
  fc.constantFrom('', 'ID', 'id ', 'Owner', 'Status', '2026 M01', 'Year 2026', 'Period 1', 'toString', '__proto__', 'Setting', 'Value'),
  fc.string({ maxLength: 4 }),
);
/** A table under one of our names: some of its columns, some twice, some of others, and whatever in its cells. */
const table = fc.constantFrom(...tableCatalog).chain((spec) =>
  fc.tuple(fc.subarray(spec.columns.map(({ header }) => header)), fc.array(someHeader, { maxLength: 4 })).chain(([kept, strange]) => {
    const headers = [...kept, ...strange, 'x'];
    return fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 4 }).map(
      (rows) => ({ name: spec.name, headers, rows }),
    );
  }));
const settings = fc.dictionary(
  fc.constantFrom('benefit.schemaVersion', 'benefit.refreshed', 'benefit.sample', 'benefit.currency'), fc.jsonValue({ maxDepth: 2 }),
);

test('whatever a workbook holds, every plan is made and every problem has a sentence', () => {
  fc.assert(fc.property(fc.array(table, { maxLength: 6 }), settings, fc.boolean(), (tables, stored, onOurSheets) => {
    const workbook = onOurSheets ? made() : new ModelWorkbook();
    for (const { name, headers, rows } of tables) workbook.tables.set(
      name, { sheet: workbook.tables.get(name)?.sheet ?? 'Anywhere', row: 3, column: 2, headers, rows },
    );
    Object.assign(workbook.settings, stored);
    const facts = workbook.facts();
    const contents = workbook.contents();
    const { program, problems } = decodeProgram(contents);
    const found = decodeSettings(contents.get('ProgramSettings'), []);
    const all = [
      ...problems,
      ...describeWorkbook(facts),
      ...planUpgrade(facts, contents, found).problems,
      ...planScaffold(keys, facts, { settings: found }).problems,
      ...planApplySettings(found, facts, contents, null).problems,
      ...planRefresh(assess(program, today), contents, workbook.settings).problems,
    ];
    for (const { code, details } of all) expect(en.problems[code]?.(details ?? {})).toMatch(/\S.*[.!?]$/s);
  }), { numRuns: 100 });
});
