import { defaultSettings } from '../../src/domain/realization/settings';
import { benefitColumns, planSaveBenefit } from '../../src/sheets/plan-save-benefit';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { rowCell } from '../../src/sheets/record-cell';
import { ModelWorkbook } from './model-workbook';

const rows: readonly Record<string, string | number>[] = [
  { ID: 'B-001', Benefit: 'Fewer calls', Owner: 'Head of service', Status: '● On track' },
  { ID: 'B-007', Benefit: 'Shorter waits', 'Full-year value': 1000 },
];
const workbookWith = (records: readonly Record<string, string | number>[]): ModelWorkbook => {
  const workbook = new ModelWorkbook();
  const { changeSet } = planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings });
  return workbook.apply(changeSet).fill('BenefitRegister', records);
};
const registerOf = (workbook: ModelWorkbook) => workbook.contents().get('BenefitRegister')!;

describe('Saving a benefit', () => {
  it('writes the changed cells of its row, each against what stood there', () => {
    const content = registerOf(workbookWith(rows));
    const fields = { owner: { before: 'Head of service', after: 'Director' }, benefit: { before: 'Fewer calls', after: 'Fewer calls' } };
    expect(planSaveBenefit(content, { of: { id: 'B-001', row: 0 }, fields })).toEqual({
      id: 'B-001',
      expects: [{ table: 'BenefitRegister', column: 'ID', row: 0, values: ['B-001'] }],
      changes: [
        { do: 'write-cells', target: { table: 'BenefitRegister', column: 'Owner', row: 0, rows: 1 }, before: [['Head of service']],
          after: [['Director']] },
      ],
    });
  });

  it('finds the row by its id after the table was sorted', () => {
    const content = registerOf(workbookWith([...rows].reverse()));
    const plan = planSaveBenefit(content, { of: { id: 'B-001', row: 0 }, fields: { owner: { before: '', after: 'X' } } })!;
    expect(plan.changes).toMatchObject([{ target: { row: 1 } }]);
  });

  it('keeps to the position where two rows have the same id, or none', () => {
    const content = registerOf(workbookWith([rows[0]!, rows[0]!, { Benefit: 'No id' }]));
    const rowOf = (id: string, row: number) => planSaveBenefit(content,
      { of: { id, row }, fields: { owner: { before: '', after: 'X' } } })!.changes;
    expect(rowOf('B-001', 1)).toMatchObject([{ target: { row: 1 } }]);
    expect(rowOf('', 2)).toMatchObject([{ target: { row: 2 } }]);
  });

  it('plans nothing for a row that is gone', () => {
    const content = registerOf(workbookWith(rows));
    expect(planSaveBenefit(content, { of: { id: 'B-002', row: 0 }, fields: {} })).toBeNull();
    expect(planSaveBenefit(content, { of: { id: '', row: 0 }, fields: {} })).toBeNull();
  });

  it('adds a new one below the others with the next id', () => {
    const plan = planSaveBenefit(registerOf(workbookWith(rows)),
      { of: null, fields: { benefit: { before: '', after: 'More' }, priority: { before: '', after: 2 } } })!;
    expect(plan.id).toBe('B-008');
    expect(plan.changes).toEqual([{ do: 'append-rows', table: 'BenefitRegister', columns: ['ID', 'Benefit', 'Priority'],
      rows: [['B-008', 'More', 2]], unique: 'ID' }]);
  });

  it('leaves out a column the user has removed', () => {
    const workbook = workbookWith([]);
    const { headers } = workbook.table('BenefitRegister');
    headers[headers.indexOf('Notes')] = 'Remarks';
    const edit = { fields: { notes: { before: '', after: 'X' } } };
    expect(planSaveBenefit(registerOf(workbook.fill('BenefitRegister', [{ ID: 'B-001' }])),
      { of: { id: 'B-001', row: 0 }, ...edit })!.changes).toEqual([]);
  });

  it.each(['status', 'quality', 'id', 'nonsense'])('never touches %s', (key) => {
    const content = registerOf(workbookWith(rows));
    const edit = { of: { id: 'B-001', row: 0 }, fields: { [key]: { before: '', after: 'x' } } };
    expect(() => planSaveBenefit(content, edit)).toThrow(RangeError);
    expect(benefitColumns.map((column) => column.key)).not.toContain(key);
  });
});

describe('The cell of a row', () => {
  const tables = workbookWith(rows).contents();
  it('is that of the field, or of the first column', () => {
    expect(rowCell(tables, 'BenefitRegister', 1, 'benefit')).toEqual({ sheet: 'Benefit register', address: 'B7' });
    expect(rowCell(tables, 'BenefitRegister', 1)).toEqual({ sheet: 'Benefit register', address: 'A7' });
    expect(rowCell(tables, 'BenefitRegister', 0, 'nonsense')).toEqual({ sheet: 'Benefit register', address: 'A6' });
  });
  it('is nowhere without its table', () => {
    expect(rowCell(tables, 'BenefitRisks', 0)).toBeNull();
  });
});
