import type { RiskEvent } from '../simulation/model';
import { isSetAside } from './benefit-state';
import type { Risk } from './program';
import type { ProgramFacts } from './program-facts';
import type { CaseView } from './program-flows';

export interface RiskEvents {
  readonly events: readonly RiskEvent[];
  /** Ids of risks that should count and cannot: without a probability from 0% to 100%, or without an impact. */
  readonly incomplete: readonly string[];
}

/**
 * The risks of the register as events of a simulation: with its probability, each takes its impact from the net present value, as an
 * amount of today. Closed risks, and those of benefits that are set aside, do not count. A risk that has occurred is certain for the
 * plan; actuals and forecast have its effect in them already.
 */
export function riskEvents({ program, benefits }: ProgramFacts, view: CaseView): RiskEvents {
  const counted = program.risks.filter(({ state, benefit }) => {
    const threatened = benefits.get(benefit);
    if (state === 'Closed' || (threatened && isSetAside(threatened.state))) return false;
    return state !== 'Occurred' || view === 'plan';
  });
  const events = counted.flatMap((risk): readonly RiskEvent[] => {
    const probability = probabilityOf(risk);
    if (probability === null || risk.impact === null) return [];
    // The stream of random numbers follows the id, so that adding a risk leaves the others as they are.
    return [{ name: `risk ${risk.id}`, probability, impact: -Math.abs(risk.impact) }];
  });
  const incomplete = counted.filter((risk) => probabilityOf(risk) === null || risk.impact === null).map(({ id }) => id);
  return { events, incomplete };
}

function probabilityOf({ state, probabilityPercent }: Risk): number | null {
  if (state === 'Occurred') return 1;
  return probabilityPercent !== null && probabilityPercent >= 0 && probabilityPercent <= 1 ? probabilityPercent : null;
}
