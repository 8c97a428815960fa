import type { IMutationInfo } from '@univerjs/core';
import type { ConditionalFormatState, ValidationState } from '../engine';
import type { Core } from './core';

/** What Excel's workbook has and Univer's has no place for. Plain JSON: it is part of the snapshot. */
export interface BesideRecords {
  sheet: { readonly veryHidden: boolean };
  table: { readonly style: string; readonly showFilterButton: boolean; readonly showTotals: boolean };
  name: { readonly comment: string; readonly visible: boolean };
  validation: Omit<ValidationState, 'rule'> & { readonly rule: ValidationState['rule'] };
  conditionalFormat: Omit<ConditionalFormatState, 'id' | 'areas'>;
  calculation: { readonly mode: 'Automatic' | 'Manual' };
}
type Kind = keyof BesideRecords;
export type BesideSnapshot = { [K in Kind]?: Record<string, BesideRecords[K]> };

const MUTATION = 'workbench.mutation.set-beside';

/** Records kept beside Univer's own, by kind and key, changed through a mutation so that undo covers them. */
export class Beside {
  private readonly records = new Map<string, Map<string, BesideRecords[Kind]>>();

  constructor(private readonly core: Core, saved: BesideSnapshot = {}) {
    for (const [kind, records] of Object.entries(structuredClone(saved))) this.records.set(kind, new Map(Object.entries(records)));
    core.registerMutation<{ kind: Kind; key: string; value: BesideRecords[Kind] | null }>(
      MUTATION,
      ({ kind, key, value }) => this.store(kind, key, value),
    );
  }

  get<K extends Kind>(kind: K, key: string): BesideRecords[K] | undefined {
    return this.records.get(kind)?.get(key) as BesideRecords[K] | undefined;
  }

  /** Remembers a record (or forgets it, with null) as an undoable change. */
  set<K extends Kind>(kind: K, key: string, value: BesideRecords[K] | null): void {
    const { redo, undo } = this.mutations(kind, key, value);
    this.core.change([redo], [undo]);
  }

  /** Remembers something that is no step of its own and cannot be undone. */
  keep<K extends Kind>(kind: K, key: string, value: BesideRecords[K]): void {
    this.store(kind, key, value);
  }

  /** The same as mutations, to go into a larger step. */
  mutations<K extends Kind>(kind: K, key: string, value: BesideRecords[K] | null): { redo: IMutationInfo; undo: IMutationInfo } {
    const before = this.get(kind, key) ?? null;
    return { redo: { id: MUTATION, params: { kind, key, value } }, undo: { id: MUTATION, params: { kind, key, value: before } } };
  }

  save(): BesideSnapshot {
    return structuredClone(Object.fromEntries([...this.records].map(([kind, records]) => [kind, Object.fromEntries(records)])));
  }

  private store(kind: Kind, key: string, value: BesideRecords[Kind] | null): void {
    const records = this.records.get(kind) ?? new Map<string, BesideRecords[Kind]>();
    this.records.set(kind, records);
    if (value === null) records.delete(key);
    else records.set(key, value);
  }
}
