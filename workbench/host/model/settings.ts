import type { Book } from '../book';
import { keyValueTypes } from './key-values';

/** `Excel.SettingCollection` (ExcelApi 1.4): the add-in's own JSON values in the workbook. Not undone with the workbook's changes. */
export const settingsType = keyValueTypes<Book>(
  { collection: 'SettingCollection', item: 'Setting' },
  (book) => book.state.settings,
).collection;
