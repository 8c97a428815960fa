import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { CellInput, Change } from './change-set';
import { decodeSettings } from './decode-settings';
import { expectRow } from './expect-row';
import { planApplySettings } from './plan-apply-settings';
import type { StandingPeriods } from './plan-business-case-periods';
import type { SettingSpec } from './setting-catalog';
import { settingCatalog, settingCell } from './setting-catalog';
import { addSettingRows, settingColumns, settingRow } from './setting-rows';
import { enteredValue } from './text-entry';
import type { Problem, TableContent, WorkbookFacts } from './workbook-facts';

/**
 * Writes settings into ProgramSettings and brings the workbook into line with them, as one change. A setting whose row was deleted gets
 * a new row; one that already has the value is left alone.
 * @param wanted only the settings to change
 * @param tables with ProgramSettings and those with period columns, as read with their formulas
 * @param standing the cells of the Business case that follow the periods
 * @param canDraw whether Excel can draw charts
 */
export function planChangeSettings(
  wanted: Partial<Settings>, facts: WorkbookFacts, tables: ReadonlyMap<string, TableContent>, standing: StandingPeriods | null,
  canDraw = false,
): ChangePlan {
  const content = tables.get('ProgramSettings');
  if (!content) {
    const missing: Problem = { code: 'missing-table', severity: 'error', details: { table: 'ProgramSettings' } };
    return { changeSet: { command: 'change-settings', changes: [] }, problems: [missing] };
  }
  const problems: Problem[] = [];
  const settings: Settings = { ...decodeSettings(content, problems), ...wanted };
  const specs = settingCatalog.filter(({ field }) => wanted[field] !== undefined);
  const rows = new Map(specs.map((spec) => [spec, settingRow(spec, content)]));
  const missing = specs.filter((spec) => rows.get(spec)! < 0);
  const isNew = (spec: SettingSpec): boolean => valueAt(content, rows.get(spec)!) !== enteredValue(settingCell(settings, spec.field));
  const written = specs.filter((spec) => !missing.includes(spec) && isNew(spec));
  const writes = written.map((spec) => writeSetting(spec, settings, content, rows.get(spec)!));
  const expects = written.flatMap((spec) => expectRow(content, rows.get(spec)!, settingColumns(content).value));
  const applied = planApplySettings(settings, facts, tables, standing, canDraw);
  const changes = [...writes, ...addSettingRows(missing, settings, content), ...applied.changeSet.changes];
  return { changeSet: { command: 'change-settings', changes, expects }, problems: applied.problems };
}

function valueAt(content: TableContent, row: number): CellInput {
  return content.values[row]![content.headers.indexOf(settingColumns(content).value)] ?? '';
}

function writeSetting({ field }: SettingSpec, settings: Settings, content: TableContent, row: number): Change {
  const target = { table: content.name, column: settingColumns(content).value, row, rows: 1 };
  return { do: 'write-cells', target, before: [[valueAt(content, row)]], after: [[settingCell(settings, field)]] };
}
