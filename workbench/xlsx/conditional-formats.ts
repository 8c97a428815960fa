import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import type { ConditionalRule } from '../engine/engine';
import { fromFile, toFile } from './formula-spelling';
import { argb, fromConditionalFileStyle, rgb, toConditionalFileStyle } from './styles';

type Scale = Extract<ConditionalRule, { type: 'ColorScale' }>;
type IconSet = Extract<ConditionalRule, { type: 'IconSet' }>;
type Cvfo = NonNullable<Extract<ConditionalFormattingRule, { type: 'colorScale' }>['cfvo']>[number];

/** Excel.ConditionalCellValueOperator in the file's words. */
const OPERATORS = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
} as const;
const VALUE_TYPES: Readonly<Record<string, Cvfo['type']>> = {
  LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Percentile: 'percentile', Formula: 'formula',
};
/** Excel.IconSet: `ThreeTrafficLights1` is `3TrafficLights1` in the file. */
const COUNTS = { Three: '3', Four: '4', Five: '5' } as const;

const keyOf = <K extends string, V>(
  table: Readonly<Record<K, V>>,
  value: V,
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

/** A rule for the file. `firstCell` is the area's first cell, which text rules refer to. */
export function toFileRule(rule: ConditionalRule, priority: number, firstCell: string): ConditionalFormattingRule {
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', priority, formulae: [toFile(rule.formula, undefined)], style: toConditionalFileStyle(rule.style) };
    case 'CellValue': {
      const operator = OPERATORS[rule.operator as keyof typeof OPERATORS] ?? 'equal';
      const formulae = [
        rule.formula1,
        ...(rule.formula2 === undefined ? [] : [rule.formula2]),
      ].map((formula) => toFile(String(formula), undefined));
      return { type: 'cellIs', priority, operator, formulae, style: toConditionalFileStyle(rule.style) } as ConditionalFormattingRule;
    }
    case 'ContainsText':
      return textRule(rule, priority, firstCell);
    case 'ColorScale':
      return {
        type: 'colorScale',
        priority,
        cfvo: rule.points.map(({ type, formula }) => threshold(type, formula)),
        color: rule.points.map(({ color }) => argb(color)),
      };
    case 'DataBar':
      return {
        type: 'dataBar',
        priority,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: argb(rule.color),
        gradient: rule.gradient,
        showValue: rule.showValue,
      };
    case 'IconSet':
      return iconSet(rule, priority);
  }
}

/** The writer knows "contains" only; the others are formulas, which is also what Excel evaluates. */
function textRule(
  { operator, text, style }: Extract<ConditionalRule, { type: 'ContainsText' }>,
  priority: number,
  cell: string,
): ConditionalFormattingRule {
  const fileStyle = toConditionalFileStyle(style);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  if (operator === 'Contains') return { type: 'containsText', operator: 'containsText', text, priority, style: fileStyle };
  return { type: 'expression', priority, formulae: [formulas[operator]], style: fileStyle };
}

function iconSet({ style, showValue, criteria }: IconSet, priority: number): ConditionalFormattingRule {
  const cfvo = criteria.map(
    ({ type, formula }, index) => (index === 0 ? ({ type: 'percent', value: 0 } as Cvfo) : threshold(type, formula)),
  );
  return {
    type: 'iconSet',
    priority,
    iconSet: style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word as keyof typeof COUNTS]),
    showValue,
    cfvo,
  } as ConditionalFormattingRule;
}

function threshold(type: string, formula: string | undefined): Cvfo {
  const fileType = VALUE_TYPES[type] ?? 'num';
  if (fileType === 'min' || fileType === 'max') return { type: fileType };
  const text = toFile(formula ?? '0', undefined);
  return { type: fileType, value: text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text };
}

/** A rule of a file, or null for the kinds that the workbench does not have (top 10, above average, dates). */
export function fromFileRule(rule: ConditionalFormattingRule): ConditionalRule | null {
  switch (rule.type) {
    case 'expression':
      return {
        type: 'Custom',
        formula: fromFile(String(rule.formulae?.[0] ?? ''), undefined),
        style: fromConditionalFileStyle(rule.style),
      };
    case 'cellIs': {
      const [formula1 = '', formula2] = (rule.formulae ?? []).map((formula) => fromFile(String(formula), undefined));
      return {
        type: 'CellValue',
        operator: keyOf(OPERATORS, rule.operator as never) ?? 'EqualTo',
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
        style: fromConditionalFileStyle(rule.style),
      };
    }
    case 'containsText':
      return containsText(rule);
    case 'colorScale':
      return {
        type: 'ColorScale',
        points: (rule.cfvo ?? []).map(
          (cfvo, index): Scale['points'][number] => ({ ...point(cfvo), color: rgb(rule.color?.[index]) || '#FFFFFF' }),
        ),
      };
    case 'dataBar':
      return {
        type: 'DataBar',
        color: rgb(rule.color) || '#638EC6',
        gradient: rule.gradient !== false,
        showValue: rule.showValue !== false,
      };
    case 'iconSet': {
      const style = (rule.iconSet ?? '3TrafficLights').replace(
        /^[345]/,
        (digit) => keyOf(COUNTS, digit as '3') ?? digit,
      ).replace(/^ThreeTrafficLights$/, 'ThreeTrafficLights1');
      const criteria = (rule.cfvo ?? []).map(
        (cfvo) => ({ type: point(cfvo).type, operator: 'GreaterThanOrEqual', formula: point(cfvo).formula ?? '=0' }),
      );
      return { type: 'IconSet', style, showValue: rule.showValue !== false, criteria };
    }
    default:
      return null;
  }
}

/** The reader gives no text, only the formula that Excel derives from it. */
function containsText(
  rule: ConditionalFormattingRule & { readonly text?: string; readonly formulae?: readonly unknown[] },
): ConditionalRule | null {
  const text = rule.text ?? /SEARCH\("((?:[^"]|"")*)"/.exec(String(rule.formulae?.[0] ?? ''))?.[1]?.replace(/""/g, '"');
  return text === undefined ? null : { type: 'ContainsText', operator: 'Contains', text, style: fromConditionalFileStyle(rule.style) };
}

const point = ({ type, value }: Cvfo): { type: string; formula?: string } => (
  { type: keyOf(VALUE_TYPES, type) ?? 'Number', ...(value === undefined ? {} : { formula: `=${value}` }) }
);
