/** `Excel.WorksheetProtection`. The host refuses what a protected sheet does not allow; see `Book.guardCells` and `Book.guardSheet`. */
import { optional, record, text } from '../check';
import { eventTypes, workbookTarget } from '../events';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostType } from '../host-type';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';

/** Every option is off unless asked for; objects and scenarios too (documentation of WorksheetProtectionOptions). */
const noOptions: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false, selectionMode: 'Normal',
};

function raise({ book, id }: SheetTarget, isProtected: boolean): void {
  book.events.raise(eventTypes.worksheetProtectionChanged, [id, workbookTarget], () => ({ worksheetId: id, isProtected, source: 'Local' }));
}

export const protectionType: HostType<SheetTarget> = defineType({
  name: 'WorksheetProtection',
  properties: {
    Protected: readOnly((sheet) => sheet.book.sheetState(stateOf(sheet).id).protection !== undefined),
    Options: readOnly((sheet) => sheet.book.sheetState(stateOf(sheet).id).protection?.options ?? null),
  },
  methods: {
    Protect: method([optional(record), optional(text)], (sheet, options, password) => {
      const state = sheet.book.sheetState(stateOf(sheet).id);
      if (state.protection) {
        throw new HostError('InvalidOperation', `The worksheet "${stateOf(sheet).name}" is protected already.`);
      }
      state.protection = { options: { ...noOptions, ...options }, ...(password !== undefined && { password }) };
      raise(sheet, true);
    }),
    Unprotect: method([optional(text)], (sheet, password) => {
      const state = sheet.book.sheetState(stateOf(sheet).id);
      if (state.protection?.password !== undefined && state.protection.password !== password) {
        throw new HostError('AccessDenied', 'The password is not right.');
      }
      delete state.protection;
      raise(sheet, false);
    }),
  },
});
