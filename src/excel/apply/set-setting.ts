import { GatewayError } from '../gateway';
import type { Applier } from './applier';

/** Stores or removes a setting of the add-in in the workbook. */
export const setSetting: Applier<'set-setting'> = {
  // Excel's Undo ignores settings, and none of ours holds anything that the cells do not say.
  isUndoable: true,
  prepare: (_context, change) => (inventory) => {
    const found = inventory.settings[change.key] ?? null;
    if (JSON.stringify(found) !== JSON.stringify(change.before)) throw new GatewayError('changed-meanwhile', 'unchanged', change.key);
    return {
      change,
      steps: [{
        cells: 0,
        bytes: 500 + JSON.stringify(change.after).length,
        queue: ({ workbook }) => store(workbook.settings, change.key, change.after, found !== null),
      }],
      takeBack: ({ workbook }, standing) => () => store(workbook.settings, change.key, found, change.key in standing.settings),
    };
  },
};

function store(settings: Excel.SettingCollection, key: string, value: unknown, exists: boolean): void {
  if (value !== null) settings.add(key, value);
  else if (exists) settings.getItem(key).delete();
}
