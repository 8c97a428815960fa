/** Turns the arguments of a call into what the function declares, as Excel does before it calls a custom function. */
import type { FunctionDeclaration } from '../engine/engine';

export type CellOfCall = number | string | boolean | null | { readonly error: string };
/** A value typed into the formula, a reference, or an argument left out (`undefined`). */
export type ArgumentOfCall = CellOfCall | readonly (readonly CellOfCall[])[] | undefined;

type Parameter = FunctionDeclaration['parameters'][number];
export type ArgumentsOrError = { readonly arguments: readonly unknown[] } | { readonly error: string; readonly message: string };

/** A call that Excel would not accept answers `#VALUE!` and says which argument. */
export function declaredArguments(declaration: FunctionDeclaration, given: readonly ArgumentOfCall[]): ArgumentsOrError {
  const { parameters, name } = declaration;
  const last = parameters[parameters.length - 1];
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  if (given.length < required || (given.length > parameters.length && !last?.repeating)) {
    const range = required === parameters.length
      ? String(required)
      : `${required} to ${last?.repeating ? 'any number of' : parameters.length}`;
    return { error: '#VALUE!', message: `${name} takes ${range} arguments, not ${given.length}.` };
  }
  try {
    const values = parameters.map((parameter, index) =>
      parameter.repeating ? given.slice(index).map((value) => convert(value, parameter, name)) : convert(given[index], parameter, name));
    return { arguments: values };
  } catch (error) {
    if (error instanceof Refused) {
      return { error: error.error, message: error.message };
    }
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly error: string, message: string) {
    super(message);
  }
}

function convert(value: ArgumentOfCall, parameter: Parameter, functionName: string): unknown {
  if (value === undefined) {
    return null;
  }
  if (parameter.dimensionality === 'matrix') {
    return isRange(value) ? value : [[value]];
  }
  return scalar(isRange(value) ? onlyCell(value, parameter, functionName) : value, parameter, functionName);
}

function isRange(value: ArgumentOfCall): value is readonly (readonly CellOfCall[])[] {
  return Array.isArray(value);
}

function onlyCell(range: readonly (readonly CellOfCall[])[], parameter: Parameter, functionName: string): CellOfCall {
  const cells = range.flat();
  if (cells.length !== 1) {
    throw new Refused('#VALUE!', `${functionName}: ${parameter.name} takes one cell, not ${cells.length}.`);
  }
  return cells[0] ?? null;
}

function scalar(value: CellOfCall, parameter: Parameter, functionName: string): unknown {
  if (value === null || (typeof value === 'object' && 'error' in value)) {
    return value;
  }
  const converted = conversions[parameter.type]?.(value);
  if (converted === undefined) {
    throw new Refused('#VALUE!', `${functionName}: ${parameter.name} must be a ${parameter.type}, not ${JSON.stringify(value)}.`);
  }
  return converted;
}

/** Excel's conversions of a single value by the declared type; undefined where there is none. Other types are `any`. */
const conversions: Readonly<Record<string, (value: number | string | boolean) => unknown>> = {
  any: (value) => value,
  number: (value) => (typeof value === 'string' ? numberIn(value) : Number(value)),
  string: (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)),
  boolean: (value) => (typeof value === 'string'
    ? ({ TRUE: true, FALSE: false } as Readonly<Record<string, boolean>>)[value.toUpperCase()]
    : Boolean(value)),
};

function numberIn(text: string): number | undefined {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}
