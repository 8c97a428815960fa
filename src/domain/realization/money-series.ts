import { sum } from '../finance/sum';
import { benefitFlows, signOf } from './benefit-flows';
import type { Point } from './measure-readings';
import type { MoneyStanding } from './money-standing';
import type { Benefit } from './program';
import type { ProgramFacts } from './program-facts';
import { retimed } from './timing-shift';

/**
 * The money of a benefit as it adds up, in the program's currency, signed: each point stands at the end of its period. Empty for a series
 * the cash flow does not have.
 */
export interface MoneySeries {
  readonly plan: readonly Point[];
  readonly actual: readonly Point[];
  /** From the last period with actuals on to the forecast at completion. */
  readonly forecast: readonly Point[];
}

/** @param money where it stands (money-standing.ts), which says how far "to date" goes and what is forecast */
export function moneySeries(benefit: Benefit, money: MoneyStanding, shift: number, facts: ProgramFacts): MoneySeries {
  const { periods } = facts;
  if (periods === null) return { plan: [], actual: [], forecast: [] };
  const flows = benefitFlows(facts.linesOf.get(benefit.id) ?? [], signOf(benefit));
  const endOf = (period: number): number => periods.startOf(period + 1) - 1;
  const addUp = (amounts: readonly number[], from: number, start: number): readonly Point[] => {
    let total = start;
    return amounts.map((amount, index) => ({ date: endOf(from + index), value: (total += amount) }));
  };
  const plan = (flows.Plan ?? []).map((amount) => amount ?? 0);
  const reported = money.actual === null ? [] : (flows.Actual ?? []).slice(0, money.periods).map((amount) => amount ?? 0);
  const actual = addUp(reported, 0, 0);
  return { plan: addUp(plan, 0, 0), actual, forecast: forecastPoints() };

  function forecastPoints(): readonly Point[] {
    const { forecast, forecastMethod, periods: toDate } = money;
    if (forecast === null || forecastMethod === 'plan') return [];
    const ahead = forecastMethod === 'owner' ? (flows.Forecast ?? []).map((amount) => amount ?? 0) : retimed(plan, shift);
    const rest = ahead.slice(toDate);
    const whole = sum(rest);
    const achieved = money.actual ?? 0;
    // What is forecast to come, spread as the plan or the owner's lines spread it.
    const scale = whole === 0 ? 0 : (forecast - achieved) / whole;
    const last = actual.at(-1);
    return [...(last ? [last] : []), ...addUp(rest.map((amount) => amount * scale), toDate, achieved)];
  }
}
