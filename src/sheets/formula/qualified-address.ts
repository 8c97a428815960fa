/** A name that needs no quotes in a formula: letters, digits and low lines, and nothing that reads as a number or a cell. */
const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const likeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** The name of a sheet as formulas write it: in quotes unless it is one plain word. */
function quotedSheet(sheet: string): string {
  return plain.test(sheet) && !likeCell.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** An address with its sheet, as formulas write it: `'Cash flow'!B2:F2`. */
export function qualifiedAddress(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}
