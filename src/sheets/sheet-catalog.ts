import { evaluateSheets } from './definitions/evaluate';
import { identifySheets } from './definitions/identify';
import { planSheets } from './definitions/plan';
import { programSheets } from './definitions/program';
import { referenceSheets } from './definitions/reference';
import { reportSheets } from './definitions/report';
import { trackSheets } from './definitions/track';
import type { Pack, SheetSpec, TableSpec } from './schema';

/** Every sheet of the workbook, in the order of the work; the order of the tabs. */
export const sheetCatalog: readonly SheetSpec[] = [
  ...programSheets, ...identifySheets, ...planSheets, ...trackSheets, ...evaluateSheets, ...reportSheets, ...referenceSheets,
];

/** Raised each time a release changes tables or columns; `plan-upgrade.ts` says what changed. */
export const schemaVersion = 1;

export const sheetKeys: readonly string[] = sheetCatalog.map((sheet) => sheet.key);
export const tableCatalog: readonly TableSpec[] = sheetCatalog.flatMap((sheet) => sheet.tables);

const sheetByKey = new Map(sheetCatalog.map((sheet) => [sheet.key, sheet]));
const tableByName = new Map(tableCatalog.map((table) => [table.name, table]));

/** In the order of the tabs. */
export function sheetsOfPack(pack: Pack): readonly SheetSpec[] {
  return sheetCatalog.filter((sheet) => sheet.packs.includes(pack));
}

/** @throws RangeError for a key that is not in the catalog, which is a mistake of the caller. */
export function sheetSpec(key: string): SheetSpec {
  const found = sheetByKey.get(key);
  if (!found) throw new RangeError(`No sheet "${key}"; there are ${sheetKeys.join(', ')}`);
  return found;
}

/** A table of ours by its exact name; undefined for one of the user. */
export function findTableSpec(name: string): TableSpec | undefined {
  return tableByName.get(name);
}

/** @throws RangeError for a table that is not in the catalog, which is a mistake of the caller. */
export function tableSpec(name: string): TableSpec {
  const found = tableByName.get(name);
  if (!found) throw new RangeError(`No table "${name}"`);
  return found;
}
