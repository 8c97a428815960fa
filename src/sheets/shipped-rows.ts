import { discountSchedules } from '../domain/finance/discount-schedules';
import type { Settings } from '../domain/realization/settings';
import type { CellGrid, CellInput } from './change-set';
import type { ListKey } from './lists';
import { lists } from './lists';
import { settingCatalog, settingCell } from './setting-catalog';

const scheduleStatus = { current: 'Current', superseded: 'Superseded', recommended: 'Recommended only' } as const;

/** One row for each band of every published schedule. */
function discountRows(): CellGrid {
  return discountSchedules.flatMap((schedule) =>
    schedule.bands.map((band, index) => [
      schedule.name,
      schedule.edition,
      scheduleStatus[schedule.status],
      index === 0 ? 0 : schedule.bands[index - 1]!.untilYear + 1,
      Number.isFinite(band.untilYear) ? band.untilYear : '',
      band.rate,
      `${schedule.issuer}: ${schedule.source}`,
    ]),
  );
}

/** The lists side by side, one column each. */
function listRows(): CellGrid {
  const columns = (Object.keys(lists) as ListKey[]).map((list): readonly CellInput[] => lists[list]);
  const longest = Math.max(...columns.map((words) => words.length));
  return Array.from({ length: longest }, (_, row) => columns.map((words) => words[row] ?? ''));
}

function settingRows(settings: Settings): CellGrid {
  return settingCatalog.map((setting) => [setting.label, settingCell(settings, setting.field), setting.note]);
}

/** The rows a new table comes with; every other table starts blank. */
export function shippedRows(table: string, settings: Settings): CellGrid {
  switch (table) {
    case 'ProgramSettings':
      return settingRows(settings);
    case 'DiscountRates':
      return discountRows();
    case 'ListWords':
      return listRows();
    default:
      return [];
  }
}
