import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { CellGrid, CellInput, Change } from './change-set';
import { headerPositions, isBlank } from './decode-table';
import { planScaffold } from './plan-scaffold';
import { tableSpec } from './sheet-catalog';
import type { Problem, TableContent, WorkbookFacts } from './workbook-facts';

/** A finding in the user's words, as its row shows it. */
export interface FindingRow {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly finding: string;
  readonly whyItMatters: string;
  readonly safeFix: string;
}

interface Workbook {
  readonly facts: WorkbookFacts;
  /** The sheet as it was read; undefined while there is none. */
  readonly content: TableContent | undefined;
  readonly settings: Settings;
}

const table = 'HealthCheck';

/**
 * The findings as a sheet, added when it is missing, else rewritten as a whole: each column of ours holds the new findings from its top,
 * and what is left of the old ones becomes blank. Columns of the user are not touched.
 * @param today Excel serial date
 */
export function planFindings(findings: readonly FindingRow[], today: number, { facts, content, settings }: Workbook): ChangePlan {
  const { columns } = tableSpec(table);
  const rows = findings.map((finding): readonly CellInput[] =>
    columns.map(({ key }) => (key === 'checkedOn' ? today : finding[key as keyof FindingRow])));
  if (!content) {
    const options = { settings, command: 'write-findings', ...(rows.length > 0 && { rows: { [table]: rows } }) };
    const { changeSet, problems } = planScaffold(['health-check'], facts, options);
    return { changeSet, problems };
  }
  return { changeSet: { command: 'write-findings', changes: rewrite(content, rows) }, problems: missingColumns(content) };
}

function rewrite(content: TableContent, rows: CellGrid): readonly Change[] {
  const positions = headerPositions(content.headers);
  const ours = tableSpec(table).columns.flatMap(({ header }, index) => {
    const position = positions.get(header.toLowerCase());
    return position === undefined ? [] : [{ index, position, header: content.headers[position]! }];
  });
  const filled = content.values.reduce((last, cells, row) => (ours.some(({ position }) => !isBlank(cells[position])) ? row + 1 : last), 0);
  const written = ours.flatMap(({ index, position, header }): readonly Change[] => {
    const before = content.values.slice(0, filled).map((cells) => [cells[position]!]);
    const after = before.map((_, row) => [rows[row]?.[index] ?? '']);
    const isSame = before.every(([cell], row) => cell === after[row]![0]);
    return isSame ? [] : [{ do: 'write-cells', target: { table: content.name, column: header, row: 0, rows: filled }, before, after }];
  });
  const added = rows.slice(filled).map((row) => ours.map(({ index }) => row[index]!));
  if (added.length === 0 || ours.length === 0) return written;
  return [...written, { do: 'append-rows', table: content.name, columns: ours.map(({ header }) => header), rows: added }];
}

function missingColumns({ name, sheet, headers }: TableContent): readonly Problem[] {
  const positions = headerPositions(headers);
  return tableSpec(table).columns
    .filter(({ header }) => !positions.has(header.toLowerCase()))
    .map(({ header }) => ({ code: 'missing-column', severity: 'warning', sheet, details: { table: name, column: header } }));
}
