/**
 * Remembers what Refresh wrote into status columns, so that the next Refresh can tell what a user typed there. Only a short hash of
 * each cell is kept, 24 bits, and of that only what sets it apart from the one before it in order: 2,000 benefits take about 50 kB, and
 * one typed cell in ten thousand is overlooked. Excel keeps no more than 2 MB of settings for an add-in (OfficeDev/office-js#621), and
 * refuses a refresh that would go beyond.
 */
export interface WrittenCells {
  /** Hashes of the last Refresh. */
  readonly now: string;
  /** Those of the Refresh before that differ: after an undo the cells hold them again. */
  readonly before: string;
}

/** Of one table; beyond, as with 200,000 readings that have a remark, what was typed over can no longer be told. */
const mostLetters = 300_000;
/** Stands for the hashes of more cells than are remembered. */
const tooMany = '!';

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

/**
 * Ascending hashes as the gaps between them, each in Rice's code (R. F. Rice, 1979): its quotient by a power of two as so many ones and a
 * zero, then the remainder. The power, which suits gaps of about that size, is the first letter; ones fill the last letter.
 */
function encodeHashes(hashes: ReadonlySet<number>): string {
  if (hashes.size === 0) return '';
  const power = Math.min(23, Math.floor(Math.log2(2 ** 24 / hashes.size)));
  let text = alphabet[power]!;
  let letter = 0;
  let filled = 0;
  const put = (bit: number): void => {
    letter = letter * 2 + bit;
    filled += 1;
    if (filled < 6) return;
    text += alphabet[letter]!;
    [letter, filled] = [0, 0];
  };
  let last = -1;
  for (const hash of [...hashes].sort((x, y) => x - y)) {
    const gap = hash - last - 1;
    for (let ones = gap >>> power; ones > 0; ones -= 1) put(1);
    put(0);
    for (let bit = power - 1; bit >= 0; bit -= 1) put((gap >>> bit) & 1);
    last = hash;
  }
  while (filled > 0) put(1);
  return text;
}

/** Anything but our own letters counts as no hashes: the setting may have been edited. */
export function decodeHashes(text: string): Set<number> {
  const hashes = new Set<number>();
  const letters = [...text].map((letter) => valueOfLetter.get(letter));
  const [power] = letters;
  if (power === undefined || power > 23 || letters.includes(undefined)) return hashes;
  const end = letters.length * 6;
  const bitAt = (place: number): number => (letters[Math.floor(place / 6)]! >>> (5 - (place % 6))) & 1;
  let place = 6;
  let last = -1;
  for (;;) {
    let gap = 0;
    while (place < end && bitAt(place) === 1) [gap, place] = [gap + 1, place + 1];
    place += 1;
    if (place + power > end) return hashes;
    for (let bit = 0; bit < power; bit += 1) [gap, place] = [gap * 2 + bitAt(place), place + 1];
    last += gap + 1;
    hashes.add(last);
  }
}

/** What to remember after a Refresh that wrote `written`. */
export function remember(written: ReadonlySet<number>, last: WrittenCells): WrittenCells {
  const encoded = encodeHashes(written);
  const now = encoded.length > mostLetters ? tooMany : encoded;
  if (now === last.now) return last;
  const gone = new Set([...decodeHashes(last.now)].filter((hash) => !written.has(hash)));
  return { now, before: now === tooMany ? '' : encodeHashes(gone) };
}

/** Whether what a cell of the table holds can be told to be what Refresh wrote. */
export function isRemembered({ now }: WrittenCells): boolean {
  return now !== tooMany;
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
