import { isOurTable } from '../sheets/our-table';
import { findTableSpec } from '../sheets/sheet-catalog';
import type { SheetFact } from '../sheets/workbook-facts';

export interface TableOnSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly sheet: Pick<SheetFact, 'name' | 'key'>;
}

/** A user may have a table of his own named Objectives: what is in it is not the program's, and never written. */
export function isOurs({ name, headers, sheet }: TableOnSheet): boolean {
  const spec = findTableSpec(name);
  return !spec || isOurTable(spec, { name, headers, sheet: sheet.name }, [sheet]);
}
