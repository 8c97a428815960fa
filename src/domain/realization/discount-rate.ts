import { isFault } from '../fault';
import type { DiscountRate, Timing } from '../finance/discounting';
import { discountFactors, periodRate } from '../finance/discounting';
import type { DiscountSchedule, RateBand } from '../finance/discount-schedules';
import { discountSchedule } from '../finance/discount-schedules';
import type { Program } from './program';
import type { DiscountTiming } from './settings';

export const timingOf: Readonly<Record<DiscountTiming, Timing>> = { End: 'end', Mid: 'mid', Start: 'start' };

/**
 * The yearly discount rate of a program: its schedule from the DiscountRates table, else the published schedule of that name, else the
 * Discount rate of the settings (also when no schedule has that name, which the health check reports).
 */
export function discountRateOf({ settings, discountRates }: Pick<Program, 'settings' | 'discountRates'>): DiscountRate {
  const name = settings.discountSchedule.trim().toUpperCase();
  if (name === '') return settings.discountRate;
  const bands: RateBand[] = discountRates
    .filter((band) => band.schedule.trim().toUpperCase() === name && band.rate !== null)
    .sort((a, b) => (a.fromYear ?? 0) - (b.fromYear ?? 0))
    .map((band) => ({ untilYear: band.toYear ?? Number.POSITIVE_INFINITY, rate: band.rate! }));
  if (bands.length > 0) {
    const schedule: DiscountSchedule = { name, issuer: '', edition: '', status: 'current', source: '', bands };
    return schedule;
  }
  const published = discountSchedule(name);
  return isFault(published) ? settings.discountRate : published;
}

/**
 * Discount factors of the periods of a program, t = 0 being the day the first period starts, or whole years of lead before it. A period
 * shorter than a year is discounted at (1 + r)^(1/n) − 1 with n periods in a year, never at r/n.
 * @returns one factor per period; null when the rate is −100% or less
 */
export function periodDiscountFactors(
  rate: DiscountRate, timing: DiscountTiming, periodsPerYear: number, count: number, yearsOfLead = 0,
): Float64Array | null {
  const before = yearsOfLead * periodsPerYear;
  const rates = new Float64Array(before + count);
  for (let period = 0; period < rates.length; period++) {
    const yearly = periodRate(rate, Math.floor(period / periodsPerYear) + 1);
    if (isFault(yearly) || !(yearly > -1)) return null;
    rates[period] = (1 + yearly) ** (1 / periodsPerYear) - 1;
  }
  const factors = discountFactors(rates, rates.length, timingOf[timing]);
  return isFault(factors) ? null : factors.subarray(before);
}
