import type { Settings } from '../domain/realization/settings';
import { defaultSettings } from '../domain/realization/settings';
import { bodyAddress } from './cell-address';
import type { CellInput } from './change-set';
import { headerPositions } from './decode-table';
import { parseIsoDate } from './iso-date';
import type { SettingSpec } from './setting-catalog';
import { settingCatalog } from './setting-catalog';
import type { Problem, TableContent } from './workbook-facts';

/** The settings of a workbook; a setting that is missing, blank or unusable takes its default, and unusable ones are reported. */
export function decodeSettings(content: TableContent | undefined, problems: Problem[]): Settings {
  if (!content) return defaultSettings;
  const positions = headerPositions(content.headers);
  const labels = positions.get('setting') ?? 0;
  const values = positions.get('value') ?? 1;
  const rows = new Map(
    content.values.map((cells, row) => [String(cells[labels] ?? '').trim().toLowerCase(), { cell: cells[values] ?? '', row }]),
  );
  const decoded: Record<string, string | number | null> = {};
  for (const spec of settingCatalog) {
    const found = rows.get(spec.label.toLowerCase());
    if (!found || String(found.cell).trim() === '') continue;
    const value = decodeSetting(spec, found.cell);
    if (value === undefined) {
      problems.push({
        code: 'bad-setting',
        severity: 'error',
        sheet: content.sheet,
        address: bodyAddress(content, found.row, values),
        details: { setting: spec.label, text: String(found.cell), default: String(defaultSettings[spec.field] ?? '') },
      });
    } else {
      decoded[spec.field] = value;
    }
  }
  // Each field was decoded by its own row of the catalog, whose kinds match the fields' types (setting-catalog.test.ts).
  return { ...defaultSettings, ...(decoded as Partial<Settings>) };
}

/** undefined: the cell cannot be used. */
function decodeSetting(spec: SettingSpec, cell: CellInput): string | number | undefined {
  const text = String(cell).trim();
  switch (spec.kind) {
    case 'text':
      return spec.field === 'currency' ? currencyCode(text) : text;
    case 'word':
      return spec.words?.find((word) => word.toLowerCase() === text.toLowerCase());
    case 'date':
      return inRange(spec, typeof cell === 'number' ? Math.floor(cell) : (parseIsoDate(text) ?? undefined));
    case 'integer':
      return inRange(spec, typeof cell === 'number' && Number.isInteger(cell) ? cell : undefined);
    case 'percent':
      return inRange(spec, typeof cell === 'number' ? cell : undefined);
  }
}

function currencyCode(text: string): string | undefined {
  return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined;
}

function inRange(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: SettingSpec, value: number | undefined,
): number | undefined {
  return value !== undefined && value >= min && value <= max ? value : undefined;
}
