import type { ColumnBlueprint } from '../../sheets/change-set';
import { addConditionalFormat } from './add-conditional-format';
import { addValidation } from './add-validation';
import { pointsOfWidth } from './column-width';
import { setNumberFormat } from './number-format';

/** Gives the body of a table column the formats, list, messages and formula of its blueprint. */
export function dressColumn(body: Excel.Range, column: ColumnBlueprint): void {
  const { format } = body;
  if (column.numberFormat !== 'General') setNumberFormat(body, column.numberFormat);
  format.columnWidth = pointsOfWidth(column.width);
  format.verticalAlignment = 'Top';
  if (column.wrap) format.wrapText = true;
  if (column.fill !== undefined) format.fill.color = column.fill;
  if (column.color !== undefined) format.font.color = column.color;
  if (column.validation) addValidation(body, column.validation);
  for (const conditional of column.conditionalFormats ?? []) addConditionalFormat(body, conditional);
  if (column.formula !== undefined) body.set({ formulas: column.formula as unknown as string[][] });
}
