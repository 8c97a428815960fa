/** Stores of keys and values: `Excel.SettingCollection`, `WorksheetCustomPropertyCollection`, `CustomPropertyCollection`. */
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType } from '../host-type';
import { anything, text } from '../check';
import type { Check } from '../check';

interface Entry<T> {
  readonly store: T;
  readonly key: string;
}

export interface KeyValueNames {
  readonly collection: string;
  readonly item: string;
}

export interface KeyValueRules {
  /** What a value must be. */
  readonly check?: Check<unknown>;
  /** Of all values of a store together, as JSON. */
  readonly mostLetters?: number;
}

/** @param valuesOf the live record of a store */
export function keyValueTypes<T>(
  names: KeyValueNames,
  valuesOf: (store: T) => Record<string, unknown>,
  { check = anything, mostLetters = Infinity }: KeyValueRules = {},
): { readonly collection: HostType<T>; readonly item: HostType<Entry<T>> } {
  // Keys are compared without regard to case, as in Excel's document properties.
  const keyIn = (store: T, key: string): string => {
    const found = Object.keys(valuesOf(store)).find((known) => known.toLowerCase() === key.toLowerCase());
    if (found === undefined) {
      throw new HostError('ItemNotFound', `There is no "${key}".`);
    }
    return found;
  };
  const put = (store: T, key: string, value: unknown): void => {
    if (mostLetters < Infinity && JSON.stringify({ ...valuesOf(store), [key]: value }).length > mostLetters) {
      throw new HostError('InvalidArgument', `All ${names.item.toLowerCase()}s together have at most ${mostLetters} letters.`);
    }
    valuesOf(store)[key] = value;
  };
  const item = defineType<Entry<T>>({
    name: names.item,
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: readOnly(({ store, key }) => keyIn(store, key)),
      Value: readWrite(check, ({ store, key }) => valuesOf(store)[keyIn(store, key)], ({ store, key }, value) =>
        put(store, keyIn(store, key), value)),
    },
    methods: {
      Delete: method([], ({ store, key }) => {
        Reflect.deleteProperty(valuesOf(store), keyIn(store, key));
      }),
    },
  });
  const collection = defineType<T>({
    name: names.collection,
    items: (store) => Object.keys(valuesOf(store)).map((key) => item.of({ store, key })),
    methods: {
      /** Adds, or sets the value of a key that is there (documentation of `SettingCollection.add`). */
      Add: method([text, check], (store, key, value) => {
        const known = Object.keys(valuesOf(store)).find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
        put(store, known, value);
        return item.of({ store, key: known });
      }),
      GetCount: method([], (store) => Object.keys(valuesOf(store)).length),
      GetItem: method([text], (store, key) => item.of({ store, key: keyIn(store, key) })),
      DeleteAll: method([], (store) => {
        const values = valuesOf(store);
        Object.keys(values).forEach((key) => Reflect.deleteProperty(values, key));
      }),
    },
  });
  return { collection, item };
}
