import type { ReadingCheck } from '../assessment';
import type { FieldOf } from './finding';
import { finding } from './finding';
import type { FindingCode } from './finding-codes';
import type { HealthCheck } from './health-check';
import { meantIds } from './meant-id';

/** Which checks of a reading are findings, and which cell they point at. */
const findingOf: Readonly<Partial<Record<ReadingCheck, { readonly code: FindingCode; readonly field: FieldOf<'readings'> }>>> = {
  'no-measure': { code: 'reading-without-place', field: 'measure' },
  'unknown-measure': { code: 'unknown-id', field: 'measure' },
  'unknown-series': { code: 'reading-without-place', field: 'series' },
  'no-period': { code: 'reading-without-place', field: 'periodStart' },
  'future-actual': { code: 'actual-in-the-future', field: 'periodStart' },
  'duplicate-period': { code: 'duplicate-reading', field: 'periodStart' },
  'wrong-sign': { code: 'wrong-sign-reading', field: 'value' },
  'replaces-unknown': { code: 'unknown-id', field: 'replaces' },
  'late-entry': { code: 'late-reading', field: 'enteredOn' },
  'self-validated': { code: 'self-validated-reading', field: 'validatedBy' },
};

/** What the checks of the readings found (reading-checks.ts). */
export const readingFindings: HealthCheck = ({ program }, { readings }) => {
  const meant = {
    measure: meantIds(program.measures.map(({ id }) => id).filter((id) => id !== '')),
    replaces: meantIds(program.readings.map(({ id }) => id).filter((id) => id !== '')),
  };
  return readings.flatMap(({ check }, index) => {
    const found = findingOf[check];
    if (!found) return [];
    const reading = program.readings[index]!;
    const { id, measure, periodStart, value, replaces } = reading;
    const unknown = found.field === 'replaces' ? replaces : measure;
    const right = found.code !== 'unknown-id' ? null : meant[found.field === 'replaces' ? 'replaces' : 'measure'](unknown);
    return [
      finding(found.code, 'readings', reading, found.field, {
        id: found.code === 'unknown-id' ? unknown : id,
        measure,
        ...(found.code === 'unknown-id' ? { tables: found.field === 'replaces' ? 'BenefitTracking' : 'BenefitMeasures' } : {}),
        ...(periodStart === null ? {} : { date: periodStart }),
        ...(value === null ? {} : { value }),
      }, right ?? undefined),
    ];
  });
};
