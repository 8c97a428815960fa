import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionAnswer, FunctionDeclaration } from '../engine';
import { columnLetters } from '../addresses';
import { argumentsOf, ArgumentError } from './function-arguments';
import type { ArgumentValue } from './function-arguments';
import type { FunctionBroker } from './function-broker';

/** One custom function of the add-in, as Univer's calculation sees it. Nothing thrown may leave it: that ends the whole calculation. */
export class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly declaration: FunctionDeclaration,
    private readonly broker: FunctionBroker,
    private readonly sheetName: (id: string) => string,
  ) {
    super(declaration.name.toUpperCase());
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const calls = argumentsOf(this.declaration, variants.map(readVariant));
      const answers = calls.rows.map((row) => row.map((values) => this.ask(values)));
      if (answers.some((row) => row.includes(undefined))) return ErrorValueObject.create(BUSY);
      if (!calls.lifted) return resultOf(answers[0]![0]!);
      // A scalar parameter was given an array: one call per element, the first value of each, as Excel's dynamic arrays do.
      return arrayOf(answers.map((row) => row.map((answer) => firstOf(answer!))));
    } catch (error) {
      if (error instanceof ArgumentError) return ErrorValueObject.create(error.code as ErrorType);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private ask(values: readonly unknown[]): FunctionAnswer | undefined {
    const cell = { unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const address = `${quoted(this.sheetName(cell.sheetId))}!${columnLetters(cell.column)}${cell.row + 1}`;
    return this.broker.ask({ id: this.declaration.id, arguments: values, address }, cell);
  }
}

/** Excel's sign for "being calculated". Univer does not know it; telling it makes cells that refer to a busy cell busy as well. */
const BUSY = '#BUSY!' as ErrorType;
ERROR_TYPE_SET.add(BUSY);

const quoted = (name: string): string => (/^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

/** Excel's errors that a function may return; anything else becomes #VALUE!. */
const ANSWERABLE = new Set(
  [
    '#N/A',
    '#DIV/0!',
    '#NUM!',
    '#VALUE!',
    '#NULL!',
    '#NAME?',
    '#REF!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#CONNECT!',
    '#BLOCKED!',
    '#UNKNOWN!',
    '#FIELD!',
    '#GETTING_DATA',
  ],
);

const errorObject = (code: string): ErrorValueObject => ErrorValueObject.create((ANSWERABLE.has(code) ? code : '#VALUE!') as ErrorType);

function readVariant(variant: FunctionVariantType): ArgumentValue {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
  if (!value.isArray()) return scalarOf(value);
  const array = value as ArrayValueObject;
  return Array.from(
    { length: array.getRowCount() },
    (_r, row) => Array.from({ length: array.getColumnCount() }, (_c, column) => scalarOf(array.get(row, column))),
  );
}

function scalarOf(value: Nullable<BaseValueObject>): null | string | number | boolean | { error: string } {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function resultOf(answer: FunctionAnswer): BaseValueObject {
  if ('error' in answer) return errorObject(answer.error);
  return Array.isArray(answer.value) ? arrayOf(matrixOf(answer.value)) : valueObject(answer.value);
}

const matrixOf = (value: readonly unknown[]): unknown[][] => (value.every(Array.isArray) ? (value as unknown[][]) : [value as unknown[]]);

const firstOf = (answer: FunctionAnswer): unknown => {
  if ('error' in answer) return answer;
  return Array.isArray(answer.value) ? matrixOf(answer.value)[0]?.[0] : answer.value;
};

function arrayOf(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create('#CALC!' as ErrorType);
  if (rows.length === 1 && columns === 1) return valueObject(rows[0]![0]);
  const objects = rows.map(
    (row) => Array.from({ length: columns }, (_c, column) => (column < row.length ? valueObject(row[column]) : errorObject('#N/A'))),
  );
  return ArrayValueObject.create(
    { calculateValueList: objects, rowCount: rows.length, columnCount: columns, unitId: '', sheetId: '', row: -1, column: -1 },
  );
}

/** null shows 0 in Excel, wherever a function returns it. Errors inside arrays are `{ error }` or office.js's `{ basicValue }`. */
function valueObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const error = errorCodeOf(value as Record<string, unknown>);
  return errorObject(error ?? '#VALUE!');
}

const errorCodeOf = (value: Record<string, unknown>): string | undefined => {
  const code = value['error'] ?? value['basicValue'] ?? value['code'];
  return typeof code === 'string' ? code : undefined;
};
