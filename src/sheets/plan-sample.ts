import type { Settings } from '../domain/realization/settings';
import { sheetBlueprint } from './blueprint';
import { cellFormats } from './cell-formats';
import type { Change, ChangeSet, ColumnBlueprint, SheetBlueprint, TableBlueprint } from './change-set';
import { columnBlueprint } from './column-blueprint';
import { referenceNames } from './defined-names';
import { generalFormat } from './number-formats';
import type { RemovableAnalysis } from './plan-analysis';
import { drawnPictures, planPictures } from './plan-pictures';
import { writtenCellsKey } from './plan-refresh';
import type { ScaffoldPlan } from './plan-scaffold';
import { currencyKey, planScaffold, schemaVersionKey } from './plan-scaffold';
import { sameReference } from './same-reference';
import type { SampleProgram } from './sample-program';
import { sampleProgram } from './sample-program';
import { sheetKeys, sheetSpec, sheetsOfPack, tableCatalog, tableSpec } from './sheet-catalog';
import { columnsOf } from './table-layout';
import type { Problem, TableContent, WorkbookFacts } from './workbook-facts';

/** The setting that says which sheets came with the sample program. */
export const sampleKey = 'benefit.sample';

/**
 * The whole workbook with the sample program in it. Only into a workbook without tables of ours: the sample is never mixed with the
 * user's own records.
 * @param canDraw whether Excel can draw the charts of its Dashboard
 */
export function planInsertSample(facts: WorkbookFacts, sample: SampleProgram = sampleProgram(), canDraw = false): ScaffoldPlan {
  const ours = facts.tables.find((fact) => tableCatalog.some((table) => table.name === fact.name));
  if (ours) {
    const problem: Problem = {
      code: 'sample-needs-new-workbook', severity: 'error', sheet: ours.sheet, address: ours.address, details: { table: ours.name },
    };
    return { changeSet: { command: 'insert-sample', changes: [] }, problems: [problem], added: [] };
  }
  const plan = planScaffold(
    sheetsOfPack('full').map(({ key }) => key), facts, { settings: sample.settings, rows: sample.rows, command: 'insert-sample', canDraw },
  );
  const mark: Change = { do: 'set-setting', key: sampleKey, before: facts.settings[sampleKey] ?? null, after: plan.added };
  return { ...plan, changeSet: { ...plan.changeSet, changes: [...plan.changeSet.changes, mark] } };
}

/** Sheets outside the packs that are made of the sample: what was found in it and drawn of it goes with it. */
const madeOfSample = ['health-check', 'benefits-map', 'timeline'];
/** Sheets with pictures, which are drawn in their names. */
const withPictures = ['dashboard', 'benefits-map', 'timeline'];

/**
 * Takes the sheets that came with the sample away again, with all that is in their tables, and the names, pictures and settings that
 * came with them. What they hold now goes into the change set, so that it can be taken back.
 * @param tables every table of ours, as read with its formulas
 * @param analysis of the sample, when nobody has added to it
 */
export function planRemoveSample(
  facts: WorkbookFacts,
  tables: ReadonlyMap<string, TableContent>,
  settings: Settings,
  analysis: RemovableAnalysis | null = null,
): { readonly changeSet: ChangeSet; readonly problems: readonly Problem[] } {
  const stored = facts.settings[sampleKey];
  const keys = new Set(Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : []);
  if (keys.size > 0) for (const key of madeOfSample) keys.add(key);
  const sheets = facts.sheets.filter((sheet) => sheet.key !== null && keys.has(sheet.key));
  if (sheets.length === 0) {
    return { changeSet: { command: 'remove-sample', changes: [] }, problems: [{ code: 'no-sample', severity: 'note' }] };
  }
  // Sheets of formulas go first: what they refer to is still there when they are made again.
  const ordered = [...sheets].sort((a, b) => sheetKeys.indexOf(b.key!) - sheetKeys.indexOf(a.key!));
  const removals = ordered.map((sheet): Change => {
    const blueprint = sheetBlueprint(sheetSpec(sheet.key!), { settings, name: sheet.name });
    const names = blueprint.names.filter(({ name }) => facts.names.some((fact) => sameName(fact.name, name)));
    return { do: 'remove-sheet', key: sheet.key!, name: sheet.name, content: asItStands({ ...blueprint, names }, tables, settings) };
  });
  if (analysis) removals.unshift({ do: 'remove-sheet', key: analysis.sheet.key, name: analysis.sheet.name, content: analysis.sheet });
  const names = referenceNames.flatMap(({ name, formula }): readonly Change[] => {
    const found = facts.names.find((fact) => sameName(fact.name, name));
    // In our own words, where they say the same: Excel may give them in those of its user, and takes only English when they come back.
    const before = found && sameReference(found.formula, formula) ? formula : found?.formula;
    return found ? [{ do: 'set-name', name: found.name, before: before!, after: null }] : [];
  });
  const kept = [schemaVersionKey, currencyKey, writtenCellsKey, sampleKey, ...(analysis ? [analysis.setting] : [])];
  const marks = kept.flatMap((key): readonly Change[] =>
    facts.settings[key] === undefined ? [] : [{ do: 'set-setting', key, before: facts.settings[key], after: null }],
  );
  const changes = [...picturesTakenAway(facts, analysis), ...removals, ...names, ...marks];
  return { changeSet: { command: 'remove-sample', changes }, problems: [] };
}

/** The pictures on the sheets that go; those whose sheet is gone already are forgotten. */
function picturesTakenAway({ sheets, settings }: WorkbookFacts, analysis: RemovableAnalysis | null): readonly Change[] {
  const owners = [
    ...withPictures.map((key) => ({ owner: sheetSpec(key).name, sheet: sheets.find((sheet) => sheet.key === key)?.name ?? null })),
    ...(analysis ? [{ owner: analysis.owner, sheet: analysis.sheet.name }] : []),
  ].filter(({ owner }) => drawnPictures(owner, settings) !== null);
  return owners.length === 0 ? [] : planPictures(owners.map((place) => ({ ...place, pictures: null })), settings);
}

/** The sheet as it was made, with its tables as they are now. */
function asItStands(blueprint: SheetBlueprint, tables: ReadonlyMap<string, TableContent>, settings: Settings): SheetBlueprint {
  const standing = blueprint.tables.map((table) => tableAsItStands(table, tables.get(table.name), settings));
  const blocks = blueprint.blocks.map((block) => {
    const table = standing.find(
      ({ row, rows, columns }) => block.row > row && block.row <= row + rows.length && block.column < columns.length,
    );
    if (!table) return block;
    const [top, left] = [block.row - table.row - 1, block.column - table.column];
    return { ...block, cells: block.cells.map((cells, row) => cells.map((_, column) => table.rows[top + row]![left + column]!)) };
  });
  return { ...blueprint, tables: standing, blocks };
}

function tableAsItStands(table: TableBlueprint, content: TableContent | undefined, settings: Settings): TableBlueprint {
  if (!content) return table;
  const spec = tableSpec(table.name);
  const known = new Map(columnsOf(spec, settings).map((column) => [column.header.toLowerCase(), column]));
  const columns = content.headers.map((header): ColumnBlueprint => {
    const column = known.get(header.toLowerCase());
    return column ? { ...columnBlueprint(spec, column, settings.currency), header } : { header, width: 14, numberFormat: generalFormat };
  });
  const formats = cellFormats(spec, content.headers, content.values);
  const rows = content.formulas ?? content.values;
  return { ...table, row: content.origin.row - 1, column: content.origin.column, columns, rows, formats };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
