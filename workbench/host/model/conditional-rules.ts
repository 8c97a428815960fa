/** The rules and looks of a conditional format: custom, cell value, text, color scale, data bar, icon set. */
import type { ConditionalRule, ConditionalStyle } from '../../engine/engine';
import { anything, boolean, list, oneOf, record, ruleFormula, text } from '../check';
import { cssColor } from '../colors';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { change, stateOf } from './conditional-formats';
import type { ConditionalFormatTarget } from './conditional-formats';

type RuleType = ConditionalRule['type'];
type RuleOf<Type extends RuleType> = Extract<ConditionalRule, { type: Type }>;
type Styled = Extract<ConditionalRule, { style: ConditionalStyle }>;

function ruleOf<Type extends RuleType>(format: ConditionalFormatTarget, type: Type): RuleOf<Type> {
  const { rule } = stateOf(format);
  if (rule.type !== type) {
    throw new HostError('ItemNotFound', `The conditional format is of type ${rule.type}, not ${type}.`);
  }
  return rule as RuleOf<Type>;
}

function changeRule<Type extends RuleType>(format: ConditionalFormatTarget, type: Type, difference: Partial<RuleOf<Type>>): void {
  change(format, { rule: { ...ruleOf(format, type), ...difference } });
}

function styleOf(format: ConditionalFormatTarget): ConditionalStyle {
  return (stateOf(format).rule as Styled).style;
}

function setStyle(format: ConditionalFormatTarget, difference: ConditionalStyle): void {
  const rule = stateOf(format).rule as Styled;
  change(format, { rule: { ...rule, style: { ...rule.style, ...difference } } });
}

const fillType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFill',
  properties: { Color: readWrite(text, (format) => styleOf(format).fill ?? '', (format, color) =>
    setStyle(format, { fill: cssColor(color) })) },
  methods: { Clear: method([], (format) => setStyle(format, { fill: '' })) },
});

const fontType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFont',
  properties: {
    Color: readWrite(text, (format) => styleOf(format).fontColor ?? '', (format, color) =>
      setStyle(format, { fontColor: cssColor(color) })),
    Bold: readWrite(boolean, (format) => styleOf(format).bold ?? false, (format, bold) => setStyle(format, { bold })),
    Italic: readWrite(boolean, (format) => styleOf(format).italic ?? false, (format, italic) => setStyle(format, { italic })),
    Strikethrough: readWrite(boolean, (format) => styleOf(format).strikethrough ?? false, (format, strikethrough) =>
      setStyle(format, { strikethrough })),
  },
});

const rangeFormatType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFormat',
  children: { Fill: (format) => fillType.of(format), Font: (format) => fontType.of(format) },
});

const customRuleType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormatRule',
  properties: { Formula: readWrite(ruleFormula, (format) => ruleOf(format, 'Custom').formula, (format, formula) =>
    changeRule(format, 'Custom', { formula })) },
});

const customType: HostType<ConditionalFormatTarget> = defineType({
  name: 'CustomConditionalFormat',
  children: { Rule: (format) => customRuleType.of(format), Format: (format) => rangeFormatType.of(format) },
});

const cellOperators = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
);

const cellValueType: HostType<ConditionalFormatTarget> = defineType({
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: readWrite(
      record,
      (format) => {
        const { operator, formula1, formula2 } = ruleOf(format, 'CellValue');
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      (format, rule) => {
        const { operator, formula1, formula2 } = rule;
        const needsTwo = operator === 'Between' || operator === 'NotBetween';
        if (formula1 === undefined || (needsTwo && (formula2 === undefined || formula2 === null))) {
          throw new HostError(
            'InvalidArgument',
            `A rule with ${String(operator)} needs ${needsTwo ? 'formula1 and formula2' : 'formula1'}.`,
          );
        }
        changeRule(format, 'CellValue', {
          operator: cellOperators(operator), formula1: String(formula1), ...(formula2 !== undefined && formula2 !== null && {
            formula2: String(formula2),
          }),
        });
      },
    ),
  },
  children: { Format: (format) => rangeFormatType.of(format) },
});

const textOperators = oneOf('Contains', 'NotContains', 'BeginsWith', 'EndsWith');

const textType: HostType<ConditionalFormatTarget> = defineType({
  name: 'TextConditionalFormat',
  properties: {
    Rule: readWrite(
      record,
      (format) => {
        const rule = ruleOf(format, 'ContainsText');
        return { operator: rule.operator, text: rule.text };
      },
      (format, rule) => changeRule(format, 'ContainsText', { operator: textOperators(rule['operator']), text: text(rule['text']) }),
    ),
  },
  children: { Format: (format) => rangeFormatType.of(format) },
});

/** `{ minimum, midpoint?, maximum }` with type, formula and color each. */
const colorScaleType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ColorScaleConditionalFormat',
  properties: {
    ThreeColorScale: readOnly((format) => ruleOf(format, 'ColorScale').points.length === 3),
    Criteria: readWrite(
      record,
      (format) => {
        const { points } = ruleOf(format, 'ColorScale');
        return { minimum: points[0], ...(points.length === 3 && { midpoint: points[1] }), maximum: points[points.length - 1] };
      },
      (format, criteria) => {
        const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter((point) =>
          point !== undefined && point !== null);
        changeRule(format, 'ColorScale', { points: points.map((point) => colorPoint(point as Record<string, unknown>)) });
      },
    ),
  },
});

const pointTypes = oneOf('LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile');

function colorPoint(point: Readonly<Record<string, unknown>>): RuleOf<'ColorScale'>['points'][number] {
  const formula = point['formula'];
  return {
    type: pointTypes(point['type']),
    color: cssColor(text(point['color'])),
    ...(formula !== undefined && formula !== null && { formula: String(formula) }),
  };
}

const positiveBarType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: readWrite(text, (format) => ruleOf(format, 'DataBar').color, (format, color) =>
      changeRule(format, 'DataBar', { color: cssColor(color) })),
    GradientFill: readWrite(boolean, (format) => ruleOf(format, 'DataBar').gradient, (format, gradient) =>
      changeRule(format, 'DataBar', { gradient })),
  },
});

const dataBarType: HostType<ConditionalFormatTarget> = defineType({
  name: 'DataBarConditionalFormat',
  properties: {
    ShowDataBarOnly: readWrite(boolean, (format) => !ruleOf(format, 'DataBar').showValue, (format, only) =>
      changeRule(format, 'DataBar', { showValue: !only })),
  },
  children: { PositiveFormat: (format) => positiveBarType.of(format) },
});

const iconSetType: HostType<ConditionalFormatTarget> = defineType({
  name: 'IconSetConditionalFormat',
  properties: {
    Style: readWrite(text, (format) => ruleOf(format, 'IconSet').style, (format, style) => changeRule(format, 'IconSet', { style })),
    ShowIconOnly: readWrite(boolean, (format) => !ruleOf(format, 'IconSet').showValue, (format, only) =>
      changeRule(format, 'IconSet', { showValue: !only })),
    Criteria: readWrite(list, (format) => ruleOf(format, 'IconSet').criteria, (format, criteria) =>
      changeRule(format, 'IconSet', { criteria: criteria.map(iconCriterion) })),
  },
});

/** The first criterion is empty in Excel's own arrays. */
function iconCriterion(criterion: unknown): RuleOf<'IconSet'>['criteria'][number] {
  const { type = 'Invalid', operator = 'Invalid', formula = '' } = anything(criterion) as {
    type?: string;
    operator?: string;
    formula?: string;
  };
  return { type, operator, formula };
}

function child(type: RuleType, of: (format: ConditionalFormatTarget) => HostObject): (format: ConditionalFormatTarget) => HostObject {
  return (format) => {
    ruleOf(format, type);
    return of(format);
  };
}

/** Each also answers `…OrNullObject`, null for a format of another type. */
export const conditionalRuleChildren: Readonly<Record<string, (format: ConditionalFormatTarget) => HostObject>> = {
  Custom: child('Custom', (format) => customType.of(format)),
  CellValue: child('CellValue', (format) => cellValueType.of(format)),
  TextComparison: child('ContainsText', (format) => textType.of(format)),
  ColorScale: child('ColorScale', (format) => colorScaleType.of(format)),
  DataBar: child('DataBar', (format) => dataBarType.of(format)),
  IconSet: child('IconSet', (format) => iconSetType.of(format)),
};
