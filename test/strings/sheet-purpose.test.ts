import { sheetCatalog } from '../../src/sheets/sheet-catalog';
import { sheetPurpose } from '../../src/strings/sheet-purpose';

test.each(sheetCatalog.map(({ key, purpose }) => [key, purpose]))('the pane says in German, too, what %s is for', (key, purpose) => {
  expect(sheetPurpose(key, purpose, 'en')).toBe(purpose);
  expect(sheetPurpose(key, purpose, 'de')).not.toBe(purpose);
});
