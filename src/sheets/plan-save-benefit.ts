import type { CellInput, Change, Expectation } from './change-set';
import { headerPositions } from './decode-table';
import { expectRow } from './expect-row';
import { planAppend } from './plan-append';
import type { ColumnSpec } from './schema';
import { tableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

const registerSpec = tableSpec('BenefitRegister');

/** The columns of the register that users fill in; the id is given by the add-in. */
export const benefitColumns: readonly ColumnSpec[] = registerSpec.columns.filter(({ owner, kind }) => owner === 'user' && kind.is !== 'id');

/** A cell of the register as the user saw it and as it should be. */
export interface FieldEdit {
  readonly before: CellInput;
  readonly after: CellInput;
}

export interface BenefitEdit {
  /** The row to change; null for a new benefit. A row is found again by its id, by its position only where that id is not its own. */
  readonly of: { readonly id: string; readonly row: number } | null;
  /** Only the fields to write, by key. */
  readonly fields: Readonly<Record<string, FieldEdit>>;
}

export interface SaveBenefitPlan {
  readonly changes: readonly Change[];
  /** What identifies the row when it is written. */
  readonly expects: readonly Expectation[];
  /** Of the benefit that is changed or added. */
  readonly id: string;
}

/**
 * Writes one row of the benefit register: a new one with the next id, or the changed cells of an existing one, each against what the user
 * saw there. Status columns and the id are never written.
 * @returns null when the row is no longer there
 * @throws RangeError for a field that users do not fill in, which is a mistake of the caller
 */
export function planSaveBenefit(content: TableContent, { of, fields }: BenefitEdit): SaveBenefitPlan | null {
  const edited = Object.entries(fields).map(([key, edit]) => ({ column: editableColumn(key), edit }));
  if (of === null) {
    const record = Object.fromEntries(edited.map(({ column, edit }) => [column.key, edit.after]));
    const { changes, ids } = planAppend(content, [record]);
    return { changes, expects: [], id: ids[0] ?? '' };
  }
  const row = rowOf(content, of);
  if (row === null) return null;
  const positions = headerPositions(content.headers);
  const changes = edited.flatMap(({ column, edit: { before, after } }): readonly Change[] => {
    const position = positions.get(column.header.toLowerCase());
    if (position === undefined || before === after) return [];
    const target = { table: content.name, column: content.headers[position]!, row, rows: 1 };
    return [{ do: 'write-cells', target, before: [[before]], after: [[after]] }];
  });
  return { changes, expects: changes.length === 0 ? [] : expectRow(content, row, ''), id: of.id };
}

function editableColumn(key: string): ColumnSpec {
  const column = benefitColumns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`Users do not fill in "${key}" of the benefit register`);
  return column;
}

/** Rows move when a table is sorted; the id moves with them. */
function rowOf({ headers, values }: TableContent, { id, row }: { readonly id: string; readonly row: number }): number | null {
  const column = headerPositions(headers).get('id') ?? -1;
  const idAt = (index: number): string | undefined => values[index] && String(values[index][column] ?? '').trim();
  if (idAt(row) === id) return row;
  const found = id === '' ? -1 : values.findIndex((_, index) => idAt(index) === id);
  return found < 0 ? null : found;
}
