import type { Flows } from './flows';

/**
 * The sum of many amounts, compensated (Neumaier's variant of Kahan's summation), for the totals a reader checks to the penny:
 * 0.1 added ten times is 1, and a million amounts of very different size lose nothing.
 */
export function sum(amounts: Flows): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    const next = total + amount;
    lost += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    total = next;
  }
  return total + lost;
}
