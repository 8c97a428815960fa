import { element } from './element';
import { showDialog } from './show-dialog';
import type { ShortcutTable } from './shortcuts';

const what = `The workbench runs the add-in without Excel: the same task pane, ribbon commands and BENEFIT functions, with Microsoft’s
  unmodified office.js, on a spreadsheet in this page.`;

/** Where it differs from Excel. */
const isNot = [
  'It shows that the add-in’s calls and formulas work together. It does not prove that Excel accepts them.',
  `The spreadsheet is Univer, an open-source engine: some native functions round or format differently, and Excel’s own ribbon is
    not here.`,
  'Pictures of charts are drawn by the workbench; in Excel the same charts are Excel’s own.',
];

const data = `Everything stays on this computer: the workbook is kept in this browser’s storage, and the page talks to no other server.
  Save an .xlsx file to keep a copy.`;

/** The dialog behind “About the workbench”, with the add-in’s shortcuts. */
export function showAbout(shortcuts: ShortcutTable): void {
  const rows = shortcuts.list().map(({ name, keys }) => {
    return element('tr', {}, element('td', {}, name), element('td', {}, element('kbd', {}, keys)));
  });
  const close = element('button', { type: 'button', class: 'primary' }, 'Close');
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'about-title' },
    element('h2', { id: 'about-title' }, 'About the workbench'),
    element('p', {}, what),
    element('h3', {}, 'What it is not'),
    element('ul', {}, ...isNot.map((line) => element('li', {}, line))),
    element('h3', {}, 'Your data'),
    element('p', {}, data),
    element('h3', {}, 'Shortcuts'),
    element('table', {}, element('tbody', {}, ...rows)),
    element('div', { class: 'actions' }, close),
  );
  close.addEventListener('click', () => dialog.close());
  showDialog(dialog);
}
