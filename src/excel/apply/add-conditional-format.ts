import type { ConditionalFormatBlueprint } from '../../sheets/change-set';

/** Puts a conditional format on cells: by the text they hold or by a formula. */
export function addConditionalFormat(range: Excel.Range, { rule, fill, color, bold }: ConditionalFormatBlueprint): void {
  let format: Excel.ConditionalRangeFormat;
  if ('formula' in rule) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = rule.formula;
    format = custom.format;
  } else {
    const { textComparison } = range.conditionalFormats.add('ContainsText');
    textComparison.rule = 'contains' in rule
      ? { operator: 'Contains', text: rule.contains }
      : { operator: 'BeginsWith', text: rule.beginsWith };
    format = textComparison.format;
  }
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
}
