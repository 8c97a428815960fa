import '../functions/custom-functions';
import { act } from 'react';
import { insertSample } from '../../src/commands/sample';
import { pseudoMarks } from '../../src/strings/pseudo';
import { functionReference } from '../../src/strings/function-reference.en';
import { sheetCatalog } from '../../src/sheets/sheet-catalog';
import { views } from '../../src/taskpane/views';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

/** Every text of the pane that is read or heard, each once. */
function textsIn(root: Element): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.add(walker.currentNode.textContent ?? '');
  for (const attribute of ['aria-label', 'title', 'placeholder', 'aria-description', 'aria-valuetext']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) found.add(element.getAttribute(attribute)!);
  }
  return [...found];
}

/** What is left of a text without its pseudo sentences; those may stand in one another. */
function outsideMarks(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === pseudoMarks.start) depth += 1;
    if (depth === 0) left += letter;
    if (letter === pseudoMarks.end) depth -= 1;
  }
  return left;
}

/** The words that are the user's or Excel's and the same in every language: cells, names of sheets, tables, columns and functions. */
function wordsOfWorkbook(): string {
  const { workbook } = pane.gateway;
  const cells = [...workbook.tables.values()].flatMap(({ headers, rows }) => [...headers, ...rows.flat()]).map(String);
  const names = [...sheetCatalog.map(({ name }) => name), ...workbook.tables.keys()];
  const functions = functionReference.map(({ name }) => `${name} BENEFIT.${name}`);
  return [...cells, ...names, ...functions].join('\n');
}

const isLetter = /\p{L}{2,}/u;
const month = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;
/** Not sentences: shortcuts, languages in their own words, the name of the product. */
const sameEverywhere = /^(English|Deutsch|(Ctrl|Shift|Alt|Esc|Enter|Tab)(\+.*)?|Benefits Realization for Excel.*)$/;

test.each(views.map(({ id }) => id))('every sentence of %s comes from the table of sentences', async (view) => {
  await insertSample.run(pane.surroundings(), undefined);
  await pane.open('qps-ploc');
  await act(async () => pane.activity.show(view));
  await pane.settle();

  const known = wordsOfWorkbook();
  const foreign = textsIn(pane.element)
    .map((text) => outsideMarks(text).replace(month, '').trim())
    .filter((text) => isLetter.test(text) && !sameEverywhere.test(text))
    .filter((text) => !text.split(/[\s,;:·–()→]+/).every((word) => !isLetter.test(word) || known.includes(word)));
  expect(foreign).toEqual([]);
});
