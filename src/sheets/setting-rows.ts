import type { Settings } from '../domain/realization/settings';
import type { Change } from './change-set';
import { headerPositions } from './decode-table';
import type { SettingSpec } from './setting-catalog';
import { settingCell } from './setting-catalog';
import type { TableContent } from './workbook-facts';

interface SettingColumns {
  readonly setting: string;
  readonly value: string;
  readonly note: string | undefined;
}

/** The headers of ProgramSettings, as the table writes them; undefined: the user has removed the notes. */
export function settingColumns({ headers }: TableContent): SettingColumns {
  const positions = headerPositions(headers);
  const [setting, value] = [headers[positions.get('setting') ?? 0]!, headers[positions.get('value') ?? 1]!];
  return { setting, value, note: headers[positions.get('note') ?? -1] };
}

/** Where a setting is in the body of ProgramSettings; -1 when its row was deleted. */
export function settingRow({ label }: SettingSpec, content: TableContent): number {
  const labels = content.headers.indexOf(settingColumns(content).setting);
  return content.values.findIndex((cells) => String(cells[labels] ?? '').trim().toLowerCase() === label.toLowerCase());
}

/** The rows of settings that have none, all at once; columns of the user's own are not written. */
export function addSettingRows(specs: readonly SettingSpec[], settings: Settings, content: TableContent): readonly Change[] {
  if (specs.length === 0) return [];
  const { setting, value, note } = settingColumns(content);
  const columns = [setting, value, ...(note === undefined ? [] : [note])];
  const rows = specs.map((spec) => [spec.label, settingCell(settings, spec.field), spec.note].slice(0, columns.length));
  return [{ do: 'append-rows', table: content.name, columns, rows, unique: setting }];
}
