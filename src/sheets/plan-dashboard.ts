import type { Settings } from '../domain/realization/settings';
import { columnLetters } from './cell-address';
import type { CellGrid } from './change-set';
import { parseReference } from './formula/reference';
import { planDashboardCharts } from './plan-dashboard-charts';
import type { ScaffoldPlan } from './plan-scaffold';
import { planScaffold } from './plan-scaffold';
import type { Anchor } from './report/dashboard-charts';
import { anchor, anchorName, anchorText } from './report/dashboard-layout';
import type { WorkbookFacts } from './workbook-facts';

/** Where the data of the Dashboard stand now. */
export interface StandingDashboard {
  readonly sheet: string;
  /** The cell that says what they are. */
  readonly address: string;
  readonly place: Anchor;
  /** Whether their name leads there; without it they are looked for where they were made. */
  readonly isNamed: boolean;
}

/** The Dashboard of a workbook and where its data are, also when rows or columns were inserted; null when there is none. */
export function standingDashboard({ sheets, names }: WorkbookFacts): StandingDashboard | null {
  const found = sheets.find(({ key }) => key === 'dashboard');
  if (!found) return null;
  const named = namedAnchor(names, found.name);
  const place = named ?? anchor;
  return { sheet: found.name, address: `${columnLetters(place.column)}${place.row + 1}`, place, isNamed: named !== null };
}

/** Where the name of the data leads; null when it does not lead to a cell of the sheet. */
function namedAnchor(names: WorkbookFacts['names'], sheet: string): Anchor | null {
  const named = names.find(({ name }) => name.toLowerCase() === anchorName.toLowerCase());
  const reference = named ? parseReference(named.formula.replace(/^=/, '')) : null;
  const cell = reference?.to === 'cells' && reference.sheet === sheet ? /^\$?([A-Z]+)\$?(\d+)$/.exec(reference.address) : null;
  return cell ? { row: Number(cell[2]) - 1, column: columnNumber(cell[1]!) } : null;
}

/**
 * Redraws the charts of the Dashboard, and adds the sheet when it is missing. The cells of an existing one are not written, and what
 * the user drew stays.
 * @param standing what the cell of {@link standingDashboard} holds; null when there is no Dashboard
 * @param canDraw whether Excel can draw charts
 */
export function planDashboard(facts: WorkbookFacts, settings: Settings, standing: CellGrid | null, canDraw: boolean): ScaffoldPlan {
  const command = 'draw-dashboard';
  const dashboard = standingDashboard(facts);
  if (dashboard === null) return planScaffold(['dashboard'], facts, { settings, command, canDraw });
  const { sheet, place, address } = dashboard;
  const nothing: ScaffoldPlan = { changeSet: { command, changes: [] }, problems: [], added: [] };
  if (standing?.[0]?.[0] !== anchorText) {
    return { ...nothing, problems: [{ code: 'dashboard-without-data', severity: 'error', sheet, address }] };
  }
  if (!canDraw) return nothing;
  return { ...nothing, changeSet: { command, changes: planDashboardCharts(sheet, settings, facts.settings, place), show: sheet } };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
