import { useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';

/** Numbers and dates as the user's workbook writes them. */
export interface Figures {
  /** 0.25 → 25% */
  readonly share: (value: number) => string;
  readonly money: (value: number) => string;
  readonly number: (value: number) => string;
  /** With its sign, as −2 to 2 of support. */
  readonly signed: (value: number) => string;
  /** An Excel serial date. */
  readonly date: (serial: number) => string;
  /** A month of the calendar, short, with its year in January. */
  readonly month: (serial: number, withYear: boolean) => string;
}

const millisecondsADay = 86_400_000;
/** Day 0 of Excel's count is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

export function useFigures({ culture, program }: ProgramReading): Figures {
  const { name } = culture;
  const { currency } = program.settings;
  return useMemo(() => {
    const share = new Intl.NumberFormat(name, { style: 'percent', maximumFractionDigits: 1 });
    const money = new Intl.NumberFormat(name, { style: 'currency', currency, maximumFractionDigits: 0 });
    const number = new Intl.NumberFormat(name, { maximumFractionDigits: 2 });
    const signed = new Intl.NumberFormat(name, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const date = new Intl.DateTimeFormat(name, { dateStyle: 'medium', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(name, { month: 'short', timeZone: 'UTC' });
    const monthAndYear = new Intl.DateTimeFormat(name, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const dayOf = (serial: number): Date => new Date(dayZero + Math.floor(serial) * millisecondsADay);
    return {
      share: (value) => share.format(value),
      money: (value) => money.format(value),
      number: (value) => number.format(value),
      signed: (value) => signed.format(value),
      date: (serial) => date.format(dayOf(serial)),
      month: (serial, withYear) => (withYear ? monthAndYear : month).format(dayOf(serial)),
    };
  }, [name, currency]);
}
