import { fieldOf } from '../domain/realization/field-of';
import type { ColumnKind, ColumnSpec, ColumnTotal } from './schema';
import type { ListKey } from './lists';

function column(header: string, width: number, kind: ColumnKind, help: string): ColumnSpec {
  return { key: fieldOf(header), header, kind, owner: 'user', width, help };
}

/** Key of the record: `B-001` has prefix `B` and 3 digits. */
export const id = (prefix: string, digits: number, record: string): ColumnSpec => ({
  ...column(
    'ID',
    digits > 3 ? 10 : 8,
    { is: 'id', prefix, digits },
    `Key of the ${record}, for example ${prefix}-${'1'.padStart(digits, '0')}. Unique and never reused.`,
  ),
  required: true,
});
export const text = (header: string, width: number, help: string): ColumnSpec => column(header, width, { is: 'text' }, help);
export const longText = (header: string, width: number, help: string): ColumnSpec =>
  column(header, width, { is: 'text', long: true }, help);
export const oneOf = (header: string, list: ListKey, width: number, help: string): ColumnSpec =>
  column(header, width, { is: 'list', list }, help);
export const date = (header: string, help: string): ColumnSpec => column(header, 12, { is: 'date' }, help);
export const money = (header: string, help: string, bounds: Bounds = {}): ColumnSpec =>
  column(header, 14, { is: 'number', format: 'money', ...bounds }, help);
export const integer = (header: string, help: string, bounds: Bounds = {}, width = 10): ColumnSpec =>
  column(header, width, { is: 'number', format: 'integer', ...bounds }, help);
export const decimal = (header: string, help: string, bounds: Bounds = {}): ColumnSpec =>
  column(header, 12, { is: 'number', format: 'decimal', ...bounds }, help);
export const percent = (header: string, help: string, bounds: Bounds = {}): ColumnSpec =>
  column(header, 11, { is: 'percent', ...bounds }, help);
export const reference = (header: string, table: string, help: string): ColumnSpec => column(header, 11, { is: 'reference', table }, help);
export const references = (header: string, table: string, width: number, help: string): ColumnSpec =>
  column(header, width, { is: 'reference', table, many: true }, help);
export const anything = (header: string, width: number, help: string): ColumnSpec => column(header, width, { is: 'any' }, help);
export const dateOrWord = (header: string, help: string): ColumnSpec => column(header, 12, { is: 'any', date: true }, help);
export const status = (header: string, help: string): ColumnSpec => ({ ...column(header, 15, { is: 'status' }, help), owner: 'refresh' });

export const required = (spec: ColumnSpec): ColumnSpec => ({ ...spec, required: true });
/** A status column: written by Refresh, never typed. */
export const refreshed = (spec: ColumnSpec): ColumnSpec => ({ ...spec, owner: 'refresh' });
export const totaled = (spec: ColumnSpec, total: 'sum' | ColumnTotal = 'sum'): ColumnSpec => ({ ...spec, total });
export const wide = (spec: ColumnSpec, width: number): ColumnSpec => ({ ...spec, width });

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
