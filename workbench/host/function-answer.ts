/**
 * What comes back from a custom function, as office.js sends it (`CustomFunctionProxy` in excel-mac-16.00.debug.js): with
 * CustomFunctions 1.7 `[id, ok, value, errorCode?, timings?]`, before `{ id, value, failed?, errorCode? }`.
 */
import type { FunctionAnswer } from '../engine/engine';

/**
 * `_getCustomFunctionResultErrorCodeFromErrorCode`, and what office.js reports itself: 0 unspecified, 2 thrown, 3 rejected, 4 wrong count,
 * 9 and 10 not found.
 */
const errorTexts: Readonly<Record<number, string>> = {
  0: '#VALUE!', 1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 4: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?',
  10: '#NAME?',
};

export interface InvocationResult {
  readonly id: number;
  readonly answer: FunctionAnswer;
}

/** Reads the argument of `SetInvocationArrayResults` or `SetInvocationResults`. */
export function readInvocationResults(results: readonly unknown[]): InvocationResult[] {
  return results.map((result) => (Array.isArray(result) ? fromArray(result) : fromObject(result as Record<string, unknown>)));
}

function fromArray(result: readonly unknown[]): InvocationResult {
  const [id, ok, value, errorCode] = result;
  return { id: id as number, answer: ok ? answerOf(value) : failed(errorCode, value) };
}

function fromObject(result: Readonly<Record<string, unknown>>): InvocationResult {
  return {
    id: result['id'] as number,
    answer: result['failed'] ? failed(result['errorCode'], result['value']) : answerOf(result['value']),
  };
}

function failed(errorCode: unknown, message: unknown): FunctionAnswer {
  return withMessage(errorTexts[typeof errorCode === 'number' ? errorCode : 0] ?? '#VALUE!', message);
}

function withMessage(error: string, message: unknown): FunctionAnswer {
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

/** An error that was returned rather than thrown, alone or inside an array, arrives as an object with `basicValue`. */
function answerOf(value: unknown): FunctionAnswer {
  if (isErrorValue(value)) {
    return withMessage(value.basicValue, value.message);
  }
  return { value: Array.isArray(value) ? rectangle(value) : cell(value) };
}

/** A one-dimensional array is one row; short rows are filled with `#N/A`, as Excel does for ragged arrays. */
function rectangle(value: readonly unknown[]): unknown[][] {
  const rows = value.some((row) => Array.isArray(row))
    ? value.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[...value]];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => (column < row.length ? cell(row[column]) : { error: '#N/A' })));
}

/** Excel shows 0 for null (documentation: "Return multiple results", null in an array). */
function cell(value: unknown): unknown {
  if (value === null || value === undefined) {
    return 0;
  }
  if (isErrorValue(value)) {
    return withMessage(value.basicValue, value.message);
  }
  return typeof value === 'object' && 'basicValue' in value ? value.basicValue : value;
}

function isErrorValue(value: unknown): value is { basicValue: string; message?: unknown } {
  return typeof value === 'object' && value !== null && 'basicType' in value && value.basicType === 'Error' && 'basicValue' in value;
}
