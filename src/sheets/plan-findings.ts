import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { CellInput } from './change-set';
import { FindingsSheet } from './findings-sheet';
import { planScaffold } from './plan-scaffold';
import { tableSpec } from './sheet-catalog';
import type { TableContent, WorkbookFacts } from './workbook-facts';

/** A finding in the user's words, as its row shows it. */
export interface FindingInWords {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly finding: string;
  readonly whyItMatters: string;
  readonly safeFix: string;
}

export interface FindingRow extends FindingInWords {
  /** finding-key.ts */
  readonly key: string;
}

interface Workbook {
  readonly facts: WorkbookFacts;
  /** The sheet as it was read, with its formulas; undefined while there is none. */
  readonly content: TableContent | undefined;
  readonly settings: Settings;
  /** Shown instead of the severity once a finding has gone. */
  readonly resolved: string;
}

export interface FindingsPlan extends ChangePlan {
  /** How many findings have gone and keep their row, because something is typed beside them. */
  readonly resolved: number;
}

const table = 'HealthCheck';

/**
 * The findings as a sheet, added when it is missing, else rewritten. Rows never move: one in which the user has typed something (in a
 * column of their own) keeps its finding, and is marked as resolved when that has gone. The rows between take the other findings from the
 * top, and what is left of the old ones becomes blank. Rows the user has added are not touched.
 * @param today Excel serial date
 */
export function planFindings(findings: readonly FindingRow[], today: number, workbook: Workbook): FindingsPlan {
  const { facts, content, settings } = workbook;
  const { columns } = tableSpec(table);
  const rowOf = (finding: FindingRow): readonly CellInput[] =>
    columns.map(({ key }) => (key === 'checkedOn' ? today : finding[key as keyof FindingRow]));
  if (!content) {
    const rows = findings.map(rowOf);
    const options = { settings, command: 'write-findings', ...(rows.length > 0 && { rows: { [table]: rows } }) };
    const { changeSet, problems } = planScaffold(['health-check'], facts, options);
    return { changeSet, problems, resolved: 0 };
  }
  const sheet = new FindingsSheet(content);
  const standing = content.values.map((_, row) => sheet.standing(row)).slice(0, sheet.rowsInUse);
  const taken = new Set<FindingRow>();
  let resolved = 0;
  const kept = standing.map((is, row): readonly CellInput[] | null => {
    if (is === 'free') return null;
    const cells = sheet.ourCells(row);
    if (is === 'of-the-user') return cells;
    const finding = findingBeside(sheet, row, findings, taken);
    if (finding) {
      taken.add(finding);
      return rowOf(finding);
    }
    resolved++;
    return resolvedRow(cells, workbook.resolved, today);
  });
  const others = findings.filter((finding) => !taken.has(finding)).map(rowOf);
  const blank = columns.map((): CellInput => '');
  const rows = kept.map((cells) => cells ?? others.shift() ?? blank);
  const changes = [...sheet.addKeys(settings), ...sheet.write(rows), ...sheet.append(others)];
  return { changeSet: { command: 'write-findings', changes }, problems: sheet.missingColumns(), resolved };
}

/** The finding a row is about: identified by its key or, in a row that an earlier release wrote without one, by its sentence. */
function findingBeside(
  sheet: FindingsSheet, row: number, findings: readonly FindingRow[], taken: ReadonlySet<FindingRow>,
): FindingRow | undefined {
  const [key, name, address, why] = (['key', 'sheet', 'cell', 'whyItMatters'] as const).map((field) => sheet.cell(row, field));
  const isThere = (finding: FindingRow): boolean => finding.sheet === name && finding.cell === address;
  const candidates = findings.filter((finding) => (key === '' ? isThere(finding) && finding.whyItMatters === why : finding.key === key));
  // Records that share an id share the keys of their findings, too; and a user may have copied a row to say two things of its finding.
  return candidates.find(isThere) ?? candidates.find((finding) => !taken.has(finding)) ?? candidates[0];
}

/** Keeps its sentence, and says that it is resolved and since which health check. */
function resolvedRow(cells: readonly CellInput[], resolved: string, today: number): readonly CellInput[] {
  const { columns } = tableSpec(table);
  const isMarked = cells[columns.findIndex(({ key }) => key === 'severity')] === resolved;
  const marks: Readonly<Record<string, CellInput>> = isMarked ? {} : { severity: resolved, safeFix: '', checkedOn: today };
  return columns.map(({ key }, index) => marks[key] ?? cells[index]!);
}
