/** `Excel.ChartCollection`: the charts of a worksheet. */
import { count, key, object } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import type { ChartState } from '../pictures/chart-state';
import { chartType } from '../pictures/chart-types';
import { newChart, newChartSize } from '../pictures/new-chart';
import { sourceSeries } from '../pictures/source-series';
import { chartObjectType, seriesBy } from './chart';
import type { RangeTarget } from './range';
import { areaOf } from './range';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';

function all(sheet: SheetTarget): readonly ChartState[] {
  return sheet.book.pictures.charts(stateOf(sheet).id);
}

function chartOf({ book, id: sheet }: SheetTarget, chart: ChartState | undefined, wanted: string | number): HostObject {
  if (!chart) {
    throw new HostError('ItemNotFound', `There is no chart ${wanted}.`);
  }
  return chartObjectType.of({ book, sheet, id: chart.id });
}

export const chartsType: HostType<SheetTarget> = defineType({
  name: 'ChartCollection',
  items: (sheet) => all(sheet).map((chart) => chartOf(sheet, chart, chart.id)),
  properties: { Count: readOnly((sheet) => all(sheet).length) },
  methods: {
    GetCount: method([], (sheet) => all(sheet).length),
    GetItemAt: method([count], (sheet, index) => chartOf(sheet, all(sheet)[index], index)),
    /** The first of several with the same name (documentation of `getItem`). */
    GetItem: method([key], (sheet, wanted) => {
      const named = (chart: ChartState): boolean => chart.name.toLowerCase() === String(wanted).toLowerCase();
      return chartOf(sheet, all(sheet).find(({ id }) => id === wanted) ?? all(sheet).find(named), wanted);
    }),
    /** Excel puts it in the middle of the window; here it stands at the top left until it is positioned. */
    Add: method([chartType, object<RangeTarget>('Range'), seriesBy], (sheet, type, range, by) => {
      const { book, id: sheetId } = sheet;
      book.guardSheet(stateOf(sheet).id, 'allowEditObjects');
      const { pictures } = book;
      const anchor = pictures.ruler(sheetId).anchorOf({ left: 0, top: 0, ...newChartSize }, 'TwoCell');
      const id = pictures.newId();
      const name = pictures.newName(sheetId, 'Chart');
      pictures.add('charts', sheetId, newChart(id, name, type, anchor, sourceSeries(book.engine, areaOf(range), by)));
      return chartObjectType.of({ book, sheet: sheetId, id });
    }),
  },
});
