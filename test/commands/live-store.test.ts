import { LiveStore } from '../../src/commands/live-store';

class Counted extends LiveStore<string> {
  readings = 0;
  listens = 0;
  refuses = false;

  constructor() {
    super('nothing yet');
  }

  readonly change = (): void => this.markStale();

  protected override listen(): Promise<void> {
    this.listens += 1;
    return Promise.resolve();
  }

  protected override read(): Promise<string> {
    this.readings += 1;
    return this.refuses ? Promise.reject(new Error('refused')) : Promise.resolve(`reading ${this.readings}`);
  }

  protected override failed(error: unknown): string {
    return `failed: ${(error as Error).message}`;
  }
}

const ignore = (): void => undefined;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let store: Counted;
beforeEach(() => { store = new Counted(); });

test('whoever looks shares one reading', async () => {
  store.subscribe(ignore);
  store.subscribe(ignore);
  await settled();
  expect([store.readings, store.listens, store.current()]).toEqual([1, 1, 'reading 1']);
});

test('a change is read while somebody looks, and otherwise when somebody looks again', async () => {
  const leave = store.subscribe(ignore);
  await settled();
  store.change();
  await settled();
  expect(store.current()).toBe('reading 2');

  leave();
  store.change();
  store.change();
  await settled();
  expect([store.readings, store.current()]).toEqual([2, 'reading 2']);

  store.subscribe(ignore);
  await settled();
  expect(store.current()).toBe('reading 3');
});

test('changes during a reading lead to one more reading', async () => {
  store.subscribe(ignore);
  store.change();
  store.change();
  await settled();
  expect(store.readings).toBe(2);
});

test('a failed reading is told, and the next one is tried', async () => {
  store.refuses = true;
  store.subscribe(ignore);
  await settled();
  expect(store.current()).toBe('failed: refused');
  store.refuses = false;
  store.change();
  await settled();
  expect(store.current()).toBe('reading 2');
});
