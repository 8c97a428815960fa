import { isFault } from '../domain/fault';
import { discountSchedule } from '../domain/finance/discount-schedules';
import type { DiscountRate } from '../domain/finance/discounting';
import { decodeNumber, isBlank, readsAsNumber, singleCell } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { refuse } from './refuse';

/** A rate for every period (a number), a rate for each period (a range of several cells), or the name of a discount schedule. */
export function decodeRate(argument: unknown, name = 'rate'): DiscountRate {
  if (isSeveral(argument)) return decodeNumbers(argument, name);
  const cell = singleCell(argument, name);
  if (typeof cell !== 'string' || isBlank(cell) || readsAsNumber(cell)) return decodeNumber(cell, name);
  const schedule = discountSchedule(cell);
  return isFault(schedule) ? refuse({ ...schedule, argument: name }) : schedule;
}

function isSeveral(argument: unknown): boolean {
  return Array.isArray(argument) && (argument.length > 1 || (Array.isArray(argument[0]) && argument[0].length > 1));
}
