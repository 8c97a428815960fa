import { useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { CultureFormats } from '../../strings/culture-formats';
import { dateOfSerial } from '../../strings/date-of-serial';
import { useCultureFormats } from '../use-culture-formats';

/** Numbers and dates as the user's workbook writes them. */
export interface Figures extends Pick<CultureFormats, 'money' | 'number' | 'date'> {
  /** 0.25 → 25% */
  readonly share: (value: number) => string;
  /** With its sign, as −2 to 2 of support. */
  readonly signed: (value: number) => string;
  /** A month of an axis: short, with its year where one begins. */
  readonly month: (serial: number, withYear: boolean) => string;
}

export function useFigures(reading: ProgramReading): Figures {
  const formats = useCultureFormats(reading);
  const { name } = reading.culture;
  return useMemo(() => {
    const signed = new Intl.NumberFormat(name, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const month = new Intl.DateTimeFormat(name, { month: 'short', timeZone: 'UTC' });
    return {
      money: formats.money,
      number: formats.number,
      date: formats.date,
      share: formats.percent,
      signed: (value) => signed.format(value),
      month: (serial, withYear) =>
        (withYear ? formats.month(serial) : month.format(dateOfSerial(serial))),
    };
  }, [formats, name]);
}
