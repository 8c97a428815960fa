import { isOurTable } from '../sheets/our-table';
import { findTableSpec } from '../sheets/sheet-catalog';
import type { SheetFact } from '../sheets/workbook-facts';

export interface TableOnSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly sheet: Pick<SheetFact, 'name' | 'key'>;
}

/** A user may have a table of their own named Objectives: it is not part of the program, and never written to. */
export function isOurs({ name, headers, sheet }: TableOnSheet): boolean {
  const spec = findTableSpec(name);
  return !spec || isOurTable(spec, { name, headers, sheet: sheet.name }, [sheet]);
}
