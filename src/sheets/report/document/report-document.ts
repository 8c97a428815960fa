/**
 * A report in the order it is read, before anybody has said where it goes: the same document becomes a printable sheet, Markdown, a
 * self-contained HTML page and what the pane shows, so that none of them can say something else.
 */
export interface ReportDocument {
  readonly title: string;
  /** Program, period, audience. */
  readonly subtitle: string;
  /** Tag of the language its sentences are in. */
  readonly language: string;
  readonly blocks: readonly ReportBlock[];
  /** Whether it is to be printed on one page, however small. */
  readonly onOnePage: boolean;
}

export type ReportBlock =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'figures'; readonly figures: readonly { readonly label: string; readonly cell: ReportCell }[] }
  | ReportTable;

export interface ReportTable {
  readonly is: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  readonly header: string;
  /** Share of the width of the page; those of a table need not add to anything. */
  readonly weight: number;
}

/** A value with how it is written; null is shown as a dash. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly as: 'text' | 'money' | 'percent' | 'date' | 'number';
}

/** How figures are written in words; in a cell they stay numbers. */
export interface ReportFormats {
  money(amount: number): string;
  percent(share: number): string;
  date(serial: number): string;
  number(value: number): string;
}

// Cells by what they hold; null is what is not known and stays blank.
export const textCell = (value: string): ReportCell => ({ value, as: 'text' });
export const moneyCell = (value: number | null): ReportCell => ({ value, as: 'money' });
export const percentCell = (value: number | null): ReportCell => ({ value, as: 'percent' });
export const dateCell = (value: number | null): ReportCell => ({ value, as: 'date' });
export const numberCell = (value: number | null): ReportCell => ({ value, as: 'number' });

/** Whether a column of a table holds figures alone, which stand below one another at the right, as does its header. */
export function isOfFigures({ rows }: ReportTable, column: number): boolean {
  return rows.length > 0 && rows.every((cells) => cells[column]!.as !== 'text');
}

/** A cell as it reads. */
export function cellText({ value, as }: ReportCell, formats: ReportFormats): string {
  if (value === null || value === '') return '–';
  return typeof value === 'string' || as === 'text' ? String(value) : formats[as](value);
}
