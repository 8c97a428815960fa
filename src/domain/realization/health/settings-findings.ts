import { isFault } from '../../fault';
import { discountSchedule } from '../../finance/discount-schedules';
import type { Finding } from '../assessment';
import { yearsToFirstPeriod } from '../fiscal-year';
import type { ProgramFacts } from '../program-facts';
import type { Settings } from '../settings';
import type { FindingCode } from './finding-codes';
import { findingSeverities } from './finding-codes';

/** Settings without which figures are missing or rest on a default. */
export function settingsFindings({ program: { settings, discountRates } }: ProgramFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (code: FindingCode, field: keyof Settings, details: Finding['details'] = {}): void => {
    findings.push({ code, severity: findingSeverities[code], table: 'ProgramSettings', row: null, field, details });
  };
  if (settings.firstPeriod === null) report('first-period-missing', 'firstPeriod');
  const { exceedingFrom, onTrackFrom, atRiskFrom } = settings;
  if (!(exceedingFrom >= onTrackFrom && onTrackFrom >= atRiskFrom)) {
    report('thresholds-not-descending', 'onTrackFrom', { exceedingFrom, onTrackFrom, atRiskFrom });
  }
  const schedule = settings.discountSchedule.trim();
  const isOwn = discountRates.some((band) => band.schedule.trim().toUpperCase() === schedule.toUpperCase() && band.rate !== null);
  if (schedule !== '' && !isOwn && isFault(discountSchedule(schedule))) {
    report('discount-schedule-unknown', 'discountSchedule', { schedule, discountRate: settings.discountRate });
  }
  if (yearsToFirstPeriod(settings) < 0) report('appraisal-date-late', 'appraisalDate', { years: -yearsToFirstPeriod(settings) });
  return findings;
}
