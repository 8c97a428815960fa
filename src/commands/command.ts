/**
 * One object for each thing a user can do. Ribbon, pane, shortcut and tests all use the same object, so a label, a shortcut or
 * a behavior is changed in one place.
 */
import type { ApplyOptions, Gateway } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { Strings } from '../strings/strings';

export type { Problem } from '../sheets/workbook-facts';

/** What a command cannot know by itself and is given, so that tests can fix it. */
export interface Surroundings {
  readonly gateway: Gateway;
  /** Excel serial number of today. */
  readonly today: number;
  readonly userName: string;
}

export interface Command<Options, Outcome> {
  /** Also the action id in manifest.xml where the command is on the ribbon. */
  readonly id: string;
  /** Key of its name in `src/strings`. */
  readonly label: keyof Strings['commands'];
  readonly icon?: string;
  readonly shortcut?: string;
  run(surroundings: Surroundings, options: Options, progress?: ApplyOptions): Promise<Outcome>;
}

/** A command that changes the workbook: what it would do can be previewed. */
export interface ChangeCommand<Options, Outcome, Plan extends ChangePlan = ChangePlan> extends Command<Options, Outcome> {
  preview(surroundings: Surroundings, options: Options): Promise<Plan>;
}
