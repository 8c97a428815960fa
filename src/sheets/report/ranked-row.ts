/**
 * Formulas that find the k-th record of a table, without the dynamic arrays that older Excels and LibreOffice lack: the sort key and the
 * row of the sheet are one number, so that there are no ties. The forms used, SUMPRODUCT around SMALL and LOOKUP with rows, calculate with
 * whole columns in every spreadsheet.
 */

/** More than any key; what stands where there is no k-th record. */
const none = '1000000000000';
/** Keys are whole numbers, e.g. dates; rows are fewer than this. */
const rowsApart = '100000';

interface Ranking {
  /** A column of the table that every row has. */
  readonly ids: string;
  /** 1 for the rows that count and 0 for the others, as an array. */
  readonly isListed: string;
  /** Whole numbers, as an array; without it the order is that of the table. */
  readonly key?: string;
}

/** The number of the record that is k-th by its key, the least first. */
export function rankedRecord({ ids, isListed, key = '0' }: Ranking, k: number): string {
  return `IFERROR(SUMPRODUCT(SMALL(${none}-(${isListed})*(${none}-((${key})*${rowsApart}+ROW(${ids}))),${k})),${none})`;
}

/** The key of the record whose number a cell holds, or a blank. */
export function rankedKey(cell: string): string {
  return ifRanked(cell, `INT(${cell}/${rowsApart})`);
}

/** A formula about the record whose number a cell holds; where there is none, another one. */
export function ifRanked(cell: string, formula: string, otherwise = '""'): string {
  return `IF(${cell}<${none},${formula},${otherwise})`;
}

/** Something about the record whose number a cell holds, or a blank. */
export function aboutRanked(cell: string, ids: string, ...parts: readonly string[]): string {
  const texts = parts.map((part) => (part.startsWith('"') ? part : `LOOKUP(MOD(${cell},${rowsApart}),ROW(${ids}),${part})`));
  return ifRanked(cell, `${texts.join('&')}&""`);
}
