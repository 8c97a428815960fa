const named = (subject: string): string => (subject === '' ? 'the workbook' : subject);

/** What went wrong and what to do, by the failure the gateway names; `subject` is a sheet, a table or a cell, '' the whole workbook. */
export const failureSentences = {
  'cell-edit-mode': () => 'A cell is being edited. Press Enter or Esc in it, then try again.',
  'access-denied': (subject: string) => `Excel does not give access to ${named(subject)}. Check that the workbook is not read-only.`,
  'sheet-protected': (subject: string) =>
    `The sheet ${subject} is protected. Remove the protection (Review > Unprotect Sheet), then try again.`,
  'sheet-hidden': (subject: string) => `The sheet ${subject} is hidden. Show it (right-click a tab > Unhide), then try again.`,
  filtered: (subject: string) =>
    `A filter is on in ${named(subject)}, so rows and columns cannot be added or removed. Clear the filter, then try again.`,
  'no-room': (subject: string) =>
    `Excel cannot make room in ${named(subject)}: another table or merged cells are in the way. Move them, then try again.`,
  'payload-limit': (subject: string) =>
    `There is too much in ${named(subject)} for Excel for the web to take at once. Shorten its longest texts, or use Excel on the desktop.`,
  'not-found': (subject: string) =>
    `${subject === '' ? 'Something' : subject} is missing. Undo what removed it (Ctrl+Z), or add it again under Sheets.`,
  'changed-meanwhile': (subject: string) =>
    `${subject === '' ? 'The workbook' : subject} has been changed meanwhile. Nothing of that is overwritten; ` +
    'try again to work with what is there now.',
  'holds-formula': (subject: string) =>
    `${subject} holds a formula, which is not replaced by a value. Change it in the cell, or clear the cell first.`,
  'text-too-long': (subject: string) => `A text for ${subject} is longer than the 32,767 characters a cell can hold. Shorten it.`,
  'name-clash': (subject: string) => `The name ${subject} is taken. Rename what has it, or choose another name.`,
  'not-supported': (subject: string) => `This version of Excel cannot do that${subject === '' ? '' : ` (${subject})`}.`,
  'dates-from-1904': () =>
    'This workbook counts its days from 1904: every date would be four years off, so nothing is read or written. Use a new workbook; ' +
    'or clear “Use 1904 date system” in the options of Excel and correct every date, because Excel moves those entered before.',
  cancelled: () => 'Cancelled.',
  'host-busy': () => 'Excel is busy or not connected. Try again in a moment.',
  unknown: (subject: string) =>
    `Something unexpected happened${subject === '' ? '' : ` at ${subject}`}. Try again; if it stays so, reload the pane.`,
};

export type FailureSentences = typeof failureSentences;

/** What became of the workbook. */
export const stateSentences = {
  unchanged: 'The workbook is unchanged.',
  'rolled-back': 'What had been written was taken back; the workbook is as before.',
  'partly-changed': 'Part of the change stands. Look at the sheets, or close the workbook without saving.',
};

export type StateSentences = typeof stateSentences;
