import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';
import type { Flows } from './flows';

/**
 * Modified internal rate of return: the rate at which the present value of the negative flows (at the finance rate) grows to the
 * future value of the positive ones (at the reinvestment rate). Every flow keeps its own period.
 *
 * @param flows from t = 0.
 * @param financeRate paid on negative flows, per period.
 * @param reinvestRate earned on positive flows, per period.
 * @returns the rate per period; −1 when nothing comes back (as in Excel); `zero-divisor` without a negative flow, for fewer than
 * two flows, or for a rate of −100% that is used; `no-solution` when the root is not real.
 *
 * Source: Microsoft, MIRR function.
 * @example mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12) // 0.126094
 */
export function mirr(flows: Flows, financeRate: number, reinvestRate: number): number | Fault {
  const n = flows.length;
  let lastNegative = n - 1;
  while (lastNegative >= 0 && !(flows[lastNegative]! < 0)) lastNegative--;
  if (lastNegative < 0 || n < 2) return fault('zero-divisor', { argument: 'flows' });
  // The finance rate is not used when the only negative flow is the first.
  if (financeRate === -1 && lastNegative > 0) return fault('zero-divisor', { argument: 'financeRate' });
  if (reinvestRate === -1) return fault('zero-divisor', { argument: 'reinvestRate' });

  const paidDiscount = lastNegative > 0 ? 1 / (1 + financeRate) : 0;
  let paid = 0;
  for (let t = lastNegative; t >= 0; t--) paid = paid * paidDiscount + Math.max(-flows[t]!, 0);

  if (reinvestRate > -1) {
    // Present values do not overflow where future values of long series would: (FV/PV)^(1/(n−1)) = (1+g)·(PV⁺/PV⁻)^(1/(n−1)).
    const discount = 1 / (1 + reinvestRate);
    let earned = 0;
    for (let t = n - 1; t >= 0; t--) earned = earned * discount + Math.max(flows[t]!, 0);
    return rate(Math.pow(earned / paid, 1 / (n - 1)) * (1 + reinvestRate) - 1, earned / paid);
  }
  let earned = 0;
  for (let t = 0; t < n; t++) earned = earned * (1 + reinvestRate) + Math.max(flows[t]!, 0);
  return rate(Math.pow(earned / paid, 1 / (n - 1)) - 1, earned / paid);
}

function rate(result: number, multiple: number): number | Fault {
  return multiple < 0 ? fault('no-solution', { argument: 'flows' }) : finite(result, 'flows');
}
