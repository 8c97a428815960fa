import fc from 'fast-check';
import type { WrittenCells } from '../../src/sheets/written-cells';
import { cellHash, decodeHashes, isRemembered, remember } from '../../src/sheets/written-cells';

const nothing: WrittenCells = { now: '', before: '' };
const hashes = fc.uniqueArray(fc.nat({ max: 0xffffff }), { maxLength: 400 }).map((some) => new Set(some));

/** So many hashes, spread evenly. */
const spread = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, index) => Math.floor((index * 2 ** 24) / count)));

test('every hash comes back, and those that have gone are kept once more', () => {
  fc.assert(fc.property(hashes, hashes, (first, second) => {
    const once = remember(first, nothing);
    expect(decodeHashes(once.now)).toEqual(first);
    const twice = remember(second, once);
    expect(decodeHashes(twice.now)).toEqual(second);
    if (twice !== once) expect(decodeHashes(twice.before)).toEqual(new Set([...first].filter((hash) => !second.has(hash))));
  }));
});

test.each([[0], [0xffffff], [0, 1, 2, 3, 4, 5], [0, 0xffffff]])('also at the ends: %s', (...some) => {
  expect(decodeHashes(remember(new Set(some), nothing).now)).toEqual(new Set(some));
});

test('50,000 cells take less than 85 kB', () => {
  const written = new Set(Array.from({ length: 50_000 }, (_, index) => cellHash(`E-${index}`, 'check', 'late')));
  const { now } = remember(written, nothing);
  expect(now.length).toBeLessThan(85_000);
  const found = decodeHashes(now);
  expect([found.size, [...found].every((hash) => written.has(hash))]).toEqual([written.size, true]);
});

test('of more cells than the settings have room for nothing is remembered, until there are fewer', () => {
  const many = spread(280_000);
  const full = remember(many, remember(spread(3), nothing));
  expect([full.now.length, full.before, isRemembered(full)]).toEqual([1, '', false]);
  expect(remember(many, full)).toBe(full);
  expect(isRemembered(remember(spread(3), full))).toBe(true);
});

test('a memory that someone has edited is read without harm', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    for (const hash of decodeHashes(text)) expect(Number.isInteger(hash)).toBe(true);
  }));
  fc.assert(fc.property(fc.stringMatching(/^[\w-]{0,40}$/), (text) => {
    expect(decodeHashes(text).size).toBeLessThanOrEqual(text.length * 6);
  }));
});
