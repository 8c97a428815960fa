import { columnLetters } from './cell-address';
import type { BlockStyle, CellBlock, CellGrid, Change, ChangeSet, SheetBlueprint } from './change-set';
import { qualifiedAddress } from './formula/qualified-address';
import { freeSheetName } from './free-sheet-name';
import type { ChartBlueprint } from './picture-blueprints';
import { planPictures } from './plan-pictures';
import type { AnalysisContent, AnalysisRecord } from './report/analysis-content';
import { analysisContent, analysisStyles, chartArea, columnCount, firstRow } from './report/analysis-content';
import { sameCell } from './same-cell';
import { sheetKeys } from './sheet-catalog';
import { mutedText, stageColors } from './stage-colors';
import { layout } from './table-layout';
import { enteredValue } from './text-entry';
import type { WorkbookFacts } from './workbook-facts';

/** The setting that keeps what was written last, so that it can be distinguished from what the user typed. */
const analysisKey = 'benefit.analysis';

/** What was written last, and on which sheet. */
interface Written {
  readonly key: string;
  readonly cells: CellGrid;
}

export interface AnalysisPlan {
  readonly changeSet: ChangeSet;
  /** Name of the sheet it is written on. */
  readonly sheet: string;
  readonly isNew: boolean;
}

/** Where on its sheet the analysis stands, and the sheet it was written on last; null when there is none. */
export function standingAnalysis({ sheets, settings }: WorkbookFacts): { readonly sheet: string; readonly address: string } | null {
  const written = writtenIn(settings);
  const sheet = written && sheets.find(({ key }) => key === written.key);
  return sheet ? { sheet: sheet.name, address: addressOf(written.cells) } : null;
}

/**
 * Writes an analysis on its sheet. The previous sheet is rewritten as long as it holds what the add-in wrote; when a cell was changed
 * by hand, or the sheet is gone, a new one is added, so that nothing a user typed is lost.
 * @param standing what the cells of {@link standingAnalysis} hold; null when there are none
 * @param canDraw whether Excel can draw charts
 */
export function planAnalysis(record: AnalysisRecord, facts: WorkbookFacts, standing: CellGrid | null, canDraw: boolean): AnalysisPlan {
  const content = analysisContent(record);
  const written = writtenIn(facts.settings);
  const known = written && facts.sheets.find(({ key }) => key === written.key);
  const isSame = written !== null && standing !== null && holdsWhatWasWritten(standing, written.cells);
  const isAgain = known !== null && known !== undefined && isSame && written.cells.length === content.cells.length;
  const name = isAgain ? known.name : freeSheetName('Analysis', new Set(facts.sheets.map((sheet) => sheet.name.toLowerCase())));
  const key = isAgain ? written.key : freeKey(facts);
  const cells: Change = isAgain
    ? { do: 'write-cells', target: { sheet: name, address: addressOf(content.cells) }, before: standing!, after: content.cells }
    : { do: 'add-sheet', sheet: analysisBlueprint(content.cells, key, name) };
  const owner = ownerOf(key);
  const pictures = { charts: [outcomesChart(content, name, record.settings.currency)], shapes: [] };
  const remembered: Written = { key, cells: content.cells };
  const changes: Change[] = [
    cells,
    ...(canDraw ? planPictures([{ owner, sheet: name, pictures }], facts.settings) : []),
    { do: 'set-setting', key: analysisKey, before: facts.settings[analysisKey] ?? null, after: remembered },
  ];
  return { changeSet: { command: 'write-analysis', changes, show: name }, sheet: name, isNew: !isAgain };
}

/** The sheet with the analysis written last, whole, for a removal that can be taken back. */
export interface RemovableAnalysis {
  readonly sheet: SheetBlueprint;
  /** Of its chart. */
  readonly owner: string;
  /** The key of the setting that keeps what was written. */
  readonly setting: string;
}

/** What {@link removableAnalysis} looks at: the analysis and what a user may have added beside and below it. */
export function analysisSurroundings(facts: WorkbookFacts): { readonly sheet: string; readonly address: string } | null {
  const standing = standingAnalysis(facts);
  const written = writtenIn(facts.settings);
  if (standing === null || written === null) return null;
  const last = `${columnLetters(columnCount + marginColumns - 1)}${firstRow + written.cells.length + marginRows}`;
  return { sheet: standing.sheet, address: `A${firstRow + 1}:${last}` };
}

/**
 * The analysis written last, when its sheet holds that and nothing else: what a user typed there keeps the sheet.
 * @param standing what the cells of {@link analysisSurroundings} hold; null when there are none
 */
export function removableAnalysis({ sheets, settings }: WorkbookFacts, standing: CellGrid | null): RemovableAnalysis | null {
  const written = writtenIn(settings);
  const fact = written && sheets.find(({ key }) => key === written.key);
  if (!fact || standing === null || !holdsWhatWasWritten(standing, written.cells)) return null;
  const isAlone = standing.every((row, r) => row.every((cell, c) => cell === '' || (r < written.cells.length && c < columnCount)));
  if (!isAlone) return null;
  return { sheet: analysisBlueprint(written.cells, written.key, fact.name), owner: ownerOf(written.key), setting: analysisKey };
}

/** How far around an analysis a user is likely to write. */
const marginColumns = 12;
const marginRows = 100;

function ownerOf(key: string): string {
  return key === 'analysis' ? 'Analysis' : `Analysis ${key.slice('analysis-'.length)}`;
}

function writtenIn(settings: WorkbookFacts['settings']): Written | null {
  const stored = settings[analysisKey] as Partial<Written> | null | undefined;
  return typeof stored?.key === 'string' && Array.isArray(stored.cells) && stored.cells.length > 0 ? (stored as Written) : null;
}

function holdsWhatWasWritten(standing: CellGrid, written: CellGrid): boolean {
  return written.every((row, r) => row.every((cell, c) => sameCell(standing[r]?.[c] ?? '', enteredValue(cell))));
}

function freeKey({ sheets }: WorkbookFacts): string {
  const taken = new Set(sheets.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const key = number === 1 ? 'analysis' : `analysis-${number}`;
    if (!taken.has(key)) return key;
  }
}

function addressOf(cells: CellGrid): string {
  return `A${firstRow + 1}:${columnLetters(columnCount - 1)}${firstRow + cells.length}`;
}

const howTo = 'Written by Analysis in the pane; write again to bring it up to date. Columns A to H belong to it.';

function analysisBlueprint(cells: CellGrid, key: string, name: string): SheetBlueprint {
  const heading = (row: number, text: string, style: BlockStyle): CellBlock => ({ row, column: 0, cells: [[text]], style });
  const { report } = stageColors;
  return {
    key,
    name,
    tabColor: report,
    after: sheetKeys.slice(0, sheetKeys.indexOf('dashboard') + 1),
    showGridlines: false,
    blocks: [
      heading(layout.title, 'Analysis', { bold: true, size: 16, color: report, vertical: 'Center' }),
      heading(layout.purpose, 'What the program is worth, what that depends on, and how sure it is.', {}),
      heading(layout.howTo, howTo, { italic: true, color: mutedText }),
      ...analysisStyles().map(({ row, column, rows, columns, style }): CellBlock => ({
        row: firstRow + row, column, style,
        cells: cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
      })),
    ],
    tables: [],
    names: [],
    widths: { 0: 34, 1: 20, 2: 20, 3: 16, 4: 16, 5: 16, 6: 16, 7: 14 },
    rowHeights: { [layout.title]: 26 },
    frozen: { rows: layout.purpose, columns: 0 },
    page: { orientation: 'Portrait', fitToWidth: true },
    conditionalFormats: [],
  };
}

/** Columns: how often which NPV; the line: how often at most that. */
function outcomesChart({ histogram: { first, bars } }: AnalysisContent, sheet: string, currency: string): ChartBlueprint {
  const top = firstRow + first + 1;
  const over = (column: string): string => qualifiedAddress(sheet, `$${column}$${top}:$${column}$${top + bars - 1}`);
  return {
    name: 'Outcomes',
    type: 'column-clustered',
    title: `Simulated NPV in ${currency}`,
    ...chartArea,
    categories: over('A'),
    series: [
      { name: 'Share of trials', values: over('D'), color: '#1F5F99' },
      { name: 'Cumulated', values: over('E'), color: '#96500A', type: 'line', weight: 2.25, axis: 'secondary' },
    ],
    valueAxis: { title: 'Share of trials', numberFormat: '0%', min: 0 },
    secondaryValueAxis: { title: 'Cumulated', numberFormat: '0%', min: 0, max: 1 },
    categoryAxis: { title: 'NPV from', numberFormat: '#,##0', labelEvery: Math.ceil(bars / 8) },
    legend: 'bottom',
    gapWidth: 10,
  };
}
