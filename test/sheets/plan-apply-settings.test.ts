import type { Settings } from '../../src/domain/realization/settings';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planApplySettings } from '../../src/sheets/plan-apply-settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { businessCasePeriods, filledCellsFormula } from '../../src/sheets/report/business-case';
import { sheetKeys } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const settings: Settings = { ...defaultSettings, currency: 'GBP', firstPeriod: 46_023, numberOfPeriods: 4 };
const made = () => {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings }).changeSet);
  const Total = '=SUM(CashFlow[@[2026 M01]:[2026 M04]])';
  return workbook.fill(
    'CashFlow', [{ ID: 'L-001', Line: 'Licenses', Type: 'Cost', Series: 'Plan', '2026 M01': 1, '2026 M02': 2, '2026 M03': 3, Total }],
  );
};
const standing = { sheet: 'Business case', periods: businessCasePeriods(settings), filled: [[filledCellsFormula(settings)]] };
const apply = (workbook: ModelWorkbook, changed: Partial<Settings>) =>
  planApplySettings({ ...settings, ...changed }, workbook.facts(), workbook.contents(), standing);
const periods = (workbook: ModelWorkbook) => workbook.table('CashFlow').headers.filter((header) => /^\d|^Year/.test(header));

describe('Apply settings', () => {
  it('does nothing when nothing has changed', () => {
    expect(apply(made(), {})).toEqual({ changeSet: { command: 'apply-settings', changes: [] }, problems: [] });
  });

  it('adds the periods that are missing and sums over them', () => {
    const workbook = made();
    const { changeSet, problems } = apply(workbook, { numberOfPeriods: 6 });
    expect(problems).toEqual([]);
    workbook.apply(changeSet);
    expect(periods(workbook)).toEqual(['2026 M01', '2026 M02', '2026 M03', '2026 M04', '2026 M05', '2026 M06']);
    expect(workbook.column('CashFlow', 'Total')[0]).toBe('=SUM(CashFlow[@[2026 M01]:[2026 M06]])');
    expect(apply(workbook, { numberOfPeriods: 6 }).changeSet.changes.filter((change) => change.do !== 'write-cells')).toEqual([]);
  });

  it('lets the business case sum the new periods', () => {
    const { changeSet } = apply(made(), { numberOfPeriods: 6 });
    const rewrites = changeSet.changes.filter(
      (change) => change.do === 'write-cells' && 'sheet' in change.target && change.target.sheet === 'Business case',
    );
    expect(rewrites).toHaveLength(2);
    expect(JSON.stringify(rewrites)).toContain('CashFlow[2026 M06]');
  });

  it('begins earlier and ends earlier where nothing is entered', () => {
    const workbook = made();
    const { changeSet } = apply(workbook, { firstPeriod: 45_992, numberOfPeriods: 4 });
    workbook.apply(changeSet);
    expect(periods(workbook)).toEqual(['2025 M12', '2026 M01', '2026 M02', '2026 M03']);
    expect(workbook.column('CashFlow', '2026 M03')[0]).toBe(3);
  });

  it('refuses to drop a column that holds something, and names its cells', () => {
    const workbook = made();
    const { changeSet, problems } = apply(workbook, { numberOfPeriods: 1 });
    expect(changeSet.changes).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'periods-filled', severity: 'error', sheet: 'Cash flow', address: 'J6',
        details: { table: 'CashFlow', count: 2, cells: 'J6, K6' },
      },
    ]);
  });

  it('gives all money columns the format of the new currency, once', () => {
    const workbook = made();
    const { changeSet } = apply(workbook, { currency: 'SEK' });
    const formats = changeSet.changes.filter((change) => change.do === 'format-column');
    expect(formats).toContainEqual({
      do: 'format-column', table: 'BenefitRegister', column: 'Full-year value', before: '"£"#,##0;[Red]-"£"#,##0',
      after: '#,##0 "SEK";[Red]-#,##0 "SEK"',
    });
    expect(formats.filter((change) => change.table === 'CashFlow')).toHaveLength(5);
    workbook.apply(changeSet);
    expect(apply(workbook, { currency: 'SEK' }).changeSet.changes).toEqual([]);
  });

  it('gives totals, tiles and results outside tables the format of the new currency, too', () => {
    const { changeSet } = apply(made(), { currency: 'SEK' });
    const outside = changeSet.changes.flatMap((change) => (change.do === 'format-cells' ? [change] : []));
    expect(outside.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['Business case', 'Dashboard', 'Benefit register']));
    expect(outside).toContainEqual({
      do: 'format-cells', sheet: 'Business case', address: 'B20:D20', before: '"£"#,##0;[Red]-"£"#,##0',
      after: '#,##0 "SEK";[Red]-#,##0 "SEK"',
    });
  });

  it('draws the charts of the Dashboard over the new periods and in the new currency, where they were drawn', () => {
    const workbook = new ModelWorkbook();
    workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings, canDraw: true }).changeSet);
    const changed = { ...settings, numberOfPeriods: 6, currency: 'SEK' };
    const drawn = planApplySettings(changed, workbook.facts(), workbook.contents(), standing, true).changeSet;
    workbook.apply(drawn);
    const chart = { title: 'Cumulative benefits (SEK)', categories: 'Dashboard!$K$8:$K$13' };
    expect(workbook.pictures.get('Dashboard!Dashboard')!.charts[0]).toMatchObject(chart);
    const again = planApplySettings(changed, workbook.facts(), workbook.contents(), standing, true).changeSet;
    expect(again.changes.some((change) => change.do === 'draw-pictures')).toBe(false);
    workbook.undo();
    expect(workbook.pictures.get('Dashboard!Dashboard')!.charts[0]).toMatchObject({ title: 'Cumulative benefits (GBP)' });
    workbook.names.delete('DashboardChartData');
    for (const [facts, canDraw] of [[workbook.facts(), true], [made().facts(), true], [workbook.facts(), false]] as const) {
      const { changeSet } = planApplySettings(changed, facts, workbook.contents(), standing, canDraw);
      expect(changeSet.changes.some((change) => change.do === 'draw-pictures')).toBe(false);
    }
  });

  it('can be taken back', () => {
    const workbook = made();
    const before = structuredClone({ headers: workbook.table('CashFlow').headers, rows: workbook.table('CashFlow').rows });
    const { changeSet } = apply(workbook, { firstPeriod: 45_992, numberOfPeriods: 6, currency: 'EUR' });
    workbook.apply(changeSet).undo();
    expect({ headers: workbook.table('CashFlow').headers, rows: workbook.table('CashFlow').rows }).toEqual(before);
  });
});
