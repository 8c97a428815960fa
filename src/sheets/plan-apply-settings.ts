import type { Settings } from '../domain/realization/settings';
import { sheetBlueprint } from './blueprint';
import { bodyAddress, cellAddress } from './cell-address';
import type { ChangePlan } from './change-plan';
import type { CellInput, Change } from './change-set';
import { columnBlueprint } from './column-blueprint';
import { isBlank } from './decode-table';
import { isMoney, moneyFormat } from './number-formats';
import { isOurTable } from './our-table';
import { ownFormulas } from './own-formulas';
import { isPeriodHeader, periodHeaders } from './period-columns';
import type { StandingPeriods } from './plan-business-case-periods';
import { planBusinessCasePeriods } from './plan-business-case-periods';
import { standingDashboard } from './plan-dashboard';
import { dashboardOwner, planDashboardCharts } from './plan-dashboard-charts';
import { drawnPictures } from './plan-pictures';
import { currencyKey } from './plan-scaffold';
import type { TableSpec } from './schema';
import { sheetKeys, sheetSpec, tableCatalog } from './sheet-catalog';
import { columnsOf, periodColumn } from './table-layout';
import type { Problem, SheetFact, TableContent, WorkbookFacts } from './workbook-facts';

/**
 * Brings the formats of money columns and the period columns into line with the settings. Entries are never lost: when a period column
 * that would go holds something, the period columns stay as they are and the filled cells are named.
 * @param settings as decoded from the workbook
 * @param tables with period columns, as read (CashFlow), with their formulas
 * @param standing the cells of the Business case that follow the periods; null when it has none
 * @param canDraw whether Excel can draw charts: those of the Dashboard show the periods and name the currency
 */
export function planApplySettings(
  settings: Settings, facts: WorkbookFacts, tables: ReadonlyMap<string, TableContent>, standing: StandingPeriods | null, canDraw = false,
): ChangePlan {
  const problems: Problem[] = [];
  const changes: Change[] = [...planCurrency(settings, facts)];
  for (const spec of tableCatalog) {
    const content = spec.periodsAfter ? tables.get(spec.name) : undefined;
    const planSums = () => planBusinessCasePeriods(settings, facts, standing, problems);
    if (content) changes.push(...planPeriods(spec, content, settings, problems, planSums));
  }
  if (canDraw && changes.length > 0 && problems.length === 0) changes.push(...planChartsAgain(settings, facts));
  return { changeSet: { command: 'apply-settings', changes }, problems };
}

/** The charts of the Dashboard, when they were drawn and their data are where their name says. */
function planChartsAgain(settings: Settings, facts: WorkbookFacts): readonly Change[] {
  const dashboard = standingDashboard(facts);
  if (!dashboard?.isNamed || drawnPictures(dashboardOwner, facts.settings) === null) return [];
  return planDashboardCharts(dashboard.sheet, settings, facts.settings, dashboard.place);
}

function planCurrency(settings: Settings, facts: WorkbookFacts): readonly Change[] {
  const { currency } = settings;
  const stored = facts.settings[currencyKey];
  if (stored === currency) return [];
  const before = moneyFormat(typeof stored === 'string' ? stored : '');
  const after = moneyFormat(currency);
  const formats = facts.tables.flatMap((fact): readonly Change[] => {
    const spec = tableCatalog.find((table) => table.name === fact.name && isOurTable(table, fact, facts.sheets));
    const money = new Set(spec?.columns.filter((column) => isMoney(column.kind)).map((column) => column.header.toLowerCase()));
    const isAmount = (header: string): boolean =>
      money.has(header.toLowerCase()) || (spec?.periodsAfter !== undefined && isPeriodHeader(header));
    return fact.headers.filter(isAmount).map((column) => ({ do: 'format-column', table: fact.name, column, before, after }));
  });
  const outside = facts.sheets.flatMap((sheet) => moneyOutsideTables(sheet, settings).map((address): Change =>
    ({ do: 'format-cells', sheet: sheet.name, address, before, after })));
  return [...formats, ...outside, { do: 'set-setting', key: currencyKey, before: stored ?? null, after: currency }];
}

/** Where totals, tiles and results of a sheet of ours show amounts. */
function moneyOutsideTables({ key, name }: SheetFact, settings: Settings): readonly string[] {
  if (key === null || !sheetKeys.includes(key)) return [];
  const { blocks } = sheetBlueprint(sheetSpec(key), { settings, name });
  const money = moneyFormat(settings.currency);
  return blocks.flatMap(({ row, column, cells, style }) => {
    if (style?.numberFormat !== money) return [];
    const [first, last] = [cellAddress(row, column), cellAddress(row + cells.length - 1, column + cells[0]!.length - 1)];
    return [first === last ? first : `${first}:${last}`];
  });
}

function planPeriods(
  spec: TableSpec, content: TableContent, settings: Settings, problems: Problem[], planSums: () => readonly Change[] | null,
): readonly Change[] {
  const expected = periodHeaders(settings);
  const present = content.headers.filter(isPeriodHeader);
  const surplus = present.filter((header) => !expected.includes(header));
  const missing = expected.filter((header) => !present.includes(header));
  if (surplus.length === 0 && missing.length === 0) return [];
  const filled = surplus.flatMap((header) => filledCells(content, content.headers.indexOf(header)));
  if (filled.length > 0) {
    const details = { table: spec.name, count: filled.length, cells: filled.slice(0, 20).join(', ') };
    problems.push({ code: 'periods-filled', severity: 'error', sheet: content.sheet, address: filled[0]!, details });
    return [];
  }
  const sums = planSums();
  if (sums === null) return [];
  return [
    ...additions(spec, content, expected, settings),
    ...formulaRewrites(spec, content, settings),
    ...sums,
    ...removals(spec, content, surplus, settings),
  ];
}

function filledCells(content: TableContent, column: number): readonly string[] {
  return content.values.flatMap((cells, row) => (isBlank(cells[column]) ? [] : [bodyAddress(content, row, column)]));
}

/** Each run of missing periods to the right of the period before it, the rightmost run first, so that none moves the place of another. */
function additions(spec: TableSpec, content: TableContent, expected: readonly string[], settings: Settings): readonly Change[] {
  const runs: { after: string; headers: string[] }[] = [];
  let after = content.headers.find((header) => header.toLowerCase() === columnHeader(spec).toLowerCase())
    ?? content.headers[content.headers.length - 1]!;
  let isOpen = false;
  for (const header of expected) {
    if (content.headers.includes(header)) {
      after = header;
      isOpen = false;
    } else if (isOpen) {
      runs[runs.length - 1]!.headers.push(header);
    } else {
      runs.push({ after, headers: [header] });
      isOpen = true;
    }
  }
  return runs.reverse().map((run) => ({
    do: 'add-columns',
    table: content.name,
    after: run.after,
    columns: run.headers.map((header) => columnBlueprint(spec, periodColumn(header), settings.currency)),
  }));
}

function columnHeader(spec: TableSpec): string {
  return spec.columns.find((column) => column.key === spec.periodsAfter)!.header;
}

/** The formulas over all periods, with the new first and last one; what a user has entered in their place stays. */
function formulaRewrites(spec: TableSpec, content: TableContent, settings: Settings): readonly Change[] {
  return columnsOf(spec, settings).flatMap((column): readonly Change[] => {
    const index = content.headers.findIndex((header) => header.toLowerCase() === column.header.toLowerCase());
    if (column.kind.is !== 'formula' || index < 0 || content.values.length === 0) return [];
    const formula = column.kind.formula;
    const target = { table: content.name, column: content.headers[index]!, row: 0, rows: content.values.length };
    const isOurs = ownFormulas([formula]);
    const before = content.values.map((cells, row): readonly CellInput[] => [content.formulas?.[row]?.[index] ?? cells[index]!]);
    const after = before.map(([cell]): readonly CellInput[] => [cell === '' || isOurs(cell!) ? formula : cell!]);
    return before.every(([cell], row) => cell === after[row]![0]) ? [] : [{ do: 'write-cells', target, before, after }];
  });
}

function removals(spec: TableSpec, content: TableContent, surplus: readonly string[], settings: Settings): readonly Change[] {
  if (surplus.length === 0) return [];
  const columns = surplus.map((header) => columnBlueprint(spec, periodColumn(header), settings.currency));
  const after = content.headers[content.headers.indexOf(surplus[0]!) - 1] ?? '';
  return [{ do: 'remove-columns', table: content.name, headers: surplus, content: { after, columns } }];
}
