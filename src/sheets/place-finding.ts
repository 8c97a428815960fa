import type { Finding } from '../domain/realization/assessment';
import { bodyAddress, headerAddress } from './cell-address';
import { headerPositions } from './decode-table';
import { isPeriodHeader } from './period-columns';
import { settingCatalog } from './setting-catalog';
import { findTableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The part of a finding, or of a status, that locates it. */
type Placed = Pick<Finding, 'table' | 'row' | 'field'> & Partial<Pick<Finding, 'details'>>;

/** Finds the cells findings are about, as the tables stand now: of a field, of a period of a cash-flow line, of a setting. */
export function findingPlaces(tables: ReadonlyMap<string, TableContent>): (placed: Placed) => CellPlace | null {
  const columns = new Map<string, ReadonlyMap<string, number>>();
  const columnsOf = (content: TableContent): ReadonlyMap<string, number> => {
    const known = columns.get(content.name) ?? headerPositions(content.headers);
    columns.set(content.name, known);
    return known;
  };
  return ({ table, row, field, details }) => {
    const content = tables.get(table);
    if (!content) return null;
    if (table === 'ProgramSettings') return placeOfSetting(content, columnsOf(content), field);
    const spec = findTableSpec(table);
    const header = spec?.columns.find(({ key }) => key === field)?.header.toLowerCase();
    const isPeriod = field === 'values' && spec?.periodsAfter !== undefined;
    const column = isPeriod ? periodColumn(content, Number(details?.['period'])) : (columnsOf(content).get(header ?? '') ?? 0);
    return { sheet: content.sheet, address: row === null ? headerAddress(content, column) : bodyAddress(content, row, column) };
  };
}

function placeOfSetting(content: TableContent, columns: ReadonlyMap<string, number>, field: string | null): CellPlace {
  const label = settingCatalog.find((setting) => setting.field === field)?.label.toLowerCase();
  const row = content.values.findIndex((cells) => String(cells[columns.get('setting') ?? 0] ?? '').trim().toLowerCase() === label);
  const column = columns.get('value') ?? 1;
  return { sheet: content.sheet, address: row < 0 ? headerAddress(content, 0) : bodyAddress(content, row, column) };
}

/** The column of a period counted from 0; the first column when it is not there. */
function periodColumn({ headers }: TableContent, period: number): number {
  const positions = headers.flatMap((header, index) => (isPeriodHeader(header) ? [index] : []));
  return positions[period] ?? 0;
}

/** Problems for which the health check has a better sentence about the same cell. */
const alsoFindings = new Set(['missing-value', 'missing-id', 'duplicate-id']);

/** Problems without those that a finding about the same cell already reports. */
export function withoutFindings(problems: readonly Problem[], places: readonly (CellPlace | null)[]): readonly Problem[] {
  const told = new Set(places.map((place) => (place === null ? '' : `${place.sheet}!${place.address}`)));
  return problems.filter(({ code, sheet, address }) => !(alsoFindings.has(code) && told.has(`${sheet}!${address}`)));
}
