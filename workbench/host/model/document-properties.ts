/** `Excel.DocumentProperties` (ExcelApi 1.7). */
import type { Book } from '../book';
import { number, text } from '../check';
import type { Check } from '../check';
import { defineType, readOnly, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import { keyValueTypes } from './key-values';

const customType = keyValueTypes<Book>(
  { collection: 'CustomPropertyCollection', item: 'CustomProperty' },
  (book) => book.state.documentCustomProperties,
).collection;

function property(name: string, check: Check<unknown>): Property<Book> {
  return readWrite(check, (book) => book.state.documentProperties[name], (book, value) => {
    book.state.documentProperties[name] = value;
  });
}

export const documentPropertiesType: HostType<Book> = defineType({
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map((name) =>
      [name, property(name, text)])),
    RevisionNumber: property('RevisionNumber', number),
    LastAuthor: readOnly((book) => book.state.documentProperties['LastAuthor']),
    CreationDate: readOnly((book) => book.state.documentProperties['CreationDate']),
  },
  children: { Custom: (book) => customType.of(book) },
});
