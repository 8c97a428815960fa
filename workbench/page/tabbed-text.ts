/**
 * The cells of a text as spreadsheets and editors put it on the clipboard: a line a row, a tab between two cells. A cell that holds tabs,
 * line breaks or quotation marks stands in quotation marks, with its own doubled, as Excel copies it. Short rows are filled with blanks.
 */
export function tabbedText(text: string): string[][] {
  const rows = [...rowsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))];
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A quoted cell up to the tab or line break after it, or whatever else stands up to there. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;

function* rowsOf(text: string): Generator<string[]> {
  let row: string[] = [];
  cellPattern.lastIndex = 0;
  for (;;) {
    const [, quoted, plain = '', end] = cellPattern.exec(text)!;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    yield row;
    if (end === '') return;
    row = [];
  }
}
