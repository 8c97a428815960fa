import type { ChangeSet } from './change-set';
import { documentSheet } from './report/document/document-sheet';
import type { ReportDocument } from './report/document/report-document';
import { sheetKeys } from './sheet-catalog';
import type { WorkbookFacts } from './workbook-facts';

/** Excel's limit. */
const longestSheetName = 31;

export interface ReportPlan {
  readonly changeSet: ChangeSet;
  /** The name of the new sheet. */
  readonly sheet: string;
}

/**
 * A report on a new sheet, shown when it is written. A report belongs to its day, so an earlier one is left as it was printed and sent:
 * a name that is taken gets a number.
 * @param wanted name of the sheet; what Excel does not allow in one is left out
 * @param currency ISO 4217 code
 */
export function planReport(document: ReportDocument, wanted: string, { sheets }: WorkbookFacts, currency: string): ReportPlan {
  const sheet = freeName(wanted, new Set(sheets.map(({ name }) => name.toLowerCase())));
  const blueprint = documentSheet(document, { key: `report: ${sheet}`, name: sheet, after: sheetKeys, currency });
  return { changeSet: { command: 'write-report', changes: [{ do: 'add-sheet', sheet: blueprint }], show: sheet }, sheet };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const allowed = wanted.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '').trim();
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${allowed.slice(0, longestSheetName - suffix.length).trim()}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
