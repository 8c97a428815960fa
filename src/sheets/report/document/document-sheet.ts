import type { CellBlock, CellInput, SheetBlueprint } from '../../change-set';
import { dateFormat, moneyFormat, percentFormat } from '../../number-formats';
import { bandFill, mutedText, stageColors } from '../../stage-colors';
import type { ReportBlock, ReportCell, ReportColumn, ReportDocument } from './report-document';

/** The page: twelve columns of equal width, which fit a portrait page; a table shares them out among its own. */
const pageColumns = 12;
/** In characters. */
const columnWidth = 9;
/** In points, of one line of text. */
const lineHeight = 15;
const figuresPerRow = 4;

export interface ReportSheetOptions {
  /** How the sheet is found again, and its name, which must be free. */
  readonly key: string;
  readonly name: string;
  readonly after: readonly string[];
  /** ISO 4217 code. */
  readonly currency: string;
}

/** A report as a printable sheet, one page wide. Figures are numbers in cells, so that they can be compared and summed. */
export function documentSheet(
  { title, subtitle, blocks }: ReportDocument, { key, name, after, currency }: ReportSheetOptions,
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
    page: { orientation: 'Portrait', fitToWidth: true },
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
    this.formats = { text: '@', money: moneyFormat(currency), percent: percentFormat, date: dateFormat, number: '#,##0.##' };
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
  line(text: string, style: CellBlock['style'], height?: number): void {
    this.put(0, pageColumns, text, { numberFormat: this.formats.text, ...style });
    if (height !== undefined) this.rowHeights[this.row] = height;
    this.row += 1;
  }

  private figures(figures: Extract<ReportBlock, { is: 'figures' }>['figures']): void {
    const width = pageColumns / figuresPerRow;
    for (let first = 0; first < figures.length; first += figuresPerRow) {
      const group = figures.slice(first, first + figuresPerRow);
      group.forEach(({ label }, index) => this.put(index * width, width, label, { color: mutedText, fill: bandFill, size: 9 }));
      this.row += 1;
      group.forEach(({ cell }, index) => this.put(index * width, width, cell.value ?? '–', {
        numberFormat: this.formats[cell.as], bold: true, size: 14, fill: bandFill, horizontal: 'Left',
      }));
      this.rowHeights[this.row] = 24;
      this.row += 1;
    }
  }

  private table({ caption, columns, rows }: Extract<ReportBlock, { is: 'table' }>): void {
    const widths = sharedOut(columns);
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    this.line(caption, { italic: true, color: mutedText });
    columns.forEach(({ header }, index) =>
      this.put(starts[index]!, widths[index]!, header, { bold: true, fill: bandFill, border: 'bottom', wrap: true, vertical: 'Center' }));
    this.rowHeights[this.row] = Math.max(...columns.map(({ header }, index) => heightOf(header, widths[index]!)));
    this.row += 1;
    for (const cells of rows) {
      cells.forEach((cell, index) => this.put(starts[index]!, widths[index]!, cell.value ?? '–', {
        numberFormat: this.formats[cell.as],
        horizontal: typeof cell.value === 'number' ? 'Right' : 'Left',
        vertical: 'Top',
        wrap: cell.as === 'text',
      }));
      this.rowHeights[this.row] = Math.max(
        ...cells.map((cell, index) => (cell.as === 'text' ? heightOf(String(cell.value), widths[index]!) : lineHeight)),
      );
      this.row += 1;
    }
  }

  private put(column: number, width: number, value: CellInput, style: CellBlock['style']): void {
    // A text that begins like a formula is still a text.
    const cell = typeof value === 'string' && value.startsWith('=') ? ` ${value}` : value;
    const cells = [[cell, ...Array<CellInput>(width - 1).fill('')]];
    this.blocks.push({ row: this.row, column, cells, style, ...(width > 1 && { mergeAcross: true }) });
  }
}

/** The columns of the page by the weights of a table's columns: each at least one, together all of them. */
function sharedOut(columns: readonly ReportColumn[]): readonly number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.max(1, Math.floor((weight / whole) * pageColumns)));
  for (let left = pageColumns - widths.reduce((sum, width) => sum + width, 0); left > 0; left -= 1) {
    const neediest = columns.reduce(
      (best, { weight }, index) => (weight / widths[index]! > columns[best]!.weight / widths[best]! ? index : best), 0,
    );
    widths[neediest]! += 1;
  }
  return widths;
}

/** Excel does not fit the height of merged cells, so it is reckoned: about as many characters a line as the cell is wide. */
function heightOf(text: string, columns: number): number {
  const perLine = Math.floor(columns * columnWidth * 1.1);
  return lineHeight * Math.max(1, Math.ceil(text.length / perLine));
}
