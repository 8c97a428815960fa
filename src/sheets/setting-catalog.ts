import type { Settings } from '../domain/realization/settings';
import type { CellInput, ValidationBlueprint } from './change-set';
import { listName } from './lists';
import { dateFormat, percentFormat } from './number-formats';
import { maxPeriods } from './period-columns';
import { textEntry } from './text-entry';

/** One row of ProgramSettings. */
export interface SettingSpec {
  readonly field: keyof Settings;
  readonly label: string;
  /** What stands in the Value column: decides its format and how it is read. */
  readonly kind: 'text' | 'date' | 'integer' | 'percent' | 'word';
  readonly note: string;
  /** The defined name of its value, for formulas. */
  readonly name: string;
  readonly words?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The drop-down, where it is not made from `words`. */
  readonly list?: string;
}

const earliest = 1; // 1900-01-01, the first day Excel can show

export const settingCatalog: readonly SettingSpec[] = [
  { field: 'program', label: 'Program', kind: 'text', name: 'ProgramName', note: 'Name of the program, as reports show it.' },
  { field: 'sponsor', label: 'Sponsor', kind: 'text', name: 'ProgramSponsor', note: 'The role that answers for the program.' },
  {
    field: 'currency', label: 'Currency', kind: 'text', name: 'ProgramCurrency',
    note: 'ISO 4217 code, for example GBP. Apply settings changes the formats of all money columns.',
  },
  {
    field: 'priceBase', label: 'Price base', kind: 'word', name: 'PriceBase', words: ['Real', 'Nominal'], list: listName('priceBase'),
    note: 'Real: prices of one year, with a real discount rate. Nominal: prices as paid.',
  },
  {
    field: 'priceBaseYear', label: 'Price base year', kind: 'integer', name: 'PriceBaseYear', min: 1900, max: 2200,
    note: 'The year whose prices are used.',
  },
  {
    field: 'appraisalDate', label: 'Appraisal date', kind: 'date', name: 'AppraisalDate', min: earliest,
    note: 'The day values are discounted to (t = 0), in whole years before the first period. Blank: the first period starts then.',
  },
  {
    field: 'firstPeriod', label: 'First period', kind: 'date', name: 'FirstPeriod', min: earliest,
    note: 'First day of the first period of the cash flow.',
  },
  {
    field: 'periodLength', label: 'Period length', kind: 'word', name: 'PeriodLength', words: ['Month', 'Quarter', 'Year'],
    list: listName('periodLength'),
    note: 'How long a period of the cash flow is.',
  },
  {
    field: 'numberOfPeriods', label: 'Number of periods', kind: 'integer', name: 'NumberOfPeriods', min: 1, max: maxPeriods,
    note: 'How many period columns the cash flow has.',
  },
  {
    field: 'fiscalYearStartMonth', label: 'Fiscal year start month', kind: 'integer', name: 'FiscalYearStartMonth', min: 1, max: 12,
    note: '1 January to 12 December. Yearly totals follow; a fiscal year is named by the year it ends in.',
  },
  {
    field: 'discountSchedule', label: 'Discount schedule', kind: 'text', name: 'DiscountSchedule', list: 'DiscountScheduleNames',
    note: 'A schedule of the Discount rates sheet, for example GREENBOOK. Blank: the discount rate below.',
  },
  {
    field: 'discountRate', label: 'Discount rate', kind: 'percent', name: 'DiscountRate', min: -0.99, max: 1,
    note: 'A year; used while no schedule is named.',
  },
  {
    field: 'discountTiming', label: 'Discount timing', kind: 'word', name: 'DiscountTiming', words: ['End', 'Mid', 'Start'],
    list: listName('discountTiming'),
    note: 'When in its year a flow counts: at its end (as Excel’s NPV does), in its middle or at its start.',
  },
  {
    field: 'exceedingFrom', label: 'Exceeding from', kind: 'percent', name: 'ExceedingFrom', min: 0, max: 10,
    note: 'Least progress against plan for Exceeding.',
  },
  {
    field: 'onTrackFrom', label: 'On track from', kind: 'percent', name: 'OnTrackFrom', min: 0, max: 10,
    note: 'Least progress against plan for On track.',
  },
  {
    field: 'atRiskFrom', label: 'At risk from', kind: 'percent', name: 'AtRiskFrom', min: 0, max: 10,
    note: 'Least progress against plan for At risk; below it: Off track.',
  },
  {
    field: 'reviewCadenceDays', label: 'Review cadence (days)', kind: 'integer', name: 'ReviewCadence', min: 1, max: 3650,
    note: 'How often each benefit is reviewed.',
  },
  {
    field: 'simulationIterations', label: 'Simulation iterations', kind: 'integer', name: 'SimulationIterations', min: 1,
    max: 1_000_000, note: 'Trials of a simulation.',
  },
  {
    field: 'simulationSeed', label: 'Simulation seed', kind: 'integer', name: 'SimulationSeed', min: 0, max: 4_294_967_295,
    note: 'The same seed gives the same result, everywhere.',
  },
];

const formats: Readonly<Record<SettingSpec['kind'], string>> = {
  text: '@', word: '@', date: dateFormat, integer: '0', percent: percentFormat,
};

/** The number format of the Value cell. */
export function settingFormat(spec: SettingSpec): string {
  return formats[spec.kind];
}

/** What is entered in the Value cell; a missing value is a blank cell, and no text becomes a formula. */
export function settingCell(settings: Settings, field: keyof Settings): CellInput {
  const value = settings[field] ?? '';
  return typeof value === 'string' ? textEntry(value) : value;
}

/** What may be entered into the Value cell, and what Excel says beside it. */
export function settingValidation(spec: SettingSpec): ValidationBlueprint {
  const prompt = { title: spec.label, message: spec.note };
  const bounds = { ...(spec.min !== undefined && { min: spec.min }), ...(spec.max !== undefined && { max: spec.max }) };
  const refuse = (message: string) => ({ style: 'Stop', title: spec.label, message }) as const;
  if (spec.list) {
    return {
      rule: { list: `=${spec.list}` },
      prompt,
      alert: { style: 'Warning', title: spec.label, message: 'This is none of the words of the list.' },
    };
  }
  switch (spec.kind) {
    case 'date':
      return { rule: { date: bounds }, prompt, alert: refuse('Enter a date.') };
    case 'integer':
      return { rule: { wholeNumber: bounds }, prompt, alert: refuse(`Enter a whole number from ${spec.min} to ${spec.max}.`) };
    case 'percent':
      return { rule: { decimal: bounds }, prompt, alert: refuse('Enter a percentage.') };
    default:
      return { rule: null, prompt };
  }
}

