/** A formula as it reads after being copied elsewhere: relative references move, absolute ones and texts stay. */
import { columnLetters } from '../engine/addresses';
import { sheetSize } from './addresses';

const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (
    whole,
    fixedColumn: string | undefined,
    letters: string | undefined,
    fixedRow: string,
    digits: string,
  ) => {
    if (letters === undefined || fixedColumn === undefined) {
      return whole;
    }
    const column = fixedColumn ? letters : movedColumn(letters, columns);
    const row = fixedRow ? Number(digits) : Number(digits) + rows;
    return column === undefined || row < 1 || row > sheetSize.rows ? '#REF!' : `${fixedColumn}${column}${fixedRow}${row}`;
  });
}

function movedColumn(letters: string, by: number): string | undefined {
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + by;
  return index < 0 || index >= sheetSize.columns ? undefined : columnLetters(index);
}
