import type { SheetBlueprint, TableBlueprint } from '../../sheets/change-set';
import { sheetKeyProperty } from '../sheet-key';
import { addConditionalFormat } from './add-conditional-format';
import { addTable } from './add-table';
import { addValidation } from './add-validation';
import { cellEntries } from './cell-entry';
import { pointsOfWidth } from './column-width';
import { layOutPage } from './lay-out-page';
import { styleBlock } from './style-block';

/**
 * Queues everything that makes a sheet from its blueprint.
 * @param position among the tabs, 0-based; undefined: the last
 * @param filledLater tables whose rows are left out because they would not fit the message
 */
export function makeSheet(
  { workbook }: Excel.RequestContext, blueprint: SheetBlueprint, position: number | undefined, filledLater: readonly TableBlueprint[] = [],
): void {
  const sheet = workbook.worksheets.add(blueprint.name);
  sheet.customProperties.add(sheetKeyProperty, blueprint.key);
  if (position !== undefined) sheet.position = position;
  sheet.tabColor = blueprint.tabColor;
  sheet.showGridlines = blueprint.showGridlines;

  for (const [column, width] of Object.entries(blueprint.widths)) {
    sheet.getRangeByIndexes(0, Number(column), 1, 1).format.columnWidth = pointsOfWidth(width);
  }
  // Tables before names and names before blocks, because each refers to those before.
  for (const table of blueprint.tables) addTable(sheet, table, !filledLater.includes(table));
  for (const { name, formula } of blueprint.names) workbook.names.add(name, formula);
  for (const { row, column, cells, style, validation, mergeAcross } of blueprint.blocks) {
    const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
    if (style) styleBlock(range, style);
    range.formulas = cellEntries(cells);
    if (mergeAcross) range.merge(true);
    if (validation) addValidation(range, validation);
  }
  for (const [row, height] of Object.entries(blueprint.rowHeights)) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
  for (const { address, ...format } of blueprint.conditionalFormats) addConditionalFormat(sheet.getRange(address), format);

  const { rows, columns } = blueprint.frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  layOutPage(sheet, blueprint.page);
}
