import type { CellInput } from './change-set';

/** A text that would be taken for a formula, however many apostrophes it has before the sign. */
const readsAsFormula = /^'*=/;
const hidden = /^'+=/;

/** Whether what is entered is a formula. */
export function isFormula(input: CellInput): input is string {
  return typeof input === 'string' && input.startsWith('=');
}

/**
 * A text as a change set holds it. One that begins with `=` stands behind an apostrophe, which Excel takes for "what follows is text" and
 * does not keep; nothing anyone has typed becomes a formula that way.
 */
export function textEntry(text: string): string {
  return readsAsFormula.test(text) ? `'${text}` : text;
}

/** What the cell holds when this has been entered; a formula stands for itself. */
export function enteredValue(input: CellInput): CellInput {
  return typeof input === 'string' && hidden.test(input) ? input.slice(1) : input;
}

/**
 * What has to be entered so that a cell is as it was found: Excel gives a text that begins with `=` without its apostrophe, as it gives a
 * formula, but only of a text are value and entry the same.
 * @param value what the cell comes to
 * @param entry its formula or value, as `Range.formulas` has it
 */
export function foundEntry(value: CellInput, entry: CellInput): CellInput {
  return typeof entry === 'string' && entry === value ? textEntry(entry) : entry;
}
