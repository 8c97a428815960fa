import type { BaselinedKind } from './baseline-fields';
import { tableNames } from './tables';
import { fieldOf } from './field-of';
import type { BaselineEntry, CellValue, SerialDate } from './program';

/** One approved version of what was agreed. */
export interface BaselineVersion {
  readonly version: string;
  readonly date: SerialDate;
  readonly approvedBy: string;
  readonly reason: string;
  /** How many cells it holds. */
  readonly cells: number;
}

/** What one version holds of one cell. */
export interface FrozenValue {
  readonly version: string;
  readonly date: SerialDate;
  readonly value: CellValue;
}

/** What the versions hold of a cell, oldest first; none for a cell that was never frozen. */
export type FrozenValues = (kind: BaselinedKind, id: string, field: string) => readonly FrozenValue[];

/** Entries without a date count as the oldest; those of the same day keep the order of their rows. */
const oldestFirst = (a: { readonly date: SerialDate }, b: { readonly date: SerialDate }): number => (a.date ?? 0) - (b.date ?? 0);

/** The versions, oldest first. A version is dated and approved by the first of its rows that says so. */
export function baselineVersions(entries: readonly BaselineEntry[]): readonly BaselineVersion[] {
  const versions = new Map<string, BaselineVersion>();
  for (const { version, date, approvedBy, reason } of entries) {
    if (version === '') continue;
    const known = versions.get(version) ?? { version, date: null, approvedBy: '', reason: '', cells: 0 };
    versions.set(version, {
      version,
      date: known.date ?? date,
      approvedBy: known.approvedBy === '' ? approvedBy : known.approvedBy,
      reason: known.reason === '' ? reason : known.reason,
      cells: known.cells + 1,
    });
  }
  return [...versions.values()].sort(oldestFirst);
}

/** Looks up what the baselines hold; built once, so that looking up does not search the table. */
export function frozenValues(entries: readonly BaselineEntry[]): FrozenValues {
  const cells = new Map<string, FrozenValue[]>();
  for (const { table, id, field, version, date, value } of entries) {
    const key = keyOf(table, id, fieldOf(field));
    const held = cells.get(key);
    if (held) held.push({ version, date, value });
    else cells.set(key, [{ version, date, value }]);
  }
  for (const held of cells.values()) held.sort(oldestFirst);
  return (kind, id, field) => cells.get(keyOf(tableNames[kind], id, field)) ?? [];
}

const keyOf = (table: string, id: string, field: string): string => `${table.toLowerCase()} ${id} ${field}`;
