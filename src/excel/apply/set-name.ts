import { sameReference } from '../../sheets/same-reference';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';

/** Defines, changes or removes a name of the workbook. */
export const setName: Applier<'set-name'> = {
  isUndoable: false,
  prepare: (_context, change) => (inventory) => {
    const found = inventory.names.get(change.name);
    if (!sameReference(found, change.before)) throw new GatewayError('changed-meanwhile', 'unchanged', change.name);
    // After a failure the name must be again what it was before its first change.
    const isFirst = !inventory.names.isTouched(change.name);
    inventory.names.set(change.name, change.after);
    return {
      change,
      steps: [{ cells: 0, bytes: 600, queue: (context) => define(context, change.name, change.after, found !== null) }],
      takeBack: (context, standing) => () => {
        const now = standing.names.get(change.name);
        // As it was planned, not as it was found: Excel reads a formula in English only.
        if (isFirst && now !== found) define(context, change.name, change.before, now !== null);
      },
    };
  },
};

function define({ workbook }: Excel.RequestContext, name: string, formula: string | null, exists: boolean): void {
  if (formula === null) {
    if (exists) workbook.names.getItem(name).delete();
  } else if (exists) {
    workbook.names.getItem(name).formula = formula;
  } else {
    workbook.names.add(name, formula);
  }
}
