import type { Command, Problem } from './command';
import { planUpgradeOf } from './upgrade-sheets';

/** What there is to know about the workbook as a whole. */
export interface WorkbookCheck {
  /** The versions an upgrade would lead from and to; null when there is nothing to upgrade. */
  readonly upgrade: { readonly from: number; readonly to: number } | null;
  readonly problems: readonly Problem[];
  /** Whether findings have been written to their sheet before. */
  readonly hasHealthCheck: boolean;
}

/** Checks whether the sheets are of this version and as they were made; nothing is written. */
export const checkWorkbook: Command<void, WorkbookCheck> = {
  id: 'CheckWorkbook',
  label: 'checkWorkbook',
  async run(surroundings) {
    const { from, to, changeSet, problems, facts } = await planUpgradeOf(surroundings);
    const { describeWorkbook } = await import('../sheets/describe-workbook');
    const upgrade = from === null || changeSet.changes.length === 0 ? null : { from, to };
    const hasHealthCheck = facts.tables.some(({ name }) => name === 'HealthCheck');
    return { upgrade, problems: [...problems, ...describeWorkbook(facts)], hasHealthCheck };
  },
};
