/** A part of something immutable that is read and replaced in place: a font of a title of a chart. */
import type { Check } from './check';
import type { Property } from './host-type';
import { readWrite } from './host-type';

export interface Lens<T> {
  get(): T;
  set(value: T): void;
}

export function part<T, Key extends keyof T>(whole: Lens<T>, key: Key): Lens<T[Key]> {
  return { get: () => whole.get()[key], set: (value) => whole.set({ ...whole.get(), [key]: value }) };
}

/** The same for what may be missing. */
export function partOr<T, Key extends keyof T>(whole: Lens<T>, key: Key, fallback: NonNullable<T[Key]>): Lens<NonNullable<T[Key]>> {
  return { get: () => whole.get()[key] ?? fallback, set: (value) => whole.set({ ...whole.get(), [key]: value }) };
}

/**
 * A property of the object model that is one field of the state.
 * @param fallback what Excel answers where nothing was set
 */
export function field<T, Key extends keyof T, Value extends T[Key]>(key: Key, check: Check<Value>, fallback?: Value): Property<Lens<T>> {
  return fieldOf<Lens<T>, T>((lens) => lens)(key, check, fallback);
}

/** The same for a target that leads to the state. */
export function fieldOf<Target, T>(
  lensOf: (target: Target) => Lens<T>,
): <Key extends keyof T, Value extends T[Key]>(key: Key, check: Check<Value>, fallback?: Value) => Property<Target> {
  return (key, check, fallback) =>
    readWrite(check, (target) => lensOf(target).get()[key] ?? fallback, (target, value) => part(lensOf(target), key).set(value));
}
