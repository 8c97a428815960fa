import { listNames, referenceNames } from './defined-names';
import { isOurTable } from './our-table';
import type { TableSpec } from './schema';
import { settingCatalog } from './setting-catalog';
import { sheetKeys, sheetSpec, tableCatalog } from './sheet-catalog';
import type { Problem, SheetFact, TableFact, WorkbookFacts } from './workbook-facts';

const ourNames: ReadonlySet<string> = new Set(
  [...listNames, ...referenceNames, ...settingCatalog].map(({ name }) => name.toLowerCase()),
);

/**
 * What is wrong with our sheets and cannot be seen in the records: sheets without their table, somebody else's tables under a name of
 * ours, names that lead nowhere, sheets that are hidden or locked. It never fails, whatever a workbook holds.
 */
export function describeWorkbook(facts: WorkbookFacts): readonly Problem[] {
  return [
    ...facts.sheets.flatMap((sheet) => describeSheet(sheet, facts.tables)),
    ...facts.tables.flatMap((fact) => describeTable(fact, facts.sheets)),
    ...facts.names.flatMap(({ name, formula }): readonly Problem[] =>
      ourNames.has(name.toLowerCase()) && formula.includes('#REF!') ? [{ code: 'broken-name', severity: 'error', details: { name } }] : []),
  ];
}

function describeSheet({ name, key, visible, protected: isProtected }: SheetFact, tables: readonly TableFact[]): readonly Problem[] {
  if (key === null || !sheetKeys.includes(key)) return [];
  const lost = sheetSpec(key).tables.filter((table) => !tables.some((fact) => isNamed(fact, table)));
  return [
    ...lost.map((table): Problem =>
      ({ code: 'sheet-without-table', severity: 'error', sheet: name, address: 'A1', details: { sheet: name, table: table.name } })),
    ...(isProtected
      ? [{ code: 'sheet-protected', severity: 'warning', sheet: name, address: 'A1', details: { sheet: name } } as const]
      : []),
    ...(visible ? [] : [{ code: 'sheet-hidden', severity: 'note', details: { sheet: name } } as const]),
  ];
}

function describeTable(fact: TableFact, sheets: readonly SheetFact[]): readonly Problem[] {
  const spec = tableCatalog.find((table) => isNamed(fact, table));
  if (!spec || isOurTable(spec, fact, sheets)) return [];
  const address = fact.address.split('!').at(-1)!;
  return [{ code: 'foreign-table', severity: 'error', sheet: fact.sheet, address, details: { table: fact.name } }];
}

function isNamed(fact: TableFact, table: TableSpec): boolean {
  return fact.name.toLowerCase() === table.name.toLowerCase();
}
