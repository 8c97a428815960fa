import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { CellFix, FixPlan } from '../sheets/plan-fix';
import type { ChangeCommand, Surroundings } from './command';
import { methodOfWork } from './method-of-work';

export interface FixOutcome {
  readonly is: 'fixed';
  readonly fix: CellFix;
  readonly receipt: Receipt;
}

/** Writes the one value that mends a cell, when its record still stands as it was read. */
export const applyFix: ChangeCommand<CellFix, FixOutcome> = {
  id: 'ApplyFix',
  label: 'applyFix',

  async preview(surroundings, wanted) {
    return { changeSet: (await planFor(surroundings, wanted)).changeSet, problems: [] };
  },

  async run(surroundings, wanted, progress) {
    const { changeSet, fix } = await planFor(surroundings, wanted);
    if (fix === null) throw new GatewayError('changed-meanwhile', 'unchanged', `${wanted.table}[${wanted.column}]`);
    return { is: 'fixed', fix, receipt: await surroundings.gateway.apply(changeSet, progress) };
  },
};

async function planFor({ gateway }: Surroundings, wanted: CellFix): Promise<FixPlan> {
  const [{ planFix }, { mentionedIds }, { programTables }] = await Promise.all([
    import('../sheets/plan-fix'), import('../sheets/mentioned-ids'), methodOfWork(),
  ]);
  const { tables } = await gateway.read(wanted.freesId === undefined ? [wanted.table] : programTables);
  return planFix(wanted, tables.get(wanted.table), mentionedIds(tables));
}
