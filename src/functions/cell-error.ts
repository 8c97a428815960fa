import type { ErrorValue } from '../domain/fault';

const errorValues: readonly string[] = ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#NULL!', '#REF!', '#NAME?'] satisfies ErrorValue[];

/**
 * The Excel error a cell holds, or null when it holds none. Depending on the host, an error reaches a function as a CustomFunctions.Error
 * (`code`), as a data-types error (`type: 'Error'`, `basicValue`) or as its text. Errors a function cannot return count as #VALUE!.
 */
export function cellError(cell: unknown): ErrorValue | null {
  if (typeof cell === 'string') return cell.charAt(0) === '#' && isErrorValue(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, type, basicType, basicValue } = cell as { code?: unknown; type?: unknown; basicType?: unknown; basicValue?: unknown };
  if (isErrorValue(code)) return code;
  if (type !== 'Error' && basicType !== 'Error') return null;
  return isErrorValue(basicValue) ? basicValue : '#VALUE!';
}

function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'string' && errorValues.includes(value);
}
