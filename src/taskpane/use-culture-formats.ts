import type { ProgramReading } from '../commands/read-program';
import type { CultureFormats } from '../strings/culture-formats';
import { cultureFormats } from '../strings/culture-formats';

/** How figures and dates of this program are written in this workbook. */
export function useCultureFormats({ culture: { name }, program: { settings: { currency } } }: ProgramReading): CultureFormats {
  return cultureFormats(name, currency);
}
