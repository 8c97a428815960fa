/** The axes of a chart. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { AxisName, AxisState } from '../../host/pictures/chart-state';
import { valued, xml } from '../xml';
import { textLookFrom, textLookXml, titleFrom, titleXml } from './chart-text';
import { lineFrom, lineXml, lookXml } from './look';
import { childOf, defined, descend, flagAt, keyOf, numberAt, textAt } from '../read-xml';

/** How axes name each other in the file. */
export const AXIS_IDS: Readonly<Record<AxisName, number>> = { category: 1, value: 2, secondaryCategory: 3, secondaryValue: 4 };

/** The axis that crosses another one. */
const CROSSING: Readonly<Record<AxisName, AxisName>> = {
  category: 'value', value: 'category', secondaryCategory: 'secondaryValue', secondaryValue: 'secondaryCategory',
};
const isCategory = (name: AxisName): boolean => name === 'category' || name === 'secondaryCategory';

const CROSSINGS = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;
const LABEL_PLACES = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
const TICKS = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;

export interface AxesLayout {
  /** Bars lie: their categories are at the side. */
  readonly areBars: boolean;
  /** Both axes of a scatter chart count. */
  readonly isScatter: boolean;
  /** The categories are dates, or are to be taken for dates. */
  readonly areDates: boolean;
  /** The number formats of the cells, for axes that have none of their own. */
  readonly formats: Readonly<Record<'categories' | 'values', string>>;
}

function elementOf(name: AxisName, { categoryType }: AxisState, { isScatter, areDates }: AxesLayout): 'c:catAx' | 'c:dateAx' | 'c:valAx' {
  if (!isCategory(name) || isScatter) return 'c:valAx';
  return categoryType === 'DateAxis' || (categoryType === 'Automatic' && areDates) ? 'c:dateAx' : 'c:catAx';
}

function sideOf(name: AxisName, { areBars }: AxesLayout): 'b' | 'l' | 't' | 'r' {
  const isUpright = isCategory(name) === areBars;
  const isSecondary = name === 'secondaryCategory' || name === 'secondaryValue';
  return isUpright ? (isSecondary ? 'r' : 'l') : isSecondary ? 't' : 'b';
}

/** The schema wants the children in this order. As in Excel, the second axis for categories is there but not shown. */
export function axisXml(name: AxisName, axes: Readonly<Record<AxisName, AxisState>>, layout: AxesLayout): string {
  const axis = axes[name];
  const side = sideOf(name, layout);
  const element = elementOf(name, axis, layout);
  const own = {
    'c:catAx': [
      valued('c:auto', axis.categoryType === 'TextAxis' ? 0 : 1),
      valued('c:lblAlgn', 'ctr'),
      valued('c:lblOffset', 100),
      axis.tickLabelSpacing === undefined ? '' : valued('c:tickLblSkip', axis.tickLabelSpacing),
      valued('c:noMultiLvlLbl', 0),
    ],
    'c:dateAx': [valued('c:auto', axis.categoryType === 'DateAxis' ? 0 : 1), valued('c:lblOffset', 100)],
    'c:valAx': [
      valued('c:crossBetween', layout.isScatter ? 'midCat' : 'between'),
      unitXml('c:majorUnit', axis),
      unitXml('c:minorUnit', axis),
    ],
  }[element];
  return xml(
    element,
    {},
    valued('c:axId', AXIS_IDS[name]),
    xml(
      'c:scaling',
      {},
      axis.scaleType === 'Logarithmic' ? valued('c:logBase', 10) : '',
      valued('c:orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax'),
      axis.maximum === undefined ? '' : valued('c:max', axis.maximum),
      axis.minimum === undefined ? '' : valued('c:min', axis.minimum),
    ),
    valued('c:delete', axis.visible && name !== 'secondaryCategory' ? 0 : 1),
    valued('c:axPos', side),
    axis.majorGridlines ? xml('c:majorGridlines', {}, lookXml('c:spPr', lineXml({ color: '#D9D9D9', weight: 0.75 }))) : '',
    axis.minorGridlines ? xml('c:minorGridlines') : '',
    titleXml(axis.title, side === 'l' || side === 'r'),
    xml('c:numFmt', {
      formatCode: axis.numberFormat ?? layout.formats[isCategory(name) ? 'categories' : 'values'],
      sourceLinked: axis.numberFormat === undefined ? 1 : 0,
    }),
    valued('c:majorTickMark', TICKS[axis.majorTickMark]),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', LABEL_PLACES[axis.tickLabelPosition]),
    lookXml('c:spPr', lineXml(axis.line)),
    textLookXml(axis.font),
    valued('c:crossAx', AXIS_IDS[CROSSING[name]]),
    crossesXml(name, axes[CROSSING[name]]),
    ...own,
  );
}

function unitXml(name: 'c:majorUnit' | 'c:minorUnit', { majorUnit, minorUnit }: AxisState): string {
  const unit = name === 'c:majorUnit' ? majorUnit : minorUnit;
  return unit === undefined ? '' : valued(name, unit);
}

/** Excel keeps with an axis where it is crossed, the file with the axis that crosses. The second value axis is at the far end. */
function crossesXml(name: AxisName, crossed: AxisState): string {
  if (crossed.position === 'Custom') return valued('c:crossesAt', crossed.positionAt ?? 0);
  const isFar = name === 'secondaryValue' && crossed.position === 'Automatic';
  return valued('c:crosses', isFar ? 'max' : CROSSINGS[crossed.position]);
}

/** All four axes of a plot area; those that are not there are as a new chart has them. */
export function axesFrom(plotArea: XmlElement): Readonly<Record<AxisName, AxisState>> {
  const elements = plotArea.children.filter(
    (child): child is XmlElement => child.type === 'element' && ['c:catAx', 'c:dateAx', 'c:valAx'].includes(child.name),
  );
  const sides = elements.map((element) => textAt(childOf(element, 'c:axPos')));
  // In the file's order: the categories' axis and the values' axis of the first groups, then of those on the second axes.
  const pairs: readonly (readonly [AxisName, AxisName])[] = [['category', 'value'], ['secondaryCategory', 'secondaryValue']];
  const found = new Map<AxisName, XmlElement>();
  pairs.forEach(([category, value], pair) => {
    const [first, second] = orderedPair(elements, sides, pair);
    if (first) found.set(category, first);
    if (second) found.set(value, second);
  });
  const names = Object.keys(AXIS_IDS) as AxisName[];
  return Object.fromEntries(names.map((name) => [name, axisFrom(name, found)])) as Record<AxisName, AxisState>;
}

/** The axes of the first or the second pair, the categories' first; of two that count (scatter) the one below or above. */
function orderedPair(
  elements: readonly XmlElement[],
  sides: readonly (string | undefined)[],
  pair: number,
): readonly (XmlElement | undefined)[] {
  const ids = elements.map((element) => textAt(childOf(element, 'c:axId')));
  const first = elements.findIndex((element, index) => {
    const partner = ids.indexOf(textAt(childOf(element, 'c:crossAx')));
    const before = elements.slice(0, index).filter((_e, other) => other !== partner).length;
    return partner > index && before === pair * 2;
  });
  if (first < 0) return [];
  const second = ids.indexOf(textAt(childOf(elements[first], 'c:crossAx')));
  const isUpright = ['l', 'r'].includes(sides[first] ?? '');
  const isSwapped = elements[first]!.name === 'c:valAx' && (elements[second]!.name !== 'c:valAx' || isUpright);
  return isSwapped ? [elements[second], elements[first]] : [elements[first], elements[second]];
}

function axisFrom(name: AxisName, found: ReadonlyMap<AxisName, XmlElement>): AxisState {
  const axis = found.get(name);
  const scaling = childOf(axis, 'c:scaling');
  const format = childOf(axis, 'c:numFmt')?.attributes;
  const crossing = found.get(CROSSING[name]);
  const at = numberAt(childOf(crossing, 'c:crossesAt'));
  const crosses = textAt(childOf(crossing, 'c:crosses'));
  const isFarByItself = name === 'secondaryCategory' && crosses === 'max';
  return {
    visible: name === 'secondaryCategory' || !(flagAt(childOf(axis, 'c:delete')) ?? false),
    title: titleFrom(axis),
    reversePlotOrder: textAt(childOf(scaling, 'c:orientation')) === 'maxMin',
    position: at !== undefined ? 'Custom' : isFarByItself ? 'Automatic' : keyOf(CROSSINGS, crosses, 'Automatic'),
    categoryType: categoryTypeOf(axis),
    tickLabelPosition: keyOf(LABEL_PLACES, textAt(childOf(axis, 'c:tickLblPos')), 'NextToAxis'),
    majorTickMark: keyOf(TICKS, textAt(childOf(axis, 'c:majorTickMark')), axis ? 'Outside' : 'None'), // the schema's own, a new chart's
    scaleType: childOf(scaling, 'c:logBase') ? 'Logarithmic' : 'Linear',
    majorGridlines: axis ? childOf(axis, 'c:majorGridlines') !== undefined : name === 'value',
    minorGridlines: childOf(axis, 'c:minorGridlines') !== undefined,
    ...defined({
      positionAt: at,
      numberFormat: format?.sourceLinked === '1' ? undefined : format?.formatCode,
      minimum: numberAt(childOf(scaling, 'c:min')),
      maximum: numberAt(childOf(scaling, 'c:max')),
      majorUnit: numberAt(childOf(axis, 'c:majorUnit')),
      minorUnit: numberAt(childOf(axis, 'c:minorUnit')),
      tickLabelSpacing: numberAt(childOf(axis, 'c:tickLblSkip')),
      line: lineFrom(descend(axis, 'c:spPr'), 'chart'),
      font: textLookFrom(axis),
    }),
  };
}

function categoryTypeOf(axis: XmlElement | undefined): AxisState['categoryType'] {
  const isAutomatic = flagAt(childOf(axis, 'c:auto')) ?? true;
  if (isAutomatic || axis === undefined) return 'Automatic';
  return axis.name === 'c:dateAx' ? 'DateAxis' : 'TextAxis';
}
