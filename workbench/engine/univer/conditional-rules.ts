import { BooleanNumber } from '@univerjs/core';
import type { IRange, IStyleBase } from '@univerjs/core';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IIconSetType,
  IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule, ConditionalStyle } from '../engine';
import { columnLetters } from '../addresses';
import { hex } from './cell-style';
import { fromEngine, toEngine } from './formula-text';
import type { FormulaPlace } from './formula-text';

type Rule<T extends ConditionalRule['type']> = Extract<ConditionalRule, { type: T }>;

/** Excel.ConditionalCellValueOperator: Univer's name, and the sign for a formula. */
const COMPARISONS: Readonly<Record<string, readonly [CFNumberOperator, string]>> = {
  Between: [CFNumberOperator.between, ''],
  NotBetween: [CFNumberOperator.notBetween, ''],
  EqualTo: [CFNumberOperator.equal, '='],
  NotEqualTo: [CFNumberOperator.notEqual, '<>'],
  GreaterThan: [CFNumberOperator.greaterThan, '>'],
  LessThan: [CFNumberOperator.lessThan, '<'],
  GreaterThanOrEqual: [CFNumberOperator.greaterThanOrEqual, '>='],
  LessThanOrEqual: [CFNumberOperator.lessThanOrEqual, '<='],
};
const TEXTS: Readonly<Record<Rule<'ContainsText'>['operator'], CFTextOperator>> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
/** Excel.ConditionalFormatColorCriterionType and ConditionalFormatIconRuleType. */
const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min, HighestValue: CFValueType.max, Number: CFValueType.num, Percent: CFValueType.percent,
  Percentile: CFValueType.percentile, Formula: CFValueType.formula,
};
/** Excel.IconSet to the names that Univer and the file format share. */
const ICON_SETS: Readonly<Record<string, `${IIconSetType}`>> = {
  ThreeArrows: '3Arrows', ThreeArrowsGray: '3ArrowsGray', ThreeFlags: '3Flags', ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2', ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols', ThreeSymbols2: '3Symbols2', ThreeStars: '3Stars', ThreeTriangles: '3Triangles', FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack', FourRating: '4Rating', FourTrafficLights: '4TrafficLights', FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray', FiveRating: '5Rating',
  FiveQuarters: '5Quarters', FiveBoxes: '5Boxes',
};

/** Excel's rule as Univer paints it. `range` is the first one: relative references stand for its first cell. */
export function toUniverRule(rule: ConditionalRule, range: IRange, place: FormulaPlace): IConditionalFormattingRuleConfig {
  switch (rule.type) {
    case 'Custom':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: toEngine(rule.formula, place),
        style: styleToUniver(rule.style),
      };
    case 'CellValue':
      return cellValueRule(rule, range, place);
    case 'ContainsText':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: TEXTS[rule.operator],
        value: rule.text,
        style: styleToUniver(rule.style),
      };
    case 'ColorScale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ type, formula, color }, index) => ({ index, color, value: threshold(type, formula) })),
      };
    case 'DataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: '#FF0000',
        },
      };
    case 'IconSet':
      return iconSetRule(rule);
  }
}

/** Univer compares with constants only; anything else becomes a formula on the first cell. */
function cellValueRule(
  { operator, formula1, formula2, style }: Rule<'CellValue'>,
  range: IRange,
  place: FormulaPlace,
): IConditionalFormattingRuleConfig {
  const comparison = COMPARISONS[operator];
  if (!comparison) throw new TypeError(
    `Unknown operator "${operator}" of a cell-value format; known are ${Object.keys(COMPARISONS).join(', ')}.`,
  );
  const [name, sign] = comparison;
  const highlight = { type: CFRuleType.highlightCell as const, style: styleToUniver(style) };
  const [first, second] = [constant(formula1), formula2 === undefined ? undefined : constant(formula2)];
  if (sign === '' && typeof first === 'number' && typeof second === 'number') {
    return { ...highlight, subType: CFSubRuleType.number, operator: name, value: [first, second] } as IConditionalFormattingRuleConfig;
  }
  if (sign !== '' && typeof first === 'number') return {
    ...highlight,
    subType: CFSubRuleType.number,
    operator: name,
    value: first,
  } as IConditionalFormattingRuleConfig;
  if (typeof first === 'string' && (operator === 'EqualTo' || operator === 'NotEqualTo')) {
    return {
      ...highlight,
      subType: CFSubRuleType.text,
      operator: operator === 'EqualTo' ? CFTextOperator.equal : CFTextOperator.notEqual,
      value: first,
    };
  }
  const cell = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  const [left, right] = [bare(formula1), bare(formula2 ?? '')];
  const inside = `AND(${cell}>=${left},${cell}<=${right})`;
  const formula = sign !== '' ? `=${cell}${sign}${left}` : operator === 'Between' ? `=${inside}` : `=NOT(${inside})`;
  return { ...highlight, subType: CFSubRuleType.formula, value: toEngine(formula, place) };
}

function iconSetRule({ style, showValue, criteria }: Rule<'IconSet'>): IConditionalFormattingRuleConfig {
  const iconType = ICON_SETS[style];
  if (!iconType) throw new TypeError(`Unknown icon set "${style}"; known are ${Object.keys(ICON_SETS).join(', ')}.`);
  // Excel lists the criteria from the lowest icon up and leaves the first one open; Univer lists them from the highest icon down.
  const config = [...criteria].reverse().map(({ type, operator, formula }, index) => ({
    iconType: iconType as IIconSetType,
    iconId: String(index),
    operator: operator === 'GreaterThan' ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: threshold(type, formula),
  }));
  const last = config.at(-1);
  if (last) Object.assign(
    last,
    { operator: CFNumberOperator.lessThanOrEqual, value: { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER } },
  );
  return { type: CFRuleType.iconSet, isShowValue: showValue, config };
}

function threshold(type: string, formula: string | undefined): IValueConfig {
  const valueType = VALUE_TYPES[type] ?? CFValueType.num;
  if (valueType === CFValueType.min || valueType === CFValueType.max) return { type: valueType };
  const value = constant(formula ?? '0');
  return typeof value === 'number' ? { type: valueType, value } : { type: CFValueType.formula, value: formula ?? '=0' };
}

const bare = (formula: string): string => formula.replace(/^=/, '');

/** `=5`, `5`, `="R"` and `R` are constants; a reference or a calculation is not. */
function constant(formula: string): number | string | undefined {
  const text = bare(String(formula)).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]!.replace(/""/g, '"');
  if (text !== '' && !Number.isNaN(Number(text))) return Number(text);
  return String(formula).startsWith('=') ? undefined : text;
}

/** The rule as it was given; a formula that Univer has moved with its cells comes from Univer. */
export function fromUniverRule(
  { rule }: IConditionFormattingRule,
  kept: ConditionalRule | undefined,
  place: FormulaPlace,
): ConditionalRule {
  const formula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? fromEngine(
    String(rule.value),
    place,
  ) : undefined;
  if (kept) return kept.type === 'Custom' && formula ? { ...kept, formula } : kept;
  return madeInUniver(rule, formula);
}

/** Rules that the user made in Univer's own panel. Kinds that Excel words differently become what they paint. */
function madeInUniver(rule: IConditionalFormattingRuleConfig, formula: string | undefined): ConditionalRule {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return {
        type: 'ColorScale',
        points: rule.config.map(
          ({ color, value }) => (
            { type: nameOf(value.type), formula: value.value === undefined ? undefined : `=${value.value}`, color: hex(color) }
          ),
        ),
      };
    case CFRuleType.dataBar:
      return { type: 'DataBar', color: hex(rule.config.positiveColor), gradient: rule.config.isGradient, showValue: rule.isShowValue };
    case CFRuleType.iconSet: {
      const criteria = [...rule.config].reverse().map(
        ({ operator, value }) => (
          {
            type: nameOf(value.type),
            operator: operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
            formula: `=${value.value ?? 0}`,
          }
        ),
      );
      return {
        type: 'IconSet',
        style: Object.keys(ICON_SETS).find((name) => ICON_SETS[name] === rule.config[0]?.iconType) ?? 'ThreeTrafficLights1',
        showValue: rule.isShowValue,
        criteria,
      };
    }
    default: {
      const style = styleFromUniver({ style: rule.style }) ?? {};
      if (formula) return { type: 'Custom', formula, style };
      if (rule.subType === CFSubRuleType.number) {
        const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
        const operator = Object.keys(COMPARISONS).find((name) => COMPARISONS[name]![0] === rule.operator) ?? 'EqualTo';
        return {
          type: 'CellValue',
          operator,
          formula1: `=${values[0]}`,
          ...(values[1] === undefined ? {} : { formula2: `=${values[1]}` }),
          style,
        };
      }
      if (rule.subType === CFSubRuleType.text) {
        const operator = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).find((name) => TEXTS[name] === rule.operator);
        if (operator) return { type: 'ContainsText', operator, text: rule.value ?? '', style };
        return {
          type: 'CellValue',
          operator: rule.operator === CFTextOperator.notEqual ? 'NotEqualTo' : 'EqualTo',
          formula1: `="${rule.value ?? ''}"`,
          style,
        };
      }
      return { type: 'Custom', formula: '=FALSE', style };
    }
  }
}

const nameOf = (type: CFValueType): string => Object.keys(VALUE_TYPES).find((name) => VALUE_TYPES[name] === type) ?? 'Number';

function styleToUniver({ fill, fontColor, bold, italic, strikethrough }: ConditionalStyle): IStyleBase {
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  };
}

interface Composed {
  readonly style?: IStyleBase;
  readonly dataBar?: { readonly value: number; readonly startPoint: number };
  readonly iconSet?: { readonly iconId: string; readonly iconType: string };
}

/** What the matching rules together paint, in Excel's words; null when none matches. */
export function styleFromUniver({ style, dataBar, iconSet }: Composed): ConditionalStyle | null {
  const result: ConditionalStyle = {
    ...(style?.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...(style?.cl?.rgb ? { fontColor: hex(style.cl.rgb) } : {}),
    ...(style?.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style?.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style?.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
    ...(dataBar ? { dataBar: { share: dataBar.value / 100 } } : {}),
    ...(
      iconSet ? {
        icon: {
          set: Object.keys(ICON_SETS).find((name) => ICON_SETS[name] === iconSet.iconType) ?? iconSet.iconType,
          index: Number(iconSet.iconId),
        },
      } : {}
    ),
  };
  return Object.keys(result).length > 0 ? result : null;
}
