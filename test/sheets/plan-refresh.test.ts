import type { Assessment, BenefitStatusRow } from '../../src/domain/realization/assessment';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { reverse } from '../../src/sheets/reverse';
import { sheetKeys, tableSpec } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const statusRow = (row: number, id: string, rest: Partial<BenefitStatusRow> = {}): BenefitStatusRow => ({
  row,
  id,
  quality: 4,
  qualityIssues: ['evidence', 'objective'],
  plannedToDate: 100,
  actualToDate: 90,
  basis: 'money',
  variance: -10,
  variancePercent: -0.1,
  realizationPercent: 0.9,
  forecast: 180,
  forecastMethod: 'performance',
  status: 'At risk',
  trend: 'Worsening',
  nextReview: 46_300,
  updated: 46_200,
  shiftPeriods: 0,
  missingActuals: 0,
  ...rest,
});

const assessmentOf = (...benefits: BenefitStatusRow[]): Assessment =>
  ({
    objectives: [], benefits, stakeholders: [], ideas: [], activities: [], measures: [], readings: [], risks: [], reviews: [],
    sustainment: [],
  }) as unknown as Assessment;

const ids = ['B-001', 'B-002', 'B-003'];
const register = () => {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings: defaultSettings }).changeSet);
  return workbook.fill('BenefitRegister', ids.map((ID) => ({ ID, Benefit: `Benefit ${ID}` })));
};
const refresh = (workbook: ModelWorkbook, assessment: Assessment) => planRefresh(assessment, workbook.contents(), workbook.settings);
const all = assessmentOf(...ids.map((id, row) => statusRow(row, id)));

describe('Refresh', () => {
  it('writes the status columns and no other', () => {
    const workbook = register();
    const { changeSet, problems, updated } = refresh(workbook, all);
    const statusColumns = tableSpec('BenefitRegister').columns.filter((column) => column.owner === 'refresh').map(
      (column) => column.header,
    );
    const written = changeSet.changes.flatMap(
      (change) => (change.do === 'write-cells' && 'table' in change.target ? [change.target.column] : []),
    );
    expect(written).toEqual(statusColumns);
    expect(problems).toEqual([]);
    expect(updated).toEqual(new Map([['BenefitRegister', 3]]));
    workbook.apply(changeSet);
    expect(workbook.column('BenefitRegister', 'Status').slice(0, 4)).toEqual(['◆ At risk', '◆ At risk', '◆ At risk', '']);
    expect(workbook.column('BenefitRegister', 'Quality issues')[0]).toBe('no evidence; serves no objective');
    expect(workbook.column('BenefitRegister', 'Actual to date')[2]).toBe(90);
  });

  it('plans nothing the second time', () => {
    const workbook = register();
    workbook.apply(refresh(workbook, all).changeSet);
    expect(refresh(workbook, all).changeSet.changes).toEqual([]);
  });

  it('writes only what changes', () => {
    const workbook = register();
    workbook.apply(refresh(workbook, all).changeSet);
    const changed = assessmentOf(statusRow(0, 'B-001'), statusRow(1, 'B-002', { status: 'On track' }), statusRow(2, 'B-003'));
    const { changeSet } = refresh(workbook, changed);
    expect(changeSet.changes.filter((change) => change.do === 'write-cells')).toHaveLength(1);
    expect(changeSet.changes[0]).toEqual({
      do: 'write-cells',
      target: { table: 'BenefitRegister', column: 'Status', row: 1, rows: 1 },
      before: [['◆ At risk']],
      after: [['● On track']],
      overFormulas: true,
    });
    expect(changeSet.expects).toEqual([{ table: 'BenefitRegister', column: 'ID', row: 1, values: ['B-002'] }]);
  });

  it('leaves money columns blank for a benefit that is measured in shares', () => {
    const workbook = register();
    workbook.apply(refresh(workbook, assessmentOf(statusRow(0, 'B-001', { basis: 'measures', plannedToDate: 0.5 }))).changeSet);
    expect(workbook.column('BenefitRegister', 'Planned to date')[0]).toBe('');
    expect(workbook.column('BenefitRegister', 'Realization %')[0]).toBe(0.9);
  });

  describe('what someone typed into a status column', () => {
    const typed = () => {
      const workbook = register();
      workbook.apply(refresh(workbook, all).changeSet);
      workbook.set('BenefitRegister', 1, 'Status', 'Looks fine to me');
      return workbook;
    };

    it('is replaced and reported with its cell', () => {
      const workbook = typed();
      const { changeSet, problems } = refresh(workbook, all);
      expect(problems).toEqual([
        {
          code: 'typed-over',
          severity: 'warning',
          sheet: 'Benefit register',
          address: 'AG7',
          details: { table: 'BenefitRegister', column: 'Status', text: 'Looks fine to me', replacement: '◆ At risk' },
        },
      ]);
      workbook.apply(changeSet);
      expect(workbook.column('BenefitRegister', 'Status')[1]).toBe('◆ At risk');
    });

    it('comes back by undo, and is reported again after it', () => {
      const workbook = typed();
      const { changeSet } = refresh(workbook, all);
      workbook.apply(changeSet).undo();
      expect(workbook.column('BenefitRegister', 'Status')[1]).toBe('Looks fine to me');
      expect(refresh(workbook, all).problems).toHaveLength(1);
    });

    it('is not confused with what Refresh wrote before, though rows were sorted', () => {
      const workbook = register();
      workbook.apply(
        refresh(workbook, assessmentOf(statusRow(0, 'B-001'), statusRow(1, 'B-002', { forecast: 7 }), statusRow(2, 'B-003'))).changeSet,
      );
      workbook.table('BenefitRegister').rows.reverse();
      const last = workbook.table('BenefitRegister').rows.length - 1;
      const { problems } = refresh(
        workbook, assessmentOf(...ids.map((id, row) => statusRow(last - row, id, { forecast: 5, status: 'Exceeding' }))),
      );
      expect(problems).toEqual([]);
    });

    it('is not confused with what stood there before, when Excel undid the cells but not the memory', () => {
      const workbook = register();
      workbook.apply(refresh(workbook, all).changeSet);
      const newer = assessmentOf(...ids.map((id, row) => statusRow(row, id, { status: 'Exceeding' })));
      const { changeSet } = refresh(workbook, newer);
      workbook.apply(changeSet);
      const cells = reverse(changeSet).changes.filter((change) => change.do === 'write-cells');
      workbook.apply({ command: 'undo', changes: cells });
      expect(refresh(workbook, newer).problems).toEqual([]);
    });
  });

  it('survives a memory that someone has tampered with', () => {
    const workbook = register();
    workbook.settings['benefit.refreshed'] = { BenefitRegister: { now: '§§§§', before: 7 }, Objectives: 'x' };
    expect(refresh(workbook, all).changeSet.changes.length).toBeGreaterThan(10);
  });

  it('remembers 2,000 benefits in less than 60 kB', () => {
    const workbook = register();
    const many = Array.from({ length: 2000 }, (_, index) => `B-${String(index + 1).padStart(4, '0')}`);
    workbook.fill('BenefitRegister', many.map((ID) => ({ ID, Benefit: ID })));
    workbook.apply(
      refresh(workbook, assessmentOf(...many.map((id, row) => statusRow(row, id, { forecast: row, actualToDate: row * 7.1 })))).changeSet,
    );
    expect(JSON.stringify(workbook.settings['benefit.refreshed']).length).toBeLessThan(60_000);
  });
});
