import { functionReference } from '../../src/strings/function-reference.en';
import { searchFunctions } from '../../src/taskpane/functions/search-functions';

const found = (search: string): string[] => searchFunctions(functionReference, search).map(({ name }) => name);

test('no search shows everything', () => {
  expect(found('  ')).toHaveLength(functionReference.length);
});

test.each(
  [['npv', 'NPV'], ['benefit.irr', 'IRR'], ['Payback', 'PAYBACK'], ['sumproduct', 'EXPECTED'], ['modified return', 'MIRR']],
)('%s finds %s first', (search, name) => {
  expect(found(search)[0]).toBe(name);
});

test('every word must be found', () => {
  expect(found('discount factor')).toContain('DISCOUNTFACTOR');
  expect(found('discount zebra')).toEqual([]);
});
