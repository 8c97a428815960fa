import type { CellInput } from './change-set';
import { isPeriodHeader } from './period-columns';
import { isFormula } from './text-entry';

/** A formula without what differs from period to period: its headers and numbers; Excel's spelling of case and blanks does not count. */
function shapeOf(entry: string): string {
  const anyPeriod = entry.replace(/\[[^[\]]+\]/g, (header) => (isPeriodHeader(header.slice(1, -1)) ? '[period]' : header));
  return anyPeriod.replace(/\d+/g, '#').replace(/\s+/g, '').toLowerCase();
}

/**
 * Tells our own formulas, whatever periods they were made for, from what somebody has typed over them. A formula whose references are
 * lost belongs to nobody.
 * @param examples formulas as they are made now
 */
export function ownFormulas(examples: readonly CellInput[]): (entry: CellInput) => boolean {
  const shapes = new Set(examples.filter(isFormula).map(shapeOf));
  return (entry) => isFormula(entry) && (shapes.has(shapeOf(entry)) || entry.includes('#REF!'));
}
