import { text } from '../check';
import { keyValueTypes } from './key-values';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';

/** `Excel.WorksheetCustomPropertyCollection` (ExcelApi 1.12): texts that travel with the sheet. */
export const worksheetCustomPropertiesType = keyValueTypes<SheetTarget>(
  { collection: 'WorksheetCustomPropertyCollection', item: 'WorksheetCustomProperty' },
  (sheet) => sheet.book.sheetState(stateOf(sheet).id).customProperties,
  { check: text },
).collection;
