import { assess } from '../../src/domain/realization/assess';
import { isQuiet, whatChanged } from '../../src/domain/realization/what-changed';
import { decodeProgram } from '../../src/sheets/decode-program';
import { refreshedStanding } from '../../src/sheets/refreshed-standing';
import { ModelWorkbook } from './model-workbook';
import { refreshedSample } from './refreshed-sample';

const { changeSet, today } = refreshedSample();
const sample = (): ModelWorkbook => new ModelWorkbook().apply(changeSet);

function changed(workbook: ModelWorkbook, day = today) {
  const { program } = decodeProgram(workbook.contents());
  return whatChanged(refreshedStanding(workbook.contents()), program, assess(program, day));
}

describe('The status columns as a refresh left them', () => {
  test('stand for the day of that refresh, and nothing has changed since', () => {
    const movement = changed(sample());
    expect(movement.since).toBe(today);
    expect(isQuiet(movement)).toBe(true);
    expect(movement.totals.actualToDate.to).toBe(movement.totals.actualToDate.from);
  });

  test('show what a new reading turns, also where columns were moved', () => {
    const workbook = sample();
    const table = workbook.table('BenefitMeasures');
    table.headers.reverse();
    for (const row of table.rows) row.reverse();
    const readings = workbook.column('BenefitTracking', 'Measure').map((id, row) => ({ id, row })).filter(({ id }) => id === 'M-001');
    workbook.set('BenefitTracking', readings.at(-1)!.row, 'Value', 33);
    const { measures, triggers } = changed(workbook);
    expect(measures).toEqual([expect.objectContaining({ id: 'M-001', to: 'Off track', way: 'worsened' })]);
    expect(triggers).toEqual(
      [{ risk: 'R-02', benefit: 'B-001', measure: 'M-001', contingencyPlan: 'Put the online way first in the telephone menu' }],
    );
  });

  test('show what became overdue since that day', () => {
    expect(changed(sample(), today + 40).overdue.length).toBeGreaterThan(0);
  });

  test('are unknown before the first refresh', () => {
    const workbook = sample();
    workbook.column('BenefitRegister', 'Updated').forEach((_, row) => {
      for (const header of [
        'Status', 'Updated', 'Actual to date', 'Forecast', 'Realization %',
      ]) workbook.set('BenefitRegister', row, header, '');
    });
    expect(changed(workbook, today + 40)).toMatchObject({ since: null, benefits: [], values: [], overdue: [] });
    expect(refreshedStanding(new Map())).toMatchObject({ date: null });
  });
});
