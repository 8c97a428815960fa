import type { CellReference } from './cell-reference';
import { findCall } from './find-call';

const corner = /^([A-Z]+)(\d*)$/;

/** Whether a call refers to a cell by its address: written into that cell it would refer to itself. */
export function refersToCell(formula: string, { sheet, address }: CellReference): boolean {
  const [column, row] = cornerOf(address);
  return (findCall(formula)?.arguments ?? []).some((argument) => {
    if (argument.is !== 'reference' || argument.reference.to !== 'cells') return false;
    const { sheet: other, address: area } = argument.reference;
    if (other !== null && other.toLowerCase() !== sheet.toLowerCase()) return false;
    const [first, last = first] = area.split(':');
    const [left, top] = cornerOf(first!);
    const [right, bottom] = cornerOf(last!);
    const isInColumns = column >= Math.min(left, right) && column <= Math.max(left, right);
    // Whole columns have no rows.
    return isInColumns && (Number.isNaN(top) || (row >= Math.min(top, bottom) && row <= Math.max(top, bottom)));
  });
}

function cornerOf(cell: string): [column: number, row: number] {
  const [, letters = '', digits = ''] = corner.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column, digits === '' ? Number.NaN : Number(digits)];
}
