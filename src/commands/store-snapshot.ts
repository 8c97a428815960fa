import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ChangeSet } from '../sheets/change-set';
import { plainText } from '../sheets/plain-text';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';
import { readProgram } from './read-program';

export interface StoreSnapshotOptions {
  /** The name of the snapshot; the date of today where it is left out. */
  readonly name?: string;
}

export interface StoreSnapshotOutcome {
  readonly is: 'snapshot-stored';
  readonly name: string;
  /** How many benefits it holds; none when a problem kept it from being stored. */
  readonly benefits: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

interface NamedPlan extends ChangePlan {
  readonly name: string;
  /** What the refresh has replaced and only found out when writing. */
  readonly replacedIn: (applied: ChangeSet) => readonly Problem[];
}

/**
 * Keeps the state of every benefit in the status history. The status columns are refreshed with it, so that the sheets and the snapshot
 * say the same; one undo takes back both.
 */
export const storeSnapshot = plannedChange({
  id: 'StoreSnapshot',
  label: 'storeSnapshot',
  plan: planFor,
  outcome({ name, changeSet, problems, replacedIn }, receipt): StoreSnapshotOutcome {
    const benefits = changeSet.changes.reduce((rows, change) => rows + (change.do === 'append-rows' ? change.rows.length : 0), 0);
    return { is: 'snapshot-stored', name, benefits, problems: [...problems, ...replacedIn(receipt.changeSet)], receipt };
  },
});

async function planFor(surroundings: Surroundings, { name: wanted = '' }: StoreSnapshotOptions): Promise<NamedPlan> {
  const [found, { planRefresh, replacedFormulas }, { planSnapshot, snapshotName }] =
    await Promise.all([readProgram.run(surroundings), methodOfWork(), import('../sheets/plan-snapshot')]);
  if (found === null) {
    const missing: Problem = { code: 'missing-table', severity: 'error', details: { table: 'BenefitRegister' } };
    return { name: wanted, changeSet: { command: 'store-snapshot', changes: [] }, problems: [missing], replacedIn: () => [] };
  }
  const { program, assessment, reading } = found;
  const name = wanted.trim() === '' ? snapshotName(program.history, surroundings.today) : plainText(wanted);
  const snapshot = planSnapshot(assessment, reading.tables.get('StatusHistory'), name);
  const { tables } = reading;
  if (snapshot.problems.length > 0) {
    return { name, changeSet: { command: 'store-snapshot', changes: [] }, problems: snapshot.problems, replacedIn: () => [] };
  }
  const refresh = planRefresh(assessment, reading.tables, reading.settings);
  const replacedIn = (applied: ChangeSet) => replacedFormulas(applied, tables, refresh.problems);
  const changes = [...refresh.changeSet.changes, ...snapshot.changeSet.changes];
  return { name, changeSet: { ...refresh.changeSet, command: 'store-snapshot', changes }, problems: refresh.problems, replacedIn };
}
