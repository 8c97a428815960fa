/** What one argument of a method must be. Returns the value, typed, or throws `InvalidArgument`. */
import { HostError } from './host-error';
import { isHostObject } from './host-type';

export interface Check<T> {
  readonly expected: string;
  (value: unknown): T;
}

function check<T>(expected: string, read: (value: unknown) => T | undefined): Check<T> {
  const reader = (value: unknown): T => {
    const result = read(value);
    if (result === undefined) {
      throw new HostError('InvalidArgument', `Expected ${expected}, got ${describe(value)}.`);
    }
    return result;
  };
  return Object.assign(reader, { expected });
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

export const text = check('text', (value) => (typeof value === 'string' ? value : undefined));
export const number = check('a number', (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined));
export const integer = check('a whole number', (value) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined));
export const count = check('a whole number of at least 0', (value) =>
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined));
export const boolean = check('true or false', (value) => (typeof value === 'boolean' ? value : undefined));
export const key = check('a name or an id', (value) => (typeof value === 'string' || typeof value === 'number' ? value : undefined));
export const record = check('an object', (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined);
export const list = check('an array', (value) => (Array.isArray(value) ? (value as readonly unknown[]) : undefined));
export const anything: Check<unknown> = Object.assign((value: unknown) => value, { expected: 'anything' });

/** The formula of a rule; without its sign Excel takes it for a text. */
export const ruleFormula = check('a formula that begins with =', (value) =>
  (typeof value === 'string' && /^=./s.test(value) ? value : undefined));

/** office.js sends null for an argument that was left out. */
export function optional<T>(inner: Check<T>): Check<T | undefined> {
  return Object.assign(
    (value: unknown) => (value === undefined || value === null ? undefined : inner(value)),
    { expected: inner.expected },
  );
}

export function withDefault<T>(inner: Check<T>, fallback: T): Check<T> {
  return Object.assign((value: unknown) => (value === undefined || value === null ? fallback : inner(value)), { expected: inner.expected });
}

export function oneOf<const Word extends string>(...words: readonly Word[]): Check<Word> {
  return check(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
}

/** An argument that is an object of the model, told by its type's name because the types refer to each other. */
export function object<T>(typeName: string): Check<T> {
  return check(`a ${typeName}`, (value) => (isHostObject(value) && value.type.name === typeName ? (value.target as T) : undefined));
}

/** The first of two that fits. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return check(`${first.expected} or ${second.expected}`, (value) => {
    for (const candidate of [first, second]) {
      try {
        return candidate(value);
      } catch (error) {
        if (!(error instanceof HostError)) {
          throw error;
        }
      }
    }
    return undefined;
  });
}
