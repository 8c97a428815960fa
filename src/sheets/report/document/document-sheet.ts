import type { BlockStyle, CellBlock, CellInput, SheetBlueprint } from '../../change-set';
import { dateFormat, moneyFormat, percentFormat } from '../../number-formats';
import { bandFill, mutedText, stageColors } from '../../stage-colors';
import { textEntry } from '../../text-entry';
import type { ReportBlock, ReportCell, ReportColumn, ReportDocument, ReportTable } from './report-document';
import { isOfFigures } from './report-document';

/** The page: narrow columns of equal width, which fit a portrait page; a table shares them out among its own. */
const pageColumns = 24;
/** In characters. */
const columnWidth = 4.3;
/** What of them text can use: an average letter is narrower than a digit, by which Excel measures columns, but fonts differ. */
const lettersPerColumn = 4.7;
/** Letters that a bold text takes more. */
const boldness = 1.15;
/** In points, of one line of text. */
const lineHeight = 15;
const figuresPerRow = 4;
/** In points: between rows of figures. */
const smallGap = 5;

export interface ReportSheetOptions {
  /** How the sheet is found again, and its name, which must be free. */
  readonly key: string;
  readonly name: string;
  readonly after: readonly string[];
  /** ISO 4217 code. */
  readonly currency: string;
}

/**
 * A report as a printable sheet, one page wide, and one page long where it is meant to be. Figures are numbers in cells, so that they can
 * be compared and summed.
 */
export function documentSheet(
  { title, subtitle, blocks, onOnePage }: ReportDocument, { key, name, after, currency }: ReportSheetOptions,
): SheetBlueprint {
  const page = new Page(currency);
  page.line(title, { bold: true, size: 16, color: stageColors.report, vertical: 'Center' }, 26);
  page.line(subtitle, { color: mutedText });
  for (const block of blocks) page.add(block);
  return {
    key,
    name,
    tabColor: stageColors.report,
    after,
    showGridlines: false,
    blocks: page.blocks,
    tables: [],
    names: [],
    widths: Object.fromEntries(Array.from({ length: pageColumns }, (_, column) => [column, columnWidth])),
    rowHeights: page.rowHeights,
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'Portrait', fitToWidth: true, ...(onOnePage && { pagesTall: 1 }) },
    conditionalFormats: [],
  };
}

/** Fills the page from top to bottom. */
class Page {
  readonly blocks: CellBlock[] = [];
  readonly rowHeights: Record<number, number> = {};
  private row = 0;
  private readonly formats: Readonly<Record<ReportCell['as'], string>>;

  constructor(currency: string) {
    this.formats = { text: '@', money: moneyFormat(currency), percent: percentFormat, date: dateFormat, number: '#,##0' };
  }

  add(block: ReportBlock): void {
    switch (block.is) {
      case 'heading':
        this.row += 1;
        this.line(block.text, { bold: true, size: 12, border: 'bottom' }, 20);
        break;
      case 'paragraph':
        this.line(block.text, { wrap: true, vertical: 'Top' }, heightOf(block.text, pageColumns));
        break;
      case 'list':
        for (const item of block.items) this.line(`• ${item}`, { wrap: true, vertical: 'Top' }, heightOf(item, pageColumns));
        break;
      case 'figures':
        this.figures(block.figures);
        break;
      case 'table':
        this.table(block);
    }
  }

  /** One text over the whole width. */
  line(text: string, style: BlockStyle, height?: number): void {
    this.put(0, pageColumns, text, { numberFormat: this.formats.text, ...style });
    if (height !== undefined) this.rowHeights[this.row] = height;
    this.row += 1;
  }

  private figures(figures: Extract<ReportBlock, { is: 'figures' }>['figures']): void {
    const width = pageColumns / figuresPerRow;
    for (let first = 0; first < figures.length; first += figuresPerRow) {
      if (first > 0) this.gap();
      const group = figures.slice(first, first + figuresPerRow);
      group.forEach(({ label }, index) => this.put(index * width, width, label, { color: mutedText, fill: bandFill, size: 9 }));
      this.row += 1;
      group.forEach(({ cell }, index) => this.put(index * width, width, cell.value ?? '–', {
        numberFormat: this.formatOf(cell), bold: true, size: 14, fill: bandFill, horizontal: 'Left',
      }));
      this.rowHeights[this.row] = 24;
      this.row += 1;
    }
  }

  /** A measure may be counted in tenths; Excel would leave a point behind whole numbers. */
  private formatOf({ value, as }: ReportCell): string {
    return as === 'number' && !Number.isInteger(value) ? '#,##0.0#' : this.formats[as];
  }

  private gap(): void {
    this.rowHeights[this.row] = smallGap;
    this.row += 1;
  }

  private table(table: ReportTable): void {
    const { caption, columns, rows } = table;
    const widths = sharedOut(table);
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    const areFigures = columns.map((_, index) => isOfFigures(table, index));
    // A text keeps away from the figures at its left.
    const sides = areFigures.map((isFigures, index): BlockStyle =>
      (isFigures ? { horizontal: 'Right' } : { horizontal: 'Left', ...(areFigures[index - 1] && { indent: 1 }) }));
    this.line(caption, { italic: true, color: mutedText });
    const heading: BlockStyle = { bold: true, fill: bandFill, border: 'bottom', wrap: true, vertical: 'Center' };
    columns.forEach(({ header }, index) => this.put(starts[index]!, widths[index]!, header, { ...heading, ...sides[index] }));
    this.rowHeights[this.row] = Math.max(...columns.map(({ header }, index) => heightOf(header, widths[index]! / boldness)));
    this.row += 1;
    for (const cells of rows) {
      cells.forEach((cell, index) => this.put(starts[index]!, widths[index]!, cell.value ?? '–', {
        numberFormat: this.formatOf(cell), vertical: 'Top', wrap: cell.as === 'text', ...sides[index],
      }));
      this.rowHeights[this.row] = Math.max(
        ...cells.map((cell, index) => (cell.as === 'text' ? heightOf(String(cell.value), widths[index]!) : lineHeight)),
      );
      this.row += 1;
    }
  }

  private put(column: number, width: number, value: CellInput, style: BlockStyle): void {
    const cell = typeof value === 'string' ? textEntry(value) : value;
    const cells = [[cell, ...Array<CellInput>(width - 1).fill('')]];
    this.blocks.push({ row: this.row, column, cells, style, ...(width > 1 && { mergeAcross: true }) });
  }
}

/** How many letters figures of a kind take at least, with the space beside them; text can wrap. */
const lettersOf: Readonly<Record<ReportCell['as'], number>> = { text: 0, money: 12, percent: 8, date: 11, number: 8 };

/** What a column needs so that no figure becomes ### and no word of its header is broken. */
function leastWidth({ columns, rows }: ReportTable, index: number): number {
  const words = columns[index]!.header.split(/[\s-]+/).map((word) => word.length * boldness + 1);
  const figures = rows.map((cells) => (cells[index]!.value === null ? 0 : lettersOf[cells[index]!.as]));
  return Math.max(1, Math.ceil(Math.max(...words, ...figures) / lettersPerColumn));
}

/** The columns of the page by the weights of a table's columns: each what it needs, together all of them. */
function sharedOut(table: ReportTable): readonly number[] {
  const { columns } = table;
  const widths = columns.map((_, index) => leastWidth(table, index));
  const share = ({ weight }: ReportColumn, index: number): number => weight / widths[index]!;
  const most = (candidates: readonly number[]): number => candidates.indexOf(Math.max(...candidates));
  for (let left = pageColumns - sum(widths); left > 0; left -= 1) widths[most(columns.map(share))]! += 1;
  for (let over = sum(widths) - pageColumns; over > 0; over -= 1) widths[most(widths)]! -= 1;
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Excel does not fit the height of merged cells, so it is estimated: words fill lines of about as many letters as the cell is wide. */
function heightOf(text: string, columns: number): number {
  const room = columns * lettersPerColumn;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / room);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lineHeight * lines;
}
