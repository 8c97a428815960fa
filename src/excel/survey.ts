import type { SheetFact, TableFact, WorkbookSurvey } from './gateway';
import { loadCulture } from './culture';
import { checkDateSystem } from './date-system';
import { sheetKeyProperty } from './sheet-key';

/** What the workbook has: one sync for its lists, one for what belongs to each sheet and table. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { workbook, application } = context;
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/worksheet/name,items/columns/items/name,items/rows/count');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  application.load('calculationMode');
  const culture = loadCulture(context);
  const expectDatesFrom1900 = checkDateSystem(context);
  await context.sync();
  expectDatesFrom1900();

  const sheetDetails = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject().load('address'),
    property: sheet.customProperties.getItemOrNullObject(sheetKeyProperty).load('value'),
  }));
  const tableDetails = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  await context.sync();

  return {
    sheets: sheetDetails.map(
      ({ sheet, used, property }): SheetFact => ({
        id: sheet.id,
        name: sheet.name,
        key: property.isNullObject ? null : property.value,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protection.protected,
        isEmpty: used.isNullObject,
      }),
    ),
    tables: tableDetails.map(
      ({ table, range }): TableFact => ({
        name: table.name,
        sheet: table.worksheet.name,
        address: range.address,
        headers: table.columns.items.map((column) => column.name),
        rowCount: table.rows.count,
      }),
    ),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    settings: Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as unknown])),
    calculationMode: application.calculationMode as WorkbookSurvey['calculationMode'],
    culture: culture(),
  };
}
