import type { FunctionDeclaration } from '../engine';

type Scalar = null | string | number | boolean | { readonly error: string };
/** What a formula passes: one value, or rows of values. */
export type ArgumentValue = Scalar | readonly (readonly Scalar[])[];
type Parameter = FunctionDeclaration['parameters'][number];

/** Excel does not call the function: the cell shows this error. */
export class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The calls a formula stands for: one, unless an array met a scalar parameter (`lifted`): then one for each of its elements. */
export interface Calls {
  readonly lifted: boolean;
  readonly rows: readonly (readonly (readonly unknown[])[])[];
}

/** Checks number and types of the arguments against the declaration and converts them as Excel does before it calls a custom function. */
export function argumentsOf(declaration: FunctionDeclaration, given: readonly ArgumentValue[]): Calls {
  const { parameters } = declaration;
  const repeating = parameters.at(-1)?.repeating === true;
  if (!repeating && given.length > parameters.length) throw new ArgumentError('#VALUE!');
  const errorsAllowed = declaration.options['allowErrorForDataTypeAny'] === true;
  const parameterAt = (index: number): Parameter => parameters[Math.min(index, parameters.length - 1)]!;
  parameters.forEach((parameter, index) => {
    if (index >= given.length && !parameter.optional && !parameter.repeating) throw new ArgumentError('#VALUE!');
  });

  const size = liftedSize(given.filter((_value, index) => parameterAt(index).dimensionality === 'scalar'));
  const callAt = (row: number, column: number): unknown[] => {
    const converted = given.map((value, index) => {
      const parameter = parameterAt(index);
      return parameter.dimensionality === 'matrix' ? matrix(value, parameter, errorsAllowed) : scalar(
        elementAt(value, row, column),
        parameter,
        errorsAllowed,
      );
    });
    const fixed = repeating ? parameters.length - 1 : parameters.length;
    while (converted.length < fixed) converted.push(null);
    return repeating ? [...converted.slice(0, fixed), converted.slice(fixed)] : converted;
  };
  return {
    lifted: size.rows * size.columns > 1,
    rows: Array.from({ length: size.rows }, (_r, row) => Array.from({ length: size.columns }, (_c, column) => callAt(row, column))),
  };
}

function liftedSize(scalars: readonly ArgumentValue[]): { rows: number; columns: number } {
  const arrays = scalars.filter(Array.isArray) as (readonly (readonly Scalar[])[])[];
  return {
    rows: Math.max(1, ...arrays.map((array) => array.length)),
    columns: Math.max(1, ...arrays.map((array) => array[0]?.length ?? 0)),
  };
}

/** One row or column stretches over the whole; beyond an array's end there is #N/A. */
function elementAt(value: ArgumentValue, row: number, column: number): Scalar {
  if (!Array.isArray(value)) return value as Scalar;
  const rows = value as readonly (readonly Scalar[])[];
  const line = rows[rows.length === 1 ? 0 : row];
  const element = line?.[line.length === 1 ? 0 : column];
  return element === undefined ? { error: '#N/A' } : element;
}

function matrix(value: ArgumentValue, parameter: Parameter, errorsAllowed: boolean): Scalar[][] | null {
  if (value === null) return parameter.optional ? null : [[null]];
  const rows = Array.isArray(value) ? (value as readonly (readonly Scalar[])[]) : [[value as Scalar]];
  return rows.map((row) => row.map((element) => scalar(element, parameter, errorsAllowed)));
}

const isError = (value: Scalar): value is { readonly error: string } => typeof value === 'object' && value !== null;

/** An error argument stops the call, except where "any" is declared to take errors; one still being calculated always does. */
function scalar(value: Scalar, parameter: Parameter, errorsAllowed: boolean): Scalar {
  if (isError(value)) {
    if (parameter.type === 'any' && errorsAllowed && value.error !== '#BUSY!') return value;
    throw new ArgumentError(value.error);
  }
  return value === null ? null : (CONVERSIONS[parameter.type] ?? keep)(value);
}

type Conversion = (value: string | number | boolean) => string | number | boolean;
const keep: Conversion = (value) => value;

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  number: (value) => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    if (Number.isNaN(number)) throw new ArgumentError('#VALUE!');
    return number;
  },
  string: (value) => (typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value)),
  boolean: (value) => {
    if (typeof value !== 'string') return Boolean(value);
    const text = value.toUpperCase();
    if (text !== 'TRUE' && text !== 'FALSE') throw new ArgumentError('#VALUE!');
    return text === 'TRUE';
  },
};
