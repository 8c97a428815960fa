import fc from 'fast-check';

import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetKeys } from '../../src/sheets/sheet-catalog';
import type { Problem } from '../../src/sheets/workbook-facts';
import { ModelWorkbook } from './model-workbook';

const settings = { ...defaultSettings, firstPeriod: 46_023, numberOfPeriods: 3 };
const empty = () => {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings }).changeSet);
};

const benefit = {
  ID: 'B-001', Benefit: 'Permits in five days', Category: 'Customer', Kind: 'Benefit', Owner: 'Head of permits', State: 'Approved',
  'Full-year value': 120_000,
};
const codes = (problems: readonly Problem[]) => problems.map((problem) => `${problem.code} ${problem.address}`);

describe('Decoding a program', () => {
  it('reads the settings and every record, blank rows left out', () => {
    const workbook = empty().fill('BenefitRegister', [benefit, {}, { ...benefit, ID: 'B-002', Starts: 46_100, Priority: 2 }]);
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems).toEqual([]);
    expect(program.settings).toEqual(settings);
    expect(program.benefits.map(({ row, id }) => [row, id])).toEqual([[0, 'B-001'], [2, 'B-002']]);
    expect(program.benefits[0]).toMatchObject(
      { owner: 'Head of permits', fullYearValue: 120_000, starts: null, priority: null, notes: '' },
    );
    expect(program.benefits[1]).toMatchObject({ starts: 46_100, priority: 2 });
    expect(program.discountRates.length).toBeGreaterThan(20);
  });

  it('reads lists of ids and the amounts of each period', () => {
    const workbook = empty()
      .fill(
        'RealizationPlan',
        [{ ID: 'A-001', Activity: 'Go live', Type: 'Milestone', Benefits: 'B-001, B-004;B-007', Owner: 'Program manager', Finish: 46_200 }],
      )
      .fill('CashFlow', [{ ID: 'L-001', Line: 'Licenses', Type: 'Cost', Series: 'Plan', '2026 M01': 10, '2026 M03': 0 }]);
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems).toEqual([]);
    expect(program.activities[0]!.benefits).toEqual(['B-001', 'B-004', 'B-007']);
    expect(program.cashFlows[0]!.values).toEqual([10, null, 0]);
  });

  const wrong: [string, string, CellInput, string, Partial<Problem>][] = [
    [
      'text in a number',
      'Full-year value',
      'tbc',
      'not-a-number M6',
      { severity: 'error', details: { table: 'BenefitRegister', column: 'Full-year value', row: 1, text: 'tbc' } },
    ],
    ['a number typed as text', 'Full-year value', '120000', 'number-as-text M6', { severity: 'warning' }],
    ['a truth value in a number', 'Full-year value', true, 'not-a-number M6', { severity: 'error' }],
    ['a word in a date', 'Starts', 'next spring', 'not-a-date N6', { severity: 'error' }],
    ['a day that does not exist', 'Starts', '2026-02-30', 'not-a-date N6', { severity: 'error' }],
    ['an error in a cell', 'Full-year value', '#N/A', 'error-value M6', { severity: 'error' }],
    [
      'an unknown word',
      'State',
      'Aproved',
      'unknown-word W6',
      { details: { table: 'BenefitRegister', column: 'State', row: 1, text: 'Aproved', suggestion: 'Approved' } },
    ],
    [
      'a number out of its range',
      'Priority',
      9,
      'out-of-range L6',
      { details: { table: 'BenefitRegister', column: 'Priority', row: 1, value: 9, min: 1, max: 5 } },
    ],
    ['a missing owner', 'Owner', '', 'missing-value J6', { severity: 'warning' }],
    ['a missing id', 'ID', ' ', 'missing-id A6', { severity: 'error' }],
  ];

  it.each(wrong)('names the cell of %s and reads the rest', (_, header, value, code, problem) => {
    const workbook = empty().fill('BenefitRegister', [{ ...benefit, [header]: value }, { ...benefit, ID: 'B-002' }]);
    const { program, problems } = decodeProgram(workbook.contents());
    expect(codes(problems).filter((found) => !found.startsWith('error-value') || code.startsWith('error-value'))).toContain(code);
    expect(problems[0]).toMatchObject({ sheet: 'Benefit register', ...problem });
    expect(program.benefits).toHaveLength(2);
    expect(program.benefits[1]).toMatchObject({ id: 'B-002', fullYearValue: 120_000 });
  });

  it('names the second of two equal ids, and where the first is', () => {
    const workbook = empty().fill('BenefitRegister', [benefit, benefit]);
    const { problems } = decodeProgram(workbook.contents());
    expect(problems).toMatchObject([{ code: 'duplicate-id', address: 'A7', details: { id: 'B-001', first: 'A6' } }]);
  });

  it('takes a word in any letter case, and words the user added to a list', () => {
    const workbook = empty().fill('BenefitRegister', [{ ...benefit, State: 'approved', Category: 'Heritage' }]);
    workbook.table('ListWords').rows[9]![workbook.table('ListWords').headers.indexOf('Benefit category')] = 'Heritage';
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems).toEqual([]);
    expect(program.benefits[0]).toMatchObject({ state: 'Approved', category: 'Heritage' });
  });

  it('says which column is gone, and which header it may have become', () => {
    const workbook = empty().fill('BenefitRegister', [benefit]);
    const { headers } = workbook.table('BenefitRegister');
    headers[headers.indexOf('Owner')] = 'Benefit owner';
    headers[headers.indexOf('Priority')] = 'Shoe size';
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems).toMatchObject([
      { code: 'renamed-column', severity: 'error', address: 'J5', details: { column: 'Owner', found: 'Benefit owner' } },
      { code: 'missing-column', severity: 'warning', details: { column: 'Priority' } },
    ]);
    expect(program.benefits[0]).toMatchObject({ id: 'B-001', owner: '', priority: null });
  });

  it('says when the period columns do not fit the settings', () => {
    const workbook = empty().fill('CashFlow', [{ ID: 'L-001', Line: 'x', Type: 'Cost', Series: 'Plan', '2026 M01': 1 }]);
    workbook.table('ProgramSettings').rows.find((row) => row[0] === 'Number of periods')![1] = 4;
    workbook.table('CashFlow').headers.push('2031 M01');
    for (const row of workbook.table('CashFlow').rows) row.push('');
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems.map(({ code, details }) => [code, details?.['first']])).toEqual(
      [['missing-periods', '2026 M04'], ['surplus-periods', '2031 M01']],
    );
    expect(program.cashFlows[0]!.values).toEqual([1, null, null, null]);
  });

  it.each([
    ['Currency', 'pounds', 'B8'],
    ['Period length', 'Fortnight', 'B13'],
    ['Review cadence (days)', 0, 'B22'],
    ['Discount rate', 'high', 'B17'],
  ])('takes the default for a %s of %p, and says so', (label, value, address) => {
    const workbook = empty();
    workbook.table('ProgramSettings').rows.find((row) => row[0] === label)![1] = value;
    const { program, problems } = decodeProgram(workbook.contents());
    expect(problems).toMatchObject([{ code: 'bad-setting', address, details: { setting: label, text: String(value) } }]);
    expect(program.settings).toMatchObject({ currency: 'USD' });
  });

  it('reads the same program whatever the order of columns and rows, with columns of the user’s own', () => {
    const workbook = empty().fill(
      'BenefitRegister', Array.from({ length: 8 }, (_, index) => ({ ...benefit, ID: `B-00${index + 1}`, 'Full-year value': index * 1000 })),
    );
    const plain = decodeProgram(workbook.contents()).program.benefits.map(({ row: _, ...rest }) => rest);
    const { headers, rows } = workbook.table('BenefitRegister');
    const orders = fc.tuple(shuffled(headers.length), shuffled(rows.length), fc.array(fc.string({ minLength: 8 }), { maxLength: 3 }));
    fc.assert(
      fc.property(orders, ([columnOrder, rowOrder, extra]) => {
        const own = extra.map((header, index) => `~${index} ${header}`);
        const copy = empty();
        const table = copy.table('BenefitRegister');
        table.headers.splice(0, table.headers.length, ...columnOrder.map((column) => headers[column]!), ...own);
        table.rows.splice(
          0, table.rows.length, ...rowOrder.map((row) => [...columnOrder.map((column) => rows[row]![column]!), ...own.map(() => 'own')]),
        );
        const { program, problems } = decodeProgram(copy.contents());
        expect(problems).toEqual([]);
        const sorted = program.benefits.map(({ row: _, ...rest }) => rest).sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('has no records where there is no table', () => {
    const { program, problems } = decodeProgram(new Map());
    expect(problems).toEqual([]);
    expect(program.settings).toEqual(defaultSettings);
    expect(program.benefits).toEqual([]);
  });
});

function shuffled(length: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { minLength: length, maxLength: length });
}
