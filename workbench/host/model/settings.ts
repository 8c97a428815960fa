import type { Book } from '../book';
import { keyValueTypes } from './key-values';

/**
 * `Excel.SettingCollection` (ExcelApi 1.4): the add-in's own JSON values in the workbook. Not undone with the workbook's
 * changes. Excel keeps no more than 2 MB of them and answers `InvalidArgument` (OfficeDev/office-js#621, #3957).
 */
export const settingsType = keyValueTypes<Book>(
  { collection: 'SettingCollection', item: 'Setting' },
  (book) => book.state.settings,
  { mostLetters: 2 * 1024 * 1024 },
).collection;
