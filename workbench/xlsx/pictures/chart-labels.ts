/** Labels beside the points of a series. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { DataLabelsState } from '../../host/pictures/chart-state';
import { escapeXml } from '../package-parts';
import { valued, xml } from '../xml';
import { textLookFrom, textLookXml } from './chart-text';
import { childOf, contentOf, defined, flagAt, textAt } from '../read-xml';

/** `Excel.ChartDataLabelPosition` and the file's word for it. */
const POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b',
  BestFit: 'bestFit',
};
const flag = (name: string, on: boolean): string => valued(name, on ? 1 : 0);

/** `mayBePlaced`: Excel refuses a file that places the labels of a doughnut. */
export function labelsXml(labels: DataLabelsState | undefined, mayBePlaced: boolean): string {
  if (!labels?.visible) return '';
  const { numberFormat, position, separator, font } = labels;
  const place = mayBePlaced && position !== undefined ? POSITIONS[position] : undefined;
  return xml(
    'c:dLbls',
    {},
    numberFormat === undefined ? '' : xml('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    textLookXml(font),
    place === undefined ? '' : valued('c:dLblPos', place),
    flag('c:showLegendKey', labels.showLegendKey),
    flag('c:showVal', labels.showValue),
    flag('c:showCatName', labels.showCategoryName),
    flag('c:showSerName', labels.showSeriesName),
    flag('c:showPercent', labels.showPercentage),
    flag('c:showBubbleSize', false),
    separator === undefined ? '' : xml('c:separator', {}, escapeXml(separator)),
  );
}

export function labelsFrom(series: XmlElement): DataLabelsState | undefined {
  const labels = childOf(series, 'c:dLbls');
  if (labels === undefined || flagAt(childOf(labels, 'c:delete'))) return undefined;
  const shows = (name: string): boolean => flagAt(childOf(labels, name)) ?? false;
  const place = textAt(childOf(labels, 'c:dLblPos'));
  const format = childOf(labels, 'c:numFmt')?.attributes;
  const shown = {
    showValue: shows('c:showVal'),
    showSeriesName: shows('c:showSerName'),
    showCategoryName: shows('c:showCatName'),
    showPercentage: shows('c:showPercent'),
  };
  if (!Object.values(shown).includes(true)) return undefined;
  return {
    visible: true,
    ...shown,
    showLegendKey: shows('c:showLegendKey'),
    ...defined({
      position: Object.keys(POSITIONS).find((name) => POSITIONS[name] === place),
      numberFormat: format?.sourceLinked === '1' ? undefined : format?.formatCode,
      separator: contentOf(childOf(labels, 'c:separator')),
      font: textLookFrom(labels),
    }),
  };
}
