import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { Change } from './change-set';
import { decodeSettings } from './decode-settings';
import { headerPositions } from './decode-table';
import { planApplySettings } from './plan-apply-settings';
import type { SettingSpec } from './setting-catalog';
import { settingCatalog, settingCell } from './setting-catalog';
import type { Problem, TableContent, WorkbookFacts } from './workbook-facts';

/**
 * Writes settings into ProgramSettings and brings the workbook into line with them, as one change. A setting whose row was deleted gets
 * a row again; one that already has the value is left alone.
 * @param wanted only the settings to change
 * @param tables with ProgramSettings and those with period columns, as read
 * @param canDraw whether Excel can draw charts
 */
export function planChangeSettings(
  wanted: Partial<Settings>, facts: WorkbookFacts, tables: ReadonlyMap<string, TableContent>, canDraw = false,
): ChangePlan {
  const content = tables.get('ProgramSettings');
  if (!content) {
    const missing: Problem = { code: 'missing-table', severity: 'error', details: { table: 'ProgramSettings' } };
    return { changeSet: { command: 'change-settings', changes: [] }, problems: [missing] };
  }
  const problems: Problem[] = [];
  const settings: Settings = { ...decodeSettings(content, problems), ...wanted };
  const specs = settingCatalog.filter(({ field }) => wanted[field] !== undefined);
  const writes = specs.flatMap((spec) => planSetting(spec, settings, content));
  const applied = planApplySettings(settings, facts, tables, canDraw);
  return { changeSet: { command: 'change-settings', changes: [...writes, ...applied.changeSet.changes] }, problems: applied.problems };
}

function planSetting({ field, label, note }: SettingSpec, settings: Settings, content: TableContent): readonly Change[] {
  const { headers, values } = content;
  const positions = headerPositions(headers);
  const labels = positions.get('setting') ?? 0;
  const column = positions.get('value') ?? 1;
  const after = settingCell(settings, field);
  const row = values.findIndex((cells) => String(cells[labels] ?? '').trim().toLowerCase() === label.toLowerCase());
  if (row < 0) {
    const texts = new Map([[positions.get('note') ?? -1, note], [labels, label], [column, after]]);
    return [{ do: 'append-rows', table: content.name, columns: headers, rows: [headers.map((_header, index) => texts.get(index) ?? '')] }];
  }
  const before = values[row]![column] ?? '';
  if (before === after) return [];
  const target = { table: content.name, column: headers[column]!, row, rows: 1 };
  return [{ do: 'write-cells', target, before: [[before]], after: [[after]] }];
}
