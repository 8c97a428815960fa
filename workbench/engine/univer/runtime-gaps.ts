/**
 * Univer 0.25.1 uses iterator helpers (`map.keys().some(…)`), which Node 20 and Safari before 18.4 lack.
 * Importing this file first fills in the few it needs.
 */
type AnyIterator = IterableIterator<unknown>;

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;

const missing: Record<string, (this: AnyIterator, ...parameters: never[]) => unknown> = {
  some(predicate: (item: unknown) => boolean) { return [...this].some(predicate); },
  every(predicate: (item: unknown) => boolean) { return [...this].every(predicate); },
  find(predicate: (item: unknown) => boolean) { return [...this].find(predicate); },
  forEach(visit: (item: unknown) => void) { [...this].forEach(visit); },
  reduce(...parameters: [(sum: unknown, item: unknown) => unknown, unknown]) { return [...this].reduce(...parameters); },
};

for (const [name, value] of Object.entries(missing)) {
  if (!iteratorPrototype[name]) Object.defineProperty(iteratorPrototype, name, { configurable: true, writable: true, value });
}
