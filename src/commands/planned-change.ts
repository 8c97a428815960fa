import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ChangeCommand, Command, Surroundings } from './command';

interface PlannedChange<Options, Plan extends ChangePlan, Outcome> extends Omit<Command<Options, Outcome>, 'run'> {
  /** Reads what it needs and plans; called again for the run, because the workbook may have changed since the preview. */
  plan(surroundings: Surroundings, options: Options): Promise<Plan>;
  /** The outcome once the plan was applied. */
  outcome(plan: Plan, receipt: Receipt, options: Options): Outcome;
}

/** A command that changes the workbook in one way: it plans, shows the plan as its preview, and applies it when it is run. */
export function plannedChange<Options, Plan extends ChangePlan, Outcome>(
  { plan, outcome, ...command }: PlannedChange<Options, Plan, Outcome>,
): ChangeCommand<Options, Outcome, Plan> {
  return {
    ...command,
    preview: plan,
    async run(surroundings, options, progress) {
      const planned = await plan(surroundings, options);
      const receipt = await surroundings.gateway.apply(planned.changeSet, progress);
      return outcome(planned, receipt, options);
    },
  };
}
