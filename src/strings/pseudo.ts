const accented: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž', A: 'Å', C: 'Č', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š',
  U: 'Ů',
};

/** How a pseudo sentence begins and ends: a text without them on the screen comes from elsewhere, one that lacks either is cut off. */
export const pseudoMarks = { start: '⟦', end: '⟧' } as const;

/**
 * A table of sentences as a language that does not exist: accented, about half longer and between marks; functions of the table answer
 * such sentences. The tag at the key `language` is the pseudo-locale's own.
 */
export function pseudo<Table>(table: Table): Table {
  return translated(table) as Table;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => translated((value as (...given: unknown[]) => unknown)(...given));
  }
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === 'language' && typeof member === 'string' ? 'qps-ploc' : translated(member)]),
  );
}

function longer(text: string): string {
  if (text === '') return text;
  const letters = [...text].map((letter) => accented[letter] ?? letter).join('');
  return `${pseudoMarks.start}${letters}${' ~'.repeat(Math.ceil(text.length / 5))}${pseudoMarks.end}`;
}
