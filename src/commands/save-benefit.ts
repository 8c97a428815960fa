import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { BenefitEdit } from '../sheets/plan-save-benefit';
import type { Problem, Surroundings } from './command';
import { plannedChange } from './planned-change';

export interface SaveBenefitOutcome {
  readonly is: 'benefit-saved';
  /** Null when it could not be saved; `problems` says why. '' for a row without an id. */
  readonly id: string | null;
  readonly isNew: boolean;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

interface Planned extends ChangePlan {
  readonly id: string | null;
}

/** Writes one row of the benefit register; what somebody else has changed meanwhile is not overwritten. */
export const saveBenefit = plannedChange({
  id: 'SaveBenefit',
  label: 'saveBenefit',
  plan: planFor,
  outcome: ({ id, problems }, receipt, { of }): SaveBenefitOutcome => ({ is: 'benefit-saved', id, isNew: of === null, problems, receipt }),
});

async function planFor({ gateway }: Surroundings, edit: BenefitEdit): Promise<Planned> {
  const { planSaveBenefit } = await import('../sheets/plan-save-benefit');
  const content = (await gateway.read(['BenefitRegister'])).tables.get('BenefitRegister');
  if (!content) {
    const missing: Problem = { code: 'missing-table', severity: 'error', details: { table: 'BenefitRegister' } };
    return { changeSet: { command: 'save-benefit', changes: [] }, id: null, problems: [missing] };
  }
  const plan = planSaveBenefit(content, edit);
  if (plan === null) throw new GatewayError('changed-meanwhile', 'unchanged', edit.of?.id ?? 'BenefitRegister');
  return { changeSet: { command: 'save-benefit', changes: plan.changes, expects: plan.expects }, id: plan.id, problems: [] };
}
