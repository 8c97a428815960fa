import type { Settings } from '../domain/realization/settings';
import { sheetBlueprint } from './blueprint';
import type { ChangePlan } from './change-plan';
import type { CellGrid, Change, ChangeSet } from './change-set';
import { columnBlueprint } from './column-blueprint';
import { referenceNames } from './defined-names';
import { qualifiedAddress } from './formula/qualified-address';
import { freeSheetName } from './free-sheet-name';
import { isOurTable } from './our-table';
import { isPeriodHeader } from './period-columns';
import { planDashboardCharts } from './plan-dashboard-charts';
import { sameReference } from './same-reference';
import type { ColumnSpec, SheetSpec, TableSpec } from './schema';
import { schemaVersion, sheetCatalog, sheetKeys, sheetSpec } from './sheet-catalog';
import { columnsOf, layout } from './table-layout';
import type { Problem, TableFact, WorkbookFacts } from './workbook-facts';

/** The setting that says which version of the sheets a workbook has. */
export const schemaVersionKey = 'benefit.schemaVersion';

/** The setting that says which currency the money columns are formatted in. */
export const currencyKey = 'benefit.currency';

/** The sheets that all others depend on: drop-downs on Lists, formulas and formats on the settings, rates by name. */
const foundations = ['lists', 'program-settings', 'discount-rates'];

export interface ScaffoldPlan extends ChangePlan {
  /** Keys of the sheets it adds. */
  readonly added: readonly string[];
}

export interface ScaffoldOptions {
  readonly settings: Settings;
  /** Rows for the new tables, by table: the sample program. */
  readonly rows?: Readonly<Record<string, CellGrid>>;
  /** Which command asks; title of the undo entry. */
  readonly command?: string;
  /** Whether Excel can draw charts: a Dashboard comes with its own. */
  readonly canDraw?: boolean;
}

/**
 * Adds the sheets that are missing and the columns that are missing on those that are there. Nothing is overwritten, so planning again
 * after applying gives an empty change set. The first requested sheet that was missing is shown in the end.
 * @param keys of sheets; those they depend on come along
 */
export function planScaffold(keys: readonly string[], facts: WorkbookFacts, options: ScaffoldOptions): ScaffoldPlan {
  const wanted = inOrderOfWork(keys);
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const added: SheetSpec[] = [];
  const sheetNames = new Map<string, string>();
  const taken = new Set(facts.sheets.map((sheet) => sheet.name.toLowerCase()));

  for (const spec of wanted) {
    const present = presenceOf(spec, facts);
    if (present.is === 'there') {
      sheetNames.set(spec.key, present.sheet);
      if (present.table) changes.push(...missingColumns(spec.tables[0]!, present.table, options.settings));
    } else if (present.is === 'foreign-table') {
      problems.push({
        code: 'table-name-taken', severity: 'error', sheet: present.table.sheet, address: present.table.address,
        details: { table: present.table.name, wanted: spec.name },
      });
    } else if (!canStand(spec, facts, options.settings, sheetNames, problems)) {
      continue;
    } else {
      const name = freeSheetName(spec.name, taken);
      if (name !== spec.name) problems.push({ code: 'sheet-renamed', severity: 'note', sheet: spec.name, details: { name } });
      taken.add(name.toLowerCase());
      sheetNames.set(spec.key, name);
      added.push(spec);
    }
  }

  const { placeholders, targets } = planReferenceNames(facts, added, sheetNames.get('lists'), problems);
  const adding = foundationsFirst(added).map((spec): Change => {
    const { settings, rows } = options;
    const blueprint = sheetBlueprint(spec, { settings, name: sheetNames.get(spec.key)!, ...(rows && { rows }) });
    const names = blueprint.names.filter((name) => isFree(name.name, facts, problems));
    return { do: 'add-sheet', sheet: { ...blueprint, names } };
  });
  // Drop-downs refer to names, so the names come before the sheets that use them, and Lists, where placeholders point, before both.
  const lists = adding.filter((change) => change.do === 'add-sheet' && change.sheet.key === 'lists');
  const others = adding.filter((change) => !lists.includes(change));
  const all = [...lists, ...placeholders, ...others, ...targets, ...changes];
  const version = facts.settings[schemaVersionKey];
  if (all.length > 0 && version === undefined) all.push({ do: 'set-setting', key: schemaVersionKey, before: null, after: schemaVersion });
  if (all.length > 0 && facts.settings[currencyKey] === undefined) {
    all.push({ do: 'set-setting', key: currencyKey, before: null, after: options.settings.currency });
  }
  if (options.canDraw && added.some(({ key }) => key === 'dashboard')) {
    all.push(...planDashboardCharts(sheetNames.get('dashboard')!, options.settings, facts.settings));
  }
  const shown = added.find((spec) => keys.includes(spec.key));
  const changeSet: ChangeSet = {
    command: options.command ?? 'add-sheets', changes: all, ...(shown && { show: sheetNames.get(shown.key)! }),
  };
  return { changeSet, problems, added: added.map((spec) => spec.key) };
}

/** The requested sheets and those they depend on, in the order of the work. */
function inOrderOfWork(keys: readonly string[]): readonly SheetSpec[] {
  const specs = keys.map(sheetSpec);
  const wanted = new Set([...foundations, ...specs.flatMap((spec) => [spec.key, ...(spec.needs ?? [])])]);
  return keys.length === 0 ? [] : sheetCatalog.filter((sheet) => wanted.has(sheet.key));
}

/**
 * Lists first and settings next, because names and drop-downs of the others refer to them; their tabs are still placed where they belong.
 */
function foundationsFirst(specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const rank = (spec: SheetSpec): number =>
    (foundations.includes(spec.key) ? foundations.indexOf(spec.key) : foundations.length + sheetKeys.indexOf(spec.key));
  return [...specs].sort((a, b) => rank(a) - rank(b));
}

/** A sheet of formulas needs the tables they refer to, with the columns they refer to: Excel refuses formulas over what is not there. */
function canStand(
  spec: SheetSpec, facts: WorkbookFacts, settings: Settings, sheetNames: ReadonlyMap<string, string>, problems: Problem[],
): boolean {
  const missing = (spec.needs ?? []).find((key) => !sheetNames.has(key));
  if (missing !== undefined) {
    problems.push({ code: 'needs-sheet', severity: 'error', sheet: spec.name, details: { needed: sheetSpec(missing).name } });
    return false;
  }
  for (const table of (spec.needs ?? []).flatMap((key) => sheetSpec(key).tables)) {
    const fact = facts.tables.find((candidate) => sameText(candidate.name, table.name));
    const lacking = fact
      && columnsOf(table, settings).find((column) => isPeriodHeader(column.header) && !fact.headers.includes(column.header));
    if (lacking) {
      problems.push(
        { code: 'apply-settings-first', severity: 'error', sheet: spec.name, details: { table: table.name, column: lacking.header } },
      );
      return false;
    }
  }
  return true;
}

type Presence =
  | { readonly is: 'there'; readonly sheet: string; readonly table?: TableFact }
  | { readonly is: 'missing' }
  | { readonly is: 'foreign-table'; readonly table: TableFact };

/** A sheet is there when its table is, wherever it was moved; a sheet without a table when a sheet has its key. */
function presenceOf(spec: SheetSpec, facts: WorkbookFacts): Presence {
  const table = spec.tables[0];
  if (!table) {
    const sheet = facts.sheets.find((candidate) => candidate.key === spec.key);
    return sheet ? { is: 'there', sheet: sheet.name } : { is: 'missing' };
  }
  const found = facts.tables.find((candidate) => sameText(candidate.name, table.name));
  if (!found) return { is: 'missing' };
  return isOurTable(table, found, facts.sheets) ? { is: 'there', sheet: found.sheet, table: found } : { is: 'foreign-table', table: found };
}

/** Columns of ours a table lacks, each to the right of the nearest column of ours that it has. */
function missingColumns(spec: TableSpec, fact: TableFact, settings: Settings): readonly Change[] {
  const present = new Set(fact.headers.map((header) => header.trim().toLowerCase()));
  const isThere = (column: ColumnSpec): boolean => present.has(column.header.toLowerCase());
  // Period columns are the business of Apply settings, which can also take columns away.
  const expected = columnsOf(spec, settings).filter((column) => !isPeriodHeader(column.header));
  const changes: Change[] = [];
  let after = '';
  let run: ColumnSpec[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      const columns = run.map((column) => columnBlueprint(spec, column, settings.currency));
      changes.push({ do: 'add-columns', table: fact.name, after, columns });
    }
    run = [];
  };
  for (const column of expected) {
    if (isThere(column)) {
      flush();
      after = fact.headers.find((header) => sameText(header, column.header))!;
    } else {
      run.push(column);
    }
  }
  flush();
  // From right to left, so that no addition moves the place of another.
  return changes.reverse();
}

/**
 * The names of drop-downs over ids. While the table is missing they point at a blank cell of the Lists sheet, so that drop-downs can
 * exist already; when it comes they point at its ids.
 */
function planReferenceNames(
  facts: WorkbookFacts,
  added: readonly SheetSpec[],
  listsSheet: string | undefined,
  problems: Problem[],
): { placeholders: readonly Change[]; targets: readonly Change[] } {
  if (listsSheet === undefined) return { placeholders: [], targets: [] };
  const placeholder = `=${qualifiedAddress(listsSheet, `$A$${layout.totals + 1}`)}`;
  const addedTables = new Set(added.flatMap((spec) => spec.tables.map((table) => table.name)));
  const placeholders: Change[] = [];
  const targets: Change[] = [];
  for (const { name, table, formula } of referenceNames) {
    const before = facts.names.find((fact) => sameText(fact.name, name))?.formula ?? null;
    const isAdded = addedTables.has(table);
    const isThere = isAdded || facts.tables.some((fact) => sameText(fact.name, table));
    if (before === null) {
      if (added.length > 0) placeholders.push({ do: 'set-name', name, before: null, after: isThere && !isAdded ? formula : placeholder });
      if (isAdded) targets.push({ do: 'set-name', name, before: placeholder, after: formula });
    } else if (isAdded && sameReference(before, placeholder)) {
      targets.push({ do: 'set-name', name, before, after: formula });
    } else if (isAdded && !sameReference(before, formula)) {
      problems.push({ code: 'name-taken', severity: 'warning', details: { name, formula: before } });
    }
  }
  return { placeholders, targets };
}

/** A name that exists is left alone: another formula may depend on it. */
function isFree(name: string, facts: WorkbookFacts, problems: Problem[]): boolean {
  const taken = facts.names.find((fact) => sameText(fact.name, name));
  if (taken) problems.push({ code: 'name-taken', severity: 'warning', details: { name, formula: taken.formula } });
  return !taken;
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
