import { associateActions } from '../excel/ribbon';
import type { Activity } from './activity';
import type { CommandKey } from './commands';
import { commands, actionCommands } from './commands';

/** Connects the ribbon's buttons and shortcuts with their commands, whose results are shown in the pane. */
export function registerCommands(activity: Activity): void {
  const keys = Object.keys(actionCommands) as CommandKey[];
  associateActions(
    Object.fromEntries(keys.map((key) => [commands[key].id, async () => void (await activity.run(key, undefined as never))])),
  );
}
