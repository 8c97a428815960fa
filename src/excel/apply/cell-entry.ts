import type { CellInput } from '../../sheets/change-set';

/** Months as Excel reads them where it speaks English, German, French, Spanish, Italian, Portuguese or Dutch. */
const month = `(?:${[
  'jan(?:uary?|vier|eiro|uari)?|gen(?:naio)?|ene(?:ro)?', 'feb(?:ruary?|ruari|braio|rero|ruari)?|f[eé]v(?:r(?:ier)?|ereiro)?',
  'm[aä]r(?:ch|z|s|zo|ço)?|mrt|maart', 'apr(?:ile?)?|abr(?:il)?|avr(?:il)?', 'ma[iy]o?|mag(?:gio)?|mei',
  'jun(?:[ei]|[ih]o)?|juin|giu(?:gno)?', 'jul(?:[yi]|[ih]o)?|juil(?:let)?|lug(?:lio)?', 'aug(?:ust(?:us)?)?|ago(?:sto)?|ao[uû]t',
  'sep(?:t|t?i?emb(?:er|re))?|set(?:tembre|embro)?',
  'o[ck]t(?:ober|[ou]bre)?|out(?:ubro)?|ott(?:obre)?', 'nov(?:i?emb(?:er|re|ro))?', 'd[eé][cz](?:emb(?:er|re|ro))?|dic(?:i?embre)?',
].join('|')})\\.?`;
const money = '(?:\\p{Sc}|kr\\.?|zł|chf|eur|gbp|usd)';
const amount = '[\\d.,\'\\u00a0\\u202f]*\\d[\\d.,\'\\u00a0\\u202f]*';

/** Text that Excel would turn into something else when it is entered. */
const turnsIntoSomethingElse = new RegExp(
  [
    // Behind an apostrophe already, unless it is there for a formula sign (text-entry.ts), or what begins a formula.
    "^'(?!'*=)", '^[-+@]', '^(?:true|false|wahr|falsch)$',
    // Numbers and amounts, also in parentheses, with an exponent or a percent sign.
    `^\\(?\\s*${money}?\\s*${amount}\\s*(?:%|${money})?\\s*\\)?$`, '^[\\d.,]+e[-+]?\\d+$', '^[.,]\\d',
    // Dates, times and fractions.
    '^\\d+[-/.: ]\\d', '^\\d+\\s*(?:am|pm|h)$', `^\\d+[-/. ]*${month}(?:[-/., ]*\\d+)?$`, `^${month}[-/., ]*\\d+(?:[-/., ]+\\d+)?$`,
  ].join('|'),
  'iu',
);

/**
 * What to enter so that the cell holds the value: Excel reads an entered text as if it were typed, so a text that looks like a number
 * (`007`) keeps its form only behind an apostrophe. Formulas go as they are.
 */
export function cellEntry(value: CellInput): CellInput {
  return typeof value === 'string' && turnsIntoSomethingElse.test(value) ? `'${value}` : value;
}

/** The same for a block of cells. */
export function cellEntries(grid: readonly (readonly CellInput[])[]): CellInput[][] {
  return grid.map((row) => row.map(cellEntry));
}
