import { defaultSettings } from '../../src/domain/realization/settings';
import { presetOf, thresholdPresets } from '../../src/domain/realization/threshold-presets';
import { planChangeSettings } from '../../src/sheets/plan-change-settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { scheduleChoices } from '../../src/sheets/schedule-choices';
import { ModelWorkbook } from './model-workbook';

function programWorkbook(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(['program-settings', 'discount-rates'], workbook.facts(), { settings: defaultSettings }).changeSet);
}

test('only the cell of a setting that differs is written', () => {
  const workbook = programWorkbook();
  const { changeSet } = planChangeSettings({ onTrackFrom: 0.9, atRiskFrom: 0.8 }, workbook.facts(), workbook.contents(), null);
  const writes = changeSet.changes.filter((change) => change.do === 'write-cells');
  expect(writes).toMatchObject([{ target: { table: 'ProgramSettings', column: 'Value' }, before: [[0.95]], after: [[0.9]] }]);
});

test('a setting whose row is gone gets a row again', () => {
  const workbook = programWorkbook();
  const { rows } = workbook.table('ProgramSettings');
  rows.splice(rows.findIndex(([label]) => label === 'On track from'), 1);
  const { changeSet } = planChangeSettings({ onTrackFrom: 0.9 }, workbook.facts(), workbook.contents(), null);
  expect(changeSet.changes[0]).toMatchObject(
    { do: 'append-rows', columns: ['Setting', 'Value', 'Note'], rows: [['On track from', 0.9, expect.any(String)]] },
  );
});

test('the schedules of the workbook come first, with their status; published ones follow', () => {
  const workbook = programWorkbook();
  workbook.table('DiscountRates').rows = [
    ['House', '2026', 'Ours', 0, '', 0.06, 'Finance'], ['GREENBOOK', 'Old', 'Superseded', 0, '', 0.035, ''],
  ];
  const choices = scheduleChoices(workbook.contents().get('DiscountRates'));
  expect(choices.slice(0, 2)).toEqual([
    { name: 'House', edition: '2026', status: 'other', firstRate: 0.06, source: 'Finance' },
    { name: 'GREENBOOK', edition: 'Old', status: 'superseded', firstRate: 0.035, source: '' },
  ]);
  expect(choices.filter(({ name }) => name === 'GREENBOOK')).toHaveLength(1);
  expect(choices.find(({ name }) => name === 'GREENBOOK-REVIEW-2026')).toMatchObject({ status: 'recommended', firstRate: 0.03 });
});

test('thresholds are recognized as the preset they are', () => {
  expect(presetOf(thresholdPresets.target)).toBe('target');
  expect(presetOf({ exceeding: 1.2, onTrack: 1, atRisk: 0.9 })).toBeNull();
  for (const { exceeding, onTrack, atRisk } of Object.values(
    thresholdPresets,
  )) expect(exceeding >= onTrack && onTrack >= atRisk).toBe(true);
});
