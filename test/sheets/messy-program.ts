import fc from 'fast-check';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { Settings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { shippedRows } from '../../src/sheets/shipped-rows';
import { columnsOf } from '../../src/sheets/table-layout';
import { day } from '../domain/realization/records';

/** What a user typed into one row, by header. */
export type TypedRow = Readonly<Record<string, CellInput>>;

/** A table as people leave it: its columns in any order among others of their own, blank rows between its records, rows sorted somehow. */
export interface MessyTable {
  readonly name: string;
  /** The name its sheet was given. */
  readonly sheet: string;
  /** Rows of merged titles above the header. */
  readonly titles: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly hidden: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

export const messySettings: Settings = { ...defaultSettings, program: 'Any', firstPeriod: day('2026-01-01'), numberOfPeriods: 12 };
export const programDay = fc.integer({ min: day('2026-01-01'), max: day('2027-02-28') });

const blankOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.option(arbitrary, { nil: '' as const, freq: 4 });
const date = fc.integer({ min: day('2025-10-01'), max: day('2027-03-31') });
const amount = fc.integer({ min: 0, max: 900 });
const rating = fc.integer({ min: 1, max: 5 });
const support = fc.integer({ min: -2, max: 2 });
const share = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);

const count = 5;
const idsOf = (prefix: string): readonly string[] => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
const idOf = (prefix: string): fc.Arbitrary<string> => fc.constantFrom(...idsOf(prefix));

/** Rows of one table, each with an id of its own where it has one. */
function typed(prefix: string, cells: Readonly<Record<string, fc.Arbitrary<CellInput>>>): fc.Arbitrary<TypedRow[]> {
  return fc.array(fc.record(cells), { minLength: 1, maxLength: count }).map((rows) =>
    rows.map((row, index) => (prefix === '' ? row : { ID: `${prefix}-${index + 1}`, ...row })));
}

const periodHeaders = Array.from({ length: 12 }, (_, index) => `2026 M${String(index + 1).padStart(2, '0')}`);

/** Lines of money: amounts from the first period up to some period, with gaps. */
const line = fc
  .tuple(
    idOf('B'), fc.constantFrom('Plan', 'Plan', 'Actual'), fc.constantFrom('Benefit', 'Benefit', 'Cost'),
    fc.array(blankOr(amount), { maxLength: 12 }),
  )
  .map(([benefit, series, type, values]): TypedRow => ({
    Benefit: benefit, Line: 'Any', Type: type, Series: series,
    ...Object.fromEntries(periodHeaders.map((header, index) => [header, values[index] ?? ''])),
  }));

/** One reading a measure and day: which of two would count is another test's matter. */
const readings = fc.uniqueArray(
  fc.record({ Measure: idOf('M'), 'Period start': date, Value: fc.integer({ min: 1, max: 99 }) }),
  { selector: (reading) => `${reading.Measure} ${reading['Period start']}`, maxLength: 8 },
);

const records: Readonly<Record<string, fc.Arbitrary<TypedRow[]>>> = {
  BenefitRegister: typed('B', {
    Benefit: fc.constantFrom('Fewer calls', 'Shorter waits'), Owner: blankOr(fc.constant('Head of service')),
    Kind: fc.constantFrom('Benefit', 'Benefit', 'Dis-benefit'), State: fc.constantFrom('Realizing', 'Approved', 'Withdrawn', 'Closed'),
    Starts: blankOr(date), 'Full-year value': blankOr(amount), 'Evidence type': fc.constant('Quantitative'),
  }),
  CashFlow: fc.array(line, { minLength: 2, maxLength: 10 }).map((rows) => rows.map((row, index) => ({ ID: `L-${index + 1}`, ...row }))),
  StakeholderRegister: typed('S', {
    Name: fc.constant('Agents'), Influence: blankOr(rating), Interest: blankOr(rating), 'Support now': blankOr(support),
    'Support needed': blankOr(support), 'Every (days)': blankOr(fc.integer({ min: 1, max: 90 })), 'Last contact': blankOr(date),
  }),
  EngagementLog: typed('', { Date: blankOr(date), Stakeholder: idOf('S'), Message: fc.constant('News') }),
  WorkshopIdeas: typed('I', {
    Workshop: fc.constantFrom('W-1', 'W-2'), Idea: fc.constant('Any'), Value: blankOr(rating), Ease: blankOr(rating),
    Votes: blankOr(rating),
  }),
  BenefitMeasures: typed(
    'M',
    { Measure: fc.constant('Calls'), Direction: fc.constant('Lower is better'), Aggregation: fc.constantFrom('', 'Latest', 'Sum', 'Max') },
  ),
  BenefitTracking: readings.map((rows) => rows.map((row, index) => ({ ID: `E-${index + 1}`, Series: 'Actual', ...row }))),
  BenefitRisks: typed('R', {
    Risk: fc.constant('Any'), 'Probability %': blankOr(share), Impact: blankOr(amount),
    State: fc.constantFrom('Open', 'Mitigating', 'Occurred', 'Closed'), Due: blankOr(date), 'Trigger measure': blankOr(idOf('M')),
    'Trigger when': fc.constantFrom('Below', 'Above'), 'Trigger value': blankOr(fc.integer({ min: 1, max: 99 })),
  }),
  RealizationPlan: typed(
    'A', { Activity: fc.constant('Any'), Type: fc.constant('Business change'), Start: blankOr(date), Finish: blankOr(date) },
  ),
  BenefitReviews: typed('V', {
    Date: date, Type: fc.constantFrom('Regular', 'Gate'), Benefit: idOf('B'), 'Original target': blankOr(amount),
    'Current target': blankOr(amount), Actual: blankOr(amount),
  }),
};

/** The name of a sheet that its user has renamed; the workbook does not mind. */
const renamed = (name: string): fc.Arbitrary<string> => fc.constantFrom(name, `My ${name}`, `${name} '26`);

function messy(name: string): fc.Arbitrary<MessyTable> {
  const known = columnsOf(tableSpec(name), messySettings).map(({ header }) => header);
  const headers = fc.shuffledSubarray([...known, 'My own', 'Score 2'], { minLength: known.length + 2, maxLength: known.length + 2 });
  return fc.record({
    typed: records[name]!, headers, sheet: renamed(name), titles: fc.integer({ min: 0, max: 3 }), left: fc.integer({ min: 0, max: 2 }),
    hidden: fc.subarray(known, { maxLength: 3 }),
  })
    .chain(({ typed: rows, ...rest }) => {
      const cells = rows.map((row): CellInput[] => rest.headers.map((header) => (header === 'My own' ? 'mine' : (row[header] ?? ''))));
      const blank = rest.headers.map((): CellInput => '');
      const all = [...cells, blank, blank];
      return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }).map((mixed) => ({ name, ...rest, rows: mixed }));
    });
}

/** A program in tables that nobody has kept in order. */
export const messyProgram: fc.Arbitrary<readonly MessyTable[]> = fc.tuple(...Object.keys(records).map(messy));

/** The settings, as a table in order. */
export const settingsTable: MessyTable = {
  name: 'ProgramSettings', sheet: 'Settings', titles: 1, left: 0, headers: ['Setting', 'Value', 'Note'], hidden: [],
  rows: shippedRows('ProgramSettings', messySettings),
};
