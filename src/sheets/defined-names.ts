import type { ListKey } from './lists';
import { listHeader, listName, lists } from './lists';
import { tableCatalog } from './sheet-catalog';

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The filled part of a column from its top, so that a drop-down does not end in blank lines. */
function filledPart(table: string, header: string): string {
  const column = `${table}[${header}]`;
  return `=INDEX(${column},1):INDEX(${column},MAX(1,COUNTA(${column})))`;
}

/** A column, as a formula: a reference alone would become the address it leads to when the name is added (OfficeDev/office-js#740). */
function wholeColumn(table: string, header: string): string {
  return `=INDEX(${table}[${header}],0)`;
}

/** One name per list, over the words of its column on the Lists sheet: a word added below is in the drop-down at once. */
export const listNames: readonly DefinedName[] = (Object.keys(lists) as ListKey[]).map((list) => ({
  name: listName(list),
  formula: filledPart('ListWords', listHeader(list)),
}));

export interface ReferenceName extends DefinedName {
  readonly table: string;
}

/**
 * Columns the Dashboard lists although their sheets may be missing, or come after it: its formulas ask for their names, which lead to the
 * table as soon as there is one.
 */
const listedColumns = {
  BenefitRisks: ['ID', 'Benefit', 'Risk', 'Contingency plan', 'Status'],
  BenefitEvidence: ['ID', 'Date', 'Benefit', 'Summary'],
} as const;

type ListedTable = keyof typeof listedColumns;

/** The name of such a column, e.g. `ListedBenefitRisksStatus`. */
export function listedColumn<Table extends ListedTable>(table: Table, header: (typeof listedColumns)[Table][number]): string {
  return `Listed${table}${header.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Names that refer to a table: over the ids of one that others refer to (`BenefitIds`), and over columns the Dashboard lists. */
export const referenceNames: readonly ReferenceName[] = [
  ...tableCatalog.flatMap((table) =>
    table.idsName ? [{ name: table.idsName, table: table.name, formula: filledPart(table.name, table.columns[0]!.header) }] : [],
  ),
  { name: 'DiscountScheduleNames', table: 'DiscountRates', formula: filledPart('DiscountRates', 'Schedule') },
  ...(Object.keys(listedColumns) as ListedTable[]).flatMap((table) => listedColumns[table].map((header): ReferenceName =>
    ({ name: listedColumn(table, header), table, formula: wholeColumn(table, header) }))),
];
