import { Generator, generatorVersion } from '../../../src/domain/simulation/generator';
import golden from './golden-draws.json';

/** The published definitions of sfc32 and splitmix32, in whole numbers of any size, as a check that shares no code. */
function definition(seed: number, streamHash: bigint): () => bigint {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let state = word(BigInt(seed) ^ streamHash);
  const splitmix = (): bigint => {
    state = word(state + 0x9e3779b9n);
    let mixed = state ^ (state >> 16n);
    mixed = word(mixed * 0x21f0aaadn);
    mixed ^= mixed >> 15n;
    mixed = word(mixed * 0x735a2d97n);
    return mixed ^ (mixed >> 15n);
  };
  let [a, b, c, counter] = [splitmix(), splitmix(), splitmix(), 1n];
  const next = (): bigint => {
    const drawn = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(((c << 21n) | (c >> 11n)) + drawn);
    return drawn;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

describe('the generator', () => {
  test('draws the numbers of its golden file: a change needs a new version', () => {
    const generator = new Generator(golden.seed, golden.stream);
    expect(generatorVersion).toBe(golden.version);
    expect(golden.draws).toHaveLength(1000);
    expect(golden.draws.map(() => generator.uniform())).toEqual(golden.draws);
  });

  test.each([0, 1, 42, 4294967295])('is sfc32 seeded through splitmix32, from seed %d', (seed) => {
    const generator = new Generator(seed);
    const next = definition(seed, 0n);
    for (let i = 0; i < 200; i++) expect(BigInt(generator.next() >>> 0)).toBe(next());
  });

  test('names its streams by FNV-1a', () => {
    // The hash of "a" is published with the function.
    const generator = new Generator(7, 'a');
    const next = definition(7, 0xe40c292cn);
    for (let i = 0; i < 20; i++) expect(BigInt(generator.next() >>> 0)).toBe(next());
  });

  test('fills an array with what it would draw one by one, and goes on from there', () => {
    const one = new Generator(3, 'x');
    const many = new Generator(3, 'x');
    const drawn = new Float64Array(1000);
    many.fill(drawn);
    expect([...drawn]).toEqual(Array.from(drawn, () => one.uniform()));
    expect(many.uniform()).toBe(one.uniform());
  });

  test('differs by seed and by stream', () => {
    const first = new Set(
      [0, 1, 2, -1, 2 ** 31].flatMap((seed) => ['', 'a', 'b', 'line 1', 'line 10'].map((stream) => new Generator(seed, stream).uniform())),
    );
    expect(first.size).toBe(25);
  });

  test('draws from 0 to below 1, evenly, each draw unrelated to the next', () => {
    const drawn = new Float64Array(200_000);
    new Generator(11).fill(drawn);
    const bins = new Int32Array(100);
    let product = 0;
    for (let i = 0; i < drawn.length; i++) {
      bins[Math.floor(drawn[i]! * 100)]!++;
      if (i > 0) product += (drawn[i]! - 0.5) * (drawn[i - 1]! - 0.5);
    }
    const chiSquared = bins.reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0);
    // 99 degrees of freedom: 149 is exceeded once in a thousand seeds, 57 undercut as rarely.
    expect(chiSquared).toBeLessThan(149);
    expect(chiSquared).toBeGreaterThan(57);
    expect(Math.abs((12 * product) / drawn.length)).toBeLessThan(4 / Math.sqrt(drawn.length));
    expect(Math.max(...drawn.slice(0, 1e5))).toBeLessThan(1);
  });
});
