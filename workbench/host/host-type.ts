/**
 * How Excel's types are declared (`model/`): a table of properties, children and methods over a target of this project. One
 * dispatcher reads the table, checks the arguments and answers `ApiNotFound`, with the member's name, for what is not in it.
 */
import type { Check } from './check';
import { HostError } from './host-error';

/** An object that office.js holds a proxy of. */
export interface HostObject {
  readonly type: HostType<never>;
  readonly target: unknown;
}

export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: never) => void | Promise<void>;
  readonly check?: Check<unknown>;
  /** Answered only when asked for by name: `load()` of everything leaves it out. */
  readonly onlyByName?: boolean;
}

export interface Method<T> {
  readonly checks: readonly Check<unknown>[];
  readonly run: (target: T, ...values: never[]) => unknown;
  /** True when the answer depends on calculated values, so calculation is waited for. */
  readonly calculated?: boolean;
}

export interface Declaration<T> {
  readonly name: string;
  /** What identifies the object later: `Id` (or `_Id`) turns office.js's path into `getItem(id)`. */
  readonly identity?: (target: T) => Record<string, unknown>;
  /** Keys as on the wire (PascalCase). */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Present for collections. */
  readonly items?: (target: T) => readonly HostObject[];
}

export function readOnly<T>(get: (target: T) => unknown): Property<T> {
  return { get };
}

export function readWrite<T, V>(
  check: Check<V>,
  get: (target: T) => unknown,
  set: (target: T, value: V) => void | Promise<void>,
): Property<T> {
  return { get, check, set: set as (target: T, value: never) => void | Promise<void> };
}

export function method<T, Values extends readonly unknown[]>(
  checks: { readonly [Index in keyof Values]: Check<Values[Index]> },
  run: (target: T, ...values: Values) => unknown,
): Method<T> {
  return { checks: checks as readonly Check<unknown>[], run: run as unknown as Method<T>['run'] };
}

/** A method whose answer depends on calculated values. */
export function calculated<T>(inner: Method<T>): Method<T> {
  return { ...inner, calculated: true };
}

export class HostType<T> {
  constructor(private readonly declaration: Declaration<T>) {}

  get name(): string {
    return this.declaration.name;
  }

  get isCollection(): boolean {
    return this.declaration.items !== undefined;
  }

  of(target: T): HostObject {
    return { type: this as unknown as HostType<never>, target };
  }

  /** The target of an object of this type; undefined for any other value. */
  targetOf(object: HostObject | null | undefined): T | undefined {
    return object?.type === (this as unknown as HostType<never>) ? (object.target as T) : undefined;
  }

  identity(target: T): Record<string, unknown> {
    return this.declaration.identity?.(target) ?? {};
  }

  items(target: T): readonly HostObject[] {
    if (!this.declaration.items) {
      throw new HostError('InvalidRequest', `${this.name} is not a collection.`);
    }
    return this.declaration.items(target);
  }

  /** Wire names of the properties that `load()` without names answers. */
  scalarNames(): string[] {
    return Object.entries(this.declaration.properties ?? {}).filter(([, property]) => !property.onlyByName).map(([name]) => name);
  }

  /** As the member is called on the wire: office.js writes a few with a small letter (`Line.connectorType`). */
  wireName(name: string): string {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    return this.declaration.properties?.[small] ? small : name;
  }

  hasProperty(name: string): boolean {
    return this.declaration.properties?.[name] !== undefined;
  }

  hasChild(name: string): boolean {
    return this.declaration.children?.[name] !== undefined;
  }

  get(target: T, name: string): unknown {
    const property = this.declaration.properties?.[name];
    if (!property) {
      throw this.missing(name);
    }
    return property.get(target);
  }

  set(target: T, name: string, value: unknown): void | Promise<void> {
    const property = this.declaration.properties?.[name];
    if (!property?.set) {
      throw property ? new HostError('InvalidOperation', `${this.member(name)} is read-only.`) : this.missing(name);
    }
    return property.set(target, (property.check ? property.check(value) : value) as never);
  }

  child(target: T, name: string): HostObject | null {
    const child = this.declaration.children?.[name];
    if (!child) {
      throw this.missing(name);
    }
    return child(target);
  }

  needsCalculation(name: string): boolean {
    const methods = this.declaration.methods;
    return Boolean((methods?.[name] ?? methods?.[name.replace(/OrNullObject$/, '')])?.calculated);
  }

  /**
   * Runs a method. A declared `GetX` also answers `GetXOrNullObject`: null (which office.js shows as a null object) where `GetX` would
   * fail because there is nothing.
   */
  call(target: T, name: string, values: readonly unknown[]): unknown {
    const declared = this.declaration.methods?.[name];
    if (declared) {
      const checked = declared.checks.map((check, index) => check(values[index]));
      return declared.run(target, ...(checked as never[]));
    }
    const plain = name.endsWith('OrNullObject') ? name.slice(0, -'OrNullObject'.length) : '';
    if (!this.declaration.methods?.[plain]) {
      throw this.missing(name);
    }
    try {
      return this.call(target, plain, values);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') {
        return null;
      }
      throw error;
    }
  }

  /** As Excel writes locations: `Range.values`, `WorksheetCollection.getItem`. */
  member(name: string): string {
    return `${this.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private missing(name: string): HostError {
    return new HostError('ApiNotFound', `The workbench does not model ${this.member(name)}.`);
  }
}

export function defineType<T>(declaration: Declaration<T>): HostType<T> {
  return new HostType(declaration);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && value.type instanceof HostType;
}
