import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import { discountFactors } from './discounting';
import type { DiscountRate } from './discounting';
import { finite } from './finite';
import { sum } from './sum';

/**
 * Equivalent annual annuity: the level amount, paid at the end of each period, that has this present value. It compares options of
 * unequal life; of a present value of costs it is the equivalent annual net cost.
 *
 * @param periods life, above 0; a fraction only with one rate for all periods.
 * @param npv the present value to spread.
 * @returns npv ÷ Σ discount factors, `zero-divisor` for no periods, `out-of-range` for negative ones, `not-whole` for part of a year
 * of a schedule.
 *
 * Source: HM Treasury, Green Book (equivalent annual net cost).
 * @example equivalentAnnualAnnuity(0.08, 15, 150000) // 17524.43
 */
export function equivalentAnnualAnnuity(rate: DiscountRate, periods: number, npv: number): number | Fault {
  if (periods === 0) return fault('zero-divisor', { argument: 'periods' });
  if (!(periods > 0)) return fault('out-of-range', { argument: 'periods', details: { minimum: 0 } });
  if (typeof rate === 'number') {
    if (!(rate > -1)) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
    // expm1 and log1p keep the digits of very small rates.
    return finite(rate === 0 ? npv / periods : npv * (rate / -Math.expm1(-periods * Math.log1p(rate))), 'npv');
  }
  if (!Number.isInteger(periods)) return fault('not-whole', { argument: 'periods' });
  if (periods > longestLife) return fault('out-of-range', { argument: 'periods', details: { maximum: longestLife } });
  const factors = discountFactors(rate, periods);
  return isFault(factors) ? factors : finite(npv / sum(factors), 'npv');
}

/** Schedules are compounded year by year: this bounds the work of one cell. */
const longestLife = 1_000_000;
