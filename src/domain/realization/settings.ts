/**
 * The program's settings, typed. A field is the label of the setting in camel case ('On track from' → `onTrackFrom`,
 * 'Review cadence (days)' → `reviewCadenceDays`); each has the default that stands when the cell is blank or unusable.
 */
export type PeriodLength = 'Month' | 'Quarter' | 'Year';
export type DiscountTiming = 'End' | 'Mid' | 'Start';

export interface Settings {
  readonly program: string;
  readonly sponsor: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly priceBase: 'Real' | 'Nominal';
  readonly priceBaseYear: number | null;
  /** Excel serial date of t = 0; null means the day the first period starts. */
  readonly appraisalDate: number | null;
  /** Excel serial date on which the first period starts; null until the user sets it. */
  readonly firstPeriod: number | null;
  readonly periodLength: PeriodLength;
  readonly numberOfPeriods: number;
  /** 1 (January) to 12. */
  readonly fiscalYearStartMonth: number;
  /** The name of a schedule of the DiscountRates table, or '' to use `discountRate`. */
  readonly discountSchedule: string;
  /** A year, as a fraction. */
  readonly discountRate: number;
  readonly discountTiming: DiscountTiming;
  /** The least direction-aware progress, against what the plan expects by now, for each status. */
  readonly exceedingFrom: number;
  readonly onTrackFrom: number;
  readonly atRiskFrom: number;
  readonly reviewCadenceDays: number;
  readonly simulationIterations: number;
  readonly simulationSeed: number;
}

export const defaultSettings: Settings = {
  program: '',
  sponsor: '',
  currency: 'USD',
  priceBase: 'Real',
  priceBaseYear: null,
  appraisalDate: null,
  firstPeriod: null,
  periodLength: 'Month',
  numberOfPeriods: 60,
  fiscalYearStartMonth: 1,
  discountSchedule: '',
  discountRate: 0.035,
  discountTiming: 'End',
  exceedingFrom: 1.05,
  onTrackFrom: 0.95,
  atRiskFrom: 0.8,
  reviewCadenceDays: 30,
  simulationIterations: 10_000,
  simulationSeed: 1,
};
