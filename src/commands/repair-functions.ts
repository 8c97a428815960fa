import type { Command } from './command';

export interface RepairOutcome {
  readonly is: 'functions-repaired';
}

/**
 * Has Excel recalculate every formula. Cells that showed `#NAME?` or `#BUSY!` because they were calculated before the add-in had
 * loaded get their values; nothing that anyone has entered changes.
 */
export const repairFunctions: Command<void, RepairOutcome> = {
  id: 'RepairFunctions',
  label: 'repairFunctions',
  async run({ gateway }) {
    await gateway.recalculateEverything();
    return { is: 'functions-repaired' };
  },
};
