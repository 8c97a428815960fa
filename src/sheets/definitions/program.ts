import { anything, integer, longText, oneOf, percent, required, text } from '../column-builders';
import type { SheetSpec } from '../schema';

const programSettings: SheetSpec = {
  key: 'program-settings',
  name: 'Program settings',
  stage: 'program',
  packs: ['starter', 'full'],
  purpose: 'What the whole workbook follows: the program, its money, its periods and the thresholds of its statuses.',
  howTo: 'Change the values, then run Apply settings to update formats and period columns. Formulas use the values at once.',
  frozenColumns: 1,
  tables: [
    {
      name: 'ProgramSettings',
      record: 'setting',
      blankRows: 0,
      columns: [text('Setting', 28, 'What is set.'), anything('Value', 26, 'Its value.'), longText('Note', 54, 'What it does.')],
    },
  ],
};

const discountRates: SheetSpec = {
  key: 'discount-rates',
  name: 'Discount rates',
  stage: 'program',
  packs: ['starter', 'full'],
  purpose: 'Published discount rates, dated, with their source; add the rates of your organization below.',
  howTo:
    'One row per band of years; To year is blank for the last band. Refresh and the business case use your rows; ' +
    'a BENEFIT function in a cell '
    + 'of yours knows the published names only: give it the rates of your years as a range.',
  frozenColumns: 1,
  tables: [
    {
      name: 'DiscountRates',
      record: 'rate band',
      blankRows: 3,
      columns: [
        required(text('Schedule', 26, 'Name of the schedule, as formulas use it.')),
        text('Edition', 38, 'Which edition of the guidance.'),
        oneOf('Status', 'scheduleStatus', 18, 'Whether it is in force.'),
        required(integer('From year', 'First year the rate applies to; 0 is the appraisal date.', { min: 0 })),
        integer('To year', 'Last year the rate applies to; blank: no end.', { min: 0 }),
        required(percent('Rate', 'A year.', { min: -0.99, max: 1 })),
        longText('Source', 60, 'Where it is published.'),
      ],
    },
  ],
};

/** Program: settings and discount rates. */
export const programSheets: readonly SheetSpec[] = [programSettings, discountRates];
