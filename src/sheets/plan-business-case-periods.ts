import type { Settings } from '../domain/realization/settings';
import { cellAddress } from './cell-address';
import type { CellGrid, CellInput, Change } from './change-set';
import { ownFormulas } from './own-formulas';
import { isPeriodHeader, periodHeaders } from './period-columns';
import { businessCasePeriods, filledCellsFormula, filledCellsRow, firstPeriodRow } from './report/business-case';
import type { Problem, WorkbookFacts } from './workbook-facts';

/** The cells of the Business case that follow the period columns, as its sheet has them. */
export interface StandingPeriods {
  readonly sheet: string;
  /** The rows of the periods. */
  readonly periods: CellGrid;
  /** How many cells of Cash flow are filled. */
  readonly filled: CellGrid;
}

/** The addresses of the same. */
type PeriodsPlace = Readonly<Record<keyof StandingPeriods, string>>;

const columns = 7;

/** Where these cells are; null when the workbook has no Business case. */
export function standingPeriodsPlace(settings: Settings, { sheets }: WorkbookFacts): PeriodsPlace | null {
  const sheet = sheets.find(({ key }) => key === 'business-case')?.name;
  const last = firstPeriodRow + businessCasePeriods(settings).length - 1;
  const filled = cellAddress(filledCellsRow - 1, 1);
  return sheet === undefined ? null : { sheet, periods: `A${firstPeriodRow}:${cellAddress(last - 1, columns - 1)}`, filled };
}

/**
 * Rewrites the rows of the periods. Nothing is meant to be typed there, but where somebody has, all rows stay unchanged and those cells
 * are named.
 */
export function planBusinessCasePeriods(
  settings: Settings, facts: WorkbookFacts, standing: StandingPeriods | null, problems: Problem[],
): readonly Change[] | null {
  const place = standingPeriodsPlace(settings, facts);
  if (place === null || standing === null) return [];
  const { sheet, periods, filled } = standing;
  const isOurs = ownCells(settings);
  const strange = periods.flatMap((row, r) =>
    row.flatMap((entry, c) => (isOurs(entry, c) ? [] : [cellAddress(firstPeriodRow - 1 + r, c)])));
  const typed = [...(ownFormulas([filledCellsFormula(settings)])(filled[0]![0]!) ? [] : [place.filled]), ...strange];
  if (typed.length > 0) {
    const details = { sheet, count: typed.length, cells: typed.slice(0, 20).join(', ') };
    problems.push({ code: 'business-case-edited', severity: 'error', sheet, address: typed[0]!, details });
    return null;
  }
  return [
    { do: 'write-cells', target: { sheet, address: place.periods }, before: periods, after: businessCasePeriods(settings) },
    { do: 'write-cells', target: { sheet, address: place.filled }, before: filled, after: [[filledCellsFormula(settings)]] },
  ];
}

/** What the add-in may have written into a column of these rows, for whatever settings; blank cells are anybody's. */
function ownCells(settings: Settings): (entry: CellInput, column: number) => boolean {
  const dated = { ...settings, firstPeriod: settings.firstPeriod ?? 1 };
  const examples = [dated, { ...settings, firstPeriod: null }].flatMap(
    (variant) => businessCasePeriods({ ...variant, numberOfPeriods: 2 }).slice(0, 2),
  );
  const isOwn = Array.from({ length: columns }, (_, column) => ownFormulas(examples.map((row) => row[column]!)));
  return (entry, column) => {
    if (entry === '') return true;
    if (column === 0) return typeof entry === 'string' && isPeriodHeader(entry);
    // Without dates the fiscal year is a number.
    return isOwn[column]!(entry) || (column === 1 && typeof entry === 'number');
  };
}

/** Whether the period columns of Cash flow are those of the settings. */
export function hasPeriodsOf(settings: Settings, headers: readonly string[]): boolean {
  const expected = periodHeaders(settings);
  const present = headers.filter(isPeriodHeader);
  return expected.every((header) => present.includes(header)) && present.every((header) => expected.includes(header));
}
