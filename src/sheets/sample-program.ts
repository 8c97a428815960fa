import { addMonths, civilDateOf, serialOf } from '../domain/realization/calendar';
import type { Settings } from '../domain/realization/settings';
import { defaultSettings } from '../domain/realization/settings';
import type { CellGrid } from './change-set';
import type { NewRecord } from './plan-append';
import { sampleCashFlow } from './sample/cash-flow';
import { sampleHistory } from './sample/history';
import { sampleLessons, sampleReviews, sampleSustainment } from './sample/evaluate';
import {
  sampleBenefits, sampleEngagement, sampleIdeas, sampleObjectives, sampleStakeholders, sampleWorkshops,
} from './sample/identify';
import { sampleMeasures, sampleReadings } from './sample/measures';
import { sampleActivities, sampleLinks } from './sample/plan';
import type { SampleCalendar } from './sample/sample-calendar';
import { sampleCalendar, sampleMonths } from './sample/sample-calendar';
import { sampleBaselines, sampleChanges, sampleEvidence, sampleRisks } from './sample/track';
import { tableSpec } from './sheet-catalog';
import { columnsOf } from './table-layout';

export interface SampleProgram {
  readonly settings: Settings;
  /** The rows of every table that has some, in the order of its columns. */
  readonly rows: Readonly<Record<string, CellGrid>>;
  /** The day the readings go up to: month 18 has ended. Excel serial number. */
  readonly today: number;
}

const records: Readonly<Record<string, (calendar: SampleCalendar) => readonly NewRecord[]>> = {
  Objectives: sampleObjectives,
  BenefitRegister: sampleBenefits,
  StakeholderRegister: sampleStakeholders,
  EngagementLog: sampleEngagement,
  Workshops: sampleWorkshops,
  WorkshopIdeas: sampleIdeas,
  RealizationPlan: sampleActivities,
  BenefitLinks: sampleLinks,
  BenefitMeasures: sampleMeasures,
  BenefitTracking: sampleReadings,
  BenefitRisks: sampleRisks,
  BenefitEvidence: sampleEvidence,
  ChangeLog: sampleChanges,
  Baselines: sampleBaselines,
  BenefitReviews: sampleReviews,
  Sustainment: sampleSustainment,
  LessonsLearned: sampleLessons,
};

/** First month unless another one is asked for: readings go up to June 2026. */
const usualFirstMonth = serialOf({ year: 2025, month: 1, day: 1 });
/** The day of the month on which the sample is seen: the month's readings are in by then. */
const dayOfMonth = 6;

/** The first month with which the sample, seen on that day, is where its story stands: in its 19th month, readings up to the 18th. */
export function sampleFirstMonth(today: number): number {
  const { year, month, day } = civilDateOf(today);
  const monthsBack = sampleMonths.elapsed + (day < dayOfMonth ? 1 : 0);
  return addMonths(serialOf({ year, month, day: 1 }), -monthsBack);
}

/**
 * A service-transformation program of a city in its 19th of 24 months, with consistent numbers. Owners are roles.
 * @param firstMonth Excel serial number of the first day of its first month; everything else is counted from it
 */
export function sampleProgram(firstMonth: number = usualFirstMonth): SampleProgram {
  const calendar = sampleCalendar(firstMonth);
  const settings: Settings = {
    ...defaultSettings,
    program: 'Citizen services transformation',
    sponsor: 'City manager',
    currency: 'USD',
    priceBase: 'Real',
    priceBaseYear: civilDateOf(firstMonth).year,
    appraisalDate: firstMonth,
    firstPeriod: firstMonth,
    periodLength: 'Month',
    numberOfPeriods: sampleMonths.cashFlow,
    discountRate: 0.035,
    reviewCadenceDays: 90,
  };
  const rows: Record<string, CellGrid> = {};
  for (const [table, make] of Object.entries(records)) rows[table] = inColumnOrder(table, make(calendar), settings);
  const formulas = formulasOf('CashFlow', settings);
  rows['CashFlow'] = sampleCashFlow().map((row) => [...row, ...formulas]);
  const snapshots = [12, 15].map((month) => ({ name: `Month ${month}`, date: calendar.on(month + 1, 6) }));
  rows['StatusHistory'] = inColumnOrder('StatusHistory', sampleHistory(rows, settings, snapshots), settings);
  return { settings, rows, today: calendar.on(sampleMonths.elapsed + 1, dayOfMonth) };
}

/** Records by field as rows by column. A field no column has is a mistake in the sample. */
function inColumnOrder(table: string, given: readonly NewRecord[], settings: Settings): CellGrid {
  const columns = columnsOf(tableSpec(table), settings);
  const keys = new Set(columns.map((column) => column.key));
  return given.map((record) => {
    const stranger = Object.keys(record).find((key) => !keys.has(key));
    if (stranger !== undefined) throw new RangeError(`${table} has no column for "${stranger}"`);
    return columns.map((column) => record[column.key] ?? '');
  });
}

function formulasOf(table: string, settings: Settings): readonly string[] {
  return columnsOf(tableSpec(table), settings).flatMap(({ kind }) => (kind.is === 'formula' ? [kind.formula] : []));
}
