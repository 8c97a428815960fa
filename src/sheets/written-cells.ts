/**
 * Remembers what Refresh wrote into status columns, so that the next Refresh can tell what a user typed there. Only a short hash of
 * each cell is kept: 24 bits, four letters, so 2,000 benefits take about 90 kB, and one typed cell in ten thousand is overlooked.
 */
export interface WrittenCells {
  /** Hashes of the last Refresh. */
  readonly now: string;
  /** Those of the Refresh before that differ: after an undo the cells hold them again. */
  readonly before: string;
}

const lettersPerHash = 4;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOfLetter = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Digits of a number that survive a file of any program. */
const significantDigits = 12;

/** FNV-1a over the id, the field and the value, folded to 24 bits. Source: Fowler, Noll, Vo. */
export function cellHash(id: string, field: string, value: string | number | boolean): number {
  const text = `${id}\u0001${field}\u0001${typeof value === 'number' ? value.toPrecision(significantDigits) : String(value)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

function encodeHashes(hashes: ReadonlySet<number>): string {
  let text = '';
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(hash >>> shift) & 63]!;
  }
  return text;
}

/** Anything but our own letters counts as no hashes: the setting may have been edited. */
export function decodeHashes(text: string): Set<number> {
  const hashes = new Set<number>();
  for (let start = 0; start + lettersPerHash <= text.length; start += lettersPerHash) {
    let hash = 0;
    for (let index = start; index < start + lettersPerHash; index++) {
      const value = valueOfLetter.get(text[index]!);
      if (value === undefined) return new Set();
      hash = hash * 64 + value;
    }
    hashes.add(hash);
  }
  return hashes;
}

/** What to remember after a Refresh that wrote `written`. */
export function remember(written: ReadonlySet<number>, last: WrittenCells): WrittenCells {
  const now = encodeHashes(written);
  if (now === last.now) return last;
  const gone = new Set([...decodeHashes(last.now)].filter((hash) => !written.has(hash)));
  return { now, before: encodeHashes(gone) };
}

const nothingWritten: WrittenCells = { now: '', before: '' };

/** The remembered cells of one table out of a setting of the workbook, which anyone may have edited. */
export function writtenCellsOf(setting: unknown, table: string): WrittenCells {
  if (typeof setting !== 'object' || setting === null) return nothingWritten;
  const entry: unknown = (setting as Record<string, unknown>)[table];
  if (typeof entry !== 'object' || entry === null) return nothingWritten;
  const { now, before } = entry as Record<string, unknown>;
  return { now: typeof now === 'string' ? now : '', before: typeof before === 'string' ? before : '' };
}
