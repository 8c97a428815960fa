import { figure } from './counts.en';
import type { Sentences } from './details';

/** What could not be read or done as it stands, and what to do about it; by the code of the problem. */
export const problemSentences = {
  'error-value': ({ column, text }) => `${column} shows the error ${text}. Mend the formula; until then it counts as blank.`,
  'not-a-date': ({ column, text }) => `${column} is “${text}”, which is no date. Enter it as a date; until then it counts as blank.`,
  'not-a-number': ({ column, text }) => `${column} is the text “${text}” where a number is needed. Until it is one it counts as blank.`,
  'number-as-text': ({ column, text }) =>
    `${column} holds the number ${text} as text. It was read as a number; retype it so that formulas see it, too.`,
  'out-of-range': ({ column, value, min, max }) => `${column} is ${value}; it should be ${range(min, max)}.`,
  'unknown-word': ({ column, text, suggestion }) =>
    `${column} is “${text}”, which is not in its list. ` +
    `${suggestion === undefined ? 'Choose one of the list' : `Perhaps “${suggestion}”`}, or add it on the Lists sheet.`,
  'missing-value': ({ column, row }) => `${column} is missing in row ${row}.`,
  'missing-id': ({ record }) => `This ${record} has no id, so nothing can refer to it. Give it one.`,
  'duplicate-id': ({ id, first }) => `The id ${id} is used twice; it is in ${first} already. Give this row an id of its own.`,
  'missing-column': ({ table, column }) => `The column ${column} is missing from ${table}. Add missing brings it back.`,
  'renamed-column': ({ table, column, found }) =>
    `The column ${column} is missing from ${table}; it may be “${found}”. Rename that one back, or add the missing column.`,
  'missing-periods': ({ count, first, last }) => `${count} period columns are missing (${first} to ${last}). Apply settings adds them.`,
  'surplus-periods': ({ count, first, last }) =>
    `${count} period columns lie outside the program (${first} to ${last}) and are not counted.`,
  'bad-setting': ({ setting, text, default: fallback }) =>
    `${setting} cannot be “${text}”.${fallback === '' ? '' : ` ${fallback} is used until it is mended.`}`,
  'table-name-taken': ({ table, wanted }) =>
    `The sheet ${wanted} cannot be added: a table of yours is named ${table} already. Rename that table, then add the sheet again.`,
  'sheet-renamed': ({ name }) => `A sheet of this name exists, so the new one is named “${name}”.`,
  'name-taken': ({ name, formula }) => `The name ${name} stays as it is: ${formula}.`,
  'periods-filled': ({ table, count, cells }) =>
    `Period columns of ${table} that no longer belong to the program hold ${count} entries (${cells}). ` +
    'Move or clear them, then apply the settings again.',
  'business-case-edited': ({ sheet, count, cells }) =>
    `Something was typed over formulas of ${sheet} that follow the periods (${count} cells: ${cells}), ` +
    'so the period columns stay as they are. Clear these cells, then apply the settings again.',
  'apply-settings-first': ({ table, column }) => `This sheet needs the column ${column} of ${table}. Apply settings first, then add it.`,
  'needs-sheet': ({ needed }) => `This sheet needs the sheet ${needed}, which could not be added.`,
  'missing-table': ({ table }) => `The table ${table} is missing. Add its sheet under Sheets.`,
  'snapshot-exists': ({ name }) => `There is a snapshot named ${name} already. Give this one another name.`,
  'reading-of-unknown-measure': ({ measure }) => `There is no measure ${measure} any more. Choose another one.`,
  'reading-without-number': ({ measure }) => `The reading of ${measure} is no number.`,
  'reading-without-period': ({ measure }) => `The reading of ${measure} has no period. Choose one.`,
  'reading-twice': ({ measure }) => `There are two readings of ${measure} for one period. Keep one of them.`,
  'reading-meanwhile': ({ measure, id }) =>
    `Meanwhile ${measure} has the reading ${id} for that period. Look at it, then record yours as its correction.`,
  'newer-schema': ({ version, known }) =>
    `This workbook was made with a newer version of the add-in (${version}; this one knows ${known}). ` +
    'Update the add-in before changing it.',
  'unreadable-version': ({ text }) => `The workbook says that its version is ${text}, which cannot be read. It is treated as the oldest.`,
  'upgrade-needs-lists': () => 'The sheet Lists is missing, and new columns need its words. Add it under Sheets, then upgrade.',
  'sheet-without-table': ({ sheet, table }) =>
    `The sheet ${sheet} has lost its table ${table}. Undo that, or add the sheet again under Sheets; what stands on this one stays.`,
  'sheet-protected': ({ sheet }) =>
    `The sheet ${sheet} is protected, so nothing can be written there. Remove the protection (Review > Unprotect Sheet).`,
  'sheet-hidden': ({ sheet }) => `The sheet ${sheet} is hidden. It is used all the same.`,
  'foreign-table': ({ table }) =>
    `The table ${table} has the name of one of ours but other columns. It is left alone; rename it, then add the sheet under Sheets.`,
  'broken-name': ({ name }) =>
    `The name ${name} leads nowhere any more, so drop-downs and formulas with it fail. ` +
    'Undo the deletion, or delete the name and add the sheet again.',
  'sample-needs-new-workbook': ({ table }) =>
    `The sample is not mixed with your records, and there is a table ${table} already. Open a new workbook for it.`,
  'map-too-large': ({ records, most }) =>
    `${figure(Number(records))} records are too many for one picture; up to ${figure(Number(most))} can be drawn. ` +
    'Choose one under Show, and draw what belongs to it.',
  'no-sample': () => 'There is no sample in this workbook.',
  'typed-over': ({ column, text, replacement }) =>
    `“${text}” was typed in the status column ${column} and has been replaced by “${replacement}”. Undo brings it back.`,
  'unknown-benefit': ({ id }) => `There is no benefit ${id} any more. Leave it out.`,
  'review-undated': ({ id }) => `The review of ${id} has no date. Enter one.`,
  'review-ahead': ({ id, date }) => `The review of ${id} is dated ${date}, which is still to come. Date it when it takes place.`,
  'review-exists': ({ id, type, date }) =>
    `A review of ${id} of this kind (${type}) on ${date} is recorded already. Leave it out, or change it on its sheet.`,
  'lesson-blank': () => 'A lesson says nothing. Write what was learned, or remove it.',
  'check-without-level': ({ id }) => `The sustainment check of ${id} has no level. Enter what was observed, or leave the check out.`,
  'rebaseline-of-nothing': () => 'Nothing is chosen to be set as a baseline.',
  'baseline-unnamed': () => 'The new baseline has no name. Name its version.',
  'baseline-exists': ({ version }) =>
    `There is a baseline ${version} already, and versions are never overwritten. Name the new one differently.`,
  'rebaseline-undecided': () => 'It is not said what was decided and by whom. A baseline stands on a decision.',
  'rebaseline-without-reason': () => 'The reason is missing. Say why the targets move.',
  'unknown-record': ({ id, table }) => `There is no ${id} in ${table} any more. Leave it out.`,
  'plan-lines-left': ({ ids }) => `The plan lines of ${ids} in the cash flow stay as they are. Bring them into line with the new targets.`,
  'dashboard-without-data': ({ sheet, address }) =>
    `The sheet ${sheet} has no chart data at ${address}, where they should be. Delete the sheet and draw the charts again: ` +
    'it is added again.',
  'no-charts': () =>
    'This Excel cannot draw charts for add-ins, so the sheet has the figures only. Select them and insert a chart by hand.',
  'calculated-by-hand': () => 'This workbook is calculated by hand only. It was calculated now, so that the figures are up to date.',
} satisfies Sentences;

export type ProblemSentences = Readonly<Record<keyof typeof problemSentences, Sentences[string]>>;

function range(min: string | number | undefined, max: string | number | undefined): string {
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  return min === undefined ? `${max} at most` : `${min} at least`;
}
