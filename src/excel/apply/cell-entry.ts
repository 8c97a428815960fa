import type { CellInput } from '../../sheets/change-set';

/**
 * Text that Excel would turn into something else when it is entered: numbers, dates, times, truth values and signs that begin a formula.
 */
const turnsIntoSomethingElse = /^(?:'|[-+@]|(?:true|false)$|[$€£¥]?\s*[\d.,]+\s*%?$|\d+[-/.: ]\d|\d+\s*(?:am|pm)$)/i;

/**
 * What to enter so that the cell holds the value: Excel reads an entered text as if it were typed, so a text that looks like a number
 * (`007`) keeps its form only behind an apostrophe. Formulas go as they are.
 */
export function cellEntry(value: CellInput): CellInput {
  return typeof value === 'string' && turnsIntoSomethingElse.test(value) ? `'${value}` : value;
}

/** The same for a block of cells. */
export function cellEntries(grid: readonly (readonly CellInput[])[]): CellInput[][] {
  return grid.map((row) => row.map(cellEntry));
}
