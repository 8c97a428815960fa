/** One series of a chart. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { SeriesState } from '../../host/pictures/chart-state';
import { escapeXml } from '../package-parts';
import { valued, xml } from '../xml';
import { areaFrom, areNumbers, numbersXml, textsXml } from './chart-cells';
import type { ReadChartCells } from './chart-cells';
import type { ChartKind } from './chart-kinds';
import { labelsFrom, labelsXml } from './chart-labels';
import { fillFrom, fillXml, lineFrom, lineXml, lookXml } from './look';
import { childOf, childrenOf, contentOf, defined, descend, flagAt, numberAt, textAt } from '../read-xml';

/** `Excel.ChartMarkerStyle` and the file's word for it. */
const MARKERS: Readonly<Record<string, string>> = {
  Automatic: 'auto', None: 'none', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot',
  Dash: 'dash', Circle: 'circle', Plus: 'plus',
};

/** Series of points and lines, not of areas. */
const mayHaveMarkers = ({ element }: ChartKind): boolean => element === 'c:lineChart' || element === 'c:scatterChart';

/** The schema wants the children in this order; which of them a series may have depends on the group it is in. */
export function seriesXml(series: SeriesState, index: number, kind: ChartKind, read: ReadChartCells): string {
  const isScatter = kind.element === 'c:scatterChart';
  const isBar = kind.element === 'c:barChart';
  const isDrawn = mayHaveMarkers(kind);
  return xml(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    nameXml(series, read),
    lookXml('c:spPr', fillXml(isDrawn ? undefined : series.fill), seriesLine(series, kind)),
    isBar ? valued('c:invertIfNegative', 0) : '',
    isDrawn ? markerXml(series, kind) : '',
    ...Object.entries(series.points ?? {}).map(([idx, { fill, border }]) => xml(
      'c:dPt',
      {},
      valued('c:idx', idx),
      isBar ? valued('c:invertIfNegative', 0) : '',
      valued('c:bubble3D', 0),
      lookXml('c:spPr', fillXml(fill), lineXml(border)),
    )),
    labelsXml(series.labels, kind.element !== 'c:doughnutChart' && kind.element !== 'c:areaChart'),
    cellsXml(isScatter ? 'c:xVal' : 'c:cat', series.categories, read, false),
    cellsXml(isScatter ? 'c:yVal' : 'c:val', series.values, read, true),
    isDrawn ? valued('c:smooth', (series.smooth ?? kind.smooth ?? false) ? 1 : 0) : '',
  );
}

function nameXml({ name, nameFrom }: SeriesState, read: ReadChartCells): string {
  if (name !== undefined) return xml('c:tx', {}, xml('c:v', {}, escapeXml(name)));
  return nameFrom === undefined ? '' : xml('c:tx', {}, textsXml(nameFrom, read(nameFrom)));
}

function cellsXml(name: string, area: SeriesState['values'], read: ReadChartCells, mustBeNumbers: boolean): string {
  if (area === null) return '';
  const cells = read(area);
  return xml(name, {}, mustBeNumbers || areNumbers(cells) ? numbersXml(area, cells) : textsXml(area, cells));
}

/** A scatter chart without lines says so in each series. */
function seriesLine({ line }: SeriesState, { element, lines }: ChartKind): string {
  return element === 'c:scatterChart' && !lines && line?.visible !== true ? lineXml({ visible: false }) : lineXml(line);
}

function markerXml(series: SeriesState, kind: ChartKind): string {
  const style = series.markerStyle ?? (kind.markers ? undefined : 'None');
  const { markerSize, markerBackgroundColor, markerForegroundColor } = series;
  const outline = markerForegroundColor === undefined ? undefined : { color: markerForegroundColor };
  return lookXml(
    'c:marker',
    style === undefined ? '' : valued('c:symbol', MARKERS[style] ?? 'auto'),
    markerSize === undefined ? '' : valued('c:size', markerSize),
    lookXml('c:spPr', fillXml(markerBackgroundColor), lineXml(outline)),
  );
}

export const hasMarkers = (series: XmlElement | undefined): boolean => textAt(descend(series, 'c:marker', 'c:symbol')) !== 'none';
export const hasLines = (series: XmlElement | undefined): boolean => childOf(descend(series, 'c:spPr', 'a:ln'), 'a:noFill') === undefined;
export const isSmooth = (series: XmlElement | undefined): boolean => flagAt(childOf(series, 'c:smooth')) ?? false;

/** What a series says of itself; its type, axes and gap are said by the group around it. */
export function seriesFrom(series: XmlElement, kind: ChartKind): Omit<SeriesState, 'axisGroup'> {
  const isScatter = kind.element === 'c:scatterChart';
  const look = childOf(series, 'c:spPr');
  const marker = childOf(series, 'c:marker');
  const symbol = textAt(childOf(marker, 'c:symbol'));
  const style = Object.keys(MARKERS).find((name) => MARKERS[name] === symbol) ?? 'Automatic';
  const smooth = isSmooth(series);
  const line = lineFrom(look, 'chart');
  const isHiddenByKind = isScatter && !kind.lines && line?.visible === false;
  return {
    id: textAt(childOf(series, 'c:idx')) ?? '',
    values: areaFrom(childOf(series, isScatter ? 'c:yVal' : 'c:val')),
    categories: areaFrom(childOf(series, isScatter ? 'c:xVal' : 'c:cat')),
    ...defined({
      name: contentOf(descend(series, 'c:tx', 'c:v')),
      nameFrom: areaFrom(childOf(series, 'c:tx')) ?? undefined,
      line: isHiddenByKind ? undefined : line,
      fill: fillFrom(look),
      points: pointsFrom(series),
      markerStyle: !mayHaveMarkers(kind) || style === (kind.markers ? 'Automatic' : 'None') ? undefined : style,
      markerSize: numberAt(childOf(marker, 'c:size')),
      markerBackgroundColor: fillFrom(childOf(marker, 'c:spPr')) ?? undefined,
      markerForegroundColor: fillFrom(descend(marker, 'c:spPr', 'a:ln')) ?? undefined,
      smooth: smooth === (kind.smooth ?? false) ? undefined : smooth,
      labels: labelsFrom(series),
    }),
  };
}

function pointsFrom(series: XmlElement): SeriesState['points'] {
  const points = childrenOf(series, 'c:dPt').map((point) => {
    const look = childOf(point, 'c:spPr');
    return [numberAt(childOf(point, 'c:idx')) ?? 0, defined({ fill: fillFrom(look), border: lineFrom(look, 'chart') })] as const;
  });
  return points.length === 0 ? undefined : Object.fromEntries(points);
}
