import { TabOrder } from '../../../src/excel/apply/tab-order';
import { defaultSettings } from '../../../src/domain/realization/settings';
import type { Inventory } from '../../../src/excel/inventory';
import { ExpectedNames } from '../../../src/excel/inventory';
import { sheetBlueprint } from '../../../src/sheets/blueprint';
import { sheetCatalog } from '../../../src/sheets/sheet-catalog';

const blueprints = sheetCatalog.map((spec) => sheetBlueprint(spec, { settings: defaultSettings }));
const [first, second, third] = blueprints;

function inventoryOf(...names: string[]): Inventory {
  const sheets = names.map((name) => ({ id: name, name, visible: true, protected: false }));
  return { sheets, tables: [], names: new ExpectedNames(), settings: {}, isCalculatedByHand: false, eventsEnabled: true };
}

test('the first sheet of all goes to the end, after the sheets of the user', () => {
  expect(new TabOrder(new Map()).placeFor(first!, inventoryOf('Mine'))).toBeUndefined();
});

test('a sheet goes after the last one that comes before it in the order of the work', () => {
  const order = new TabOrder(new Map([['a', first!.key]]));
  expect(order.placeFor(third!, inventoryOf('a', 'Mine'))).toBe(1);
});

test('a sheet that comes before all of ours goes before the first of them, whichever was made first', () => {
  const order = new TabOrder(new Map());
  const inventory = inventoryOf('Mine');
  expect(order.placeFor(third!, inventory)).toBeUndefined();
  expect(order.placeFor(first!, inventory)).toBe(1);
  expect(order.placeFor(second!, inventory)).toBe(2);
});

test('sheets added together find their places whatever their order', () => {
  const order = new TabOrder(new Map([['a', first!.key]]));
  const inventory = inventoryOf('a', 'Mine');
  expect(order.placeFor(third!, inventory)).toBe(1);
  expect(order.placeFor(second!, inventory)).toBe(1);
});
