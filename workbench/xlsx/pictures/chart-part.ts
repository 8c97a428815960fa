/** A chart as a part of its own (`xl/charts/chart1.xml`; ECMA-376 part 1, 21.2). */
import { parseXml } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { AxisName, ChartState, LegendPosition, SeriesState } from '../../host/pictures/chart-state';
import { valued, xml, xmlPart } from '../xml';
import { AXIS_IDS, axesFrom, axisXml } from './chart-axes';
import type { AxesLayout } from './chart-axes';
import { areDates } from './chart-cells';
import type { ReadChartCells } from './chart-cells';
import { chartKind, chartTypeFrom, isRound } from './chart-kinds';
import type { ChartKind } from './chart-kinds';
import { hasLines, hasMarkers, isSmooth, seriesFrom, seriesXml } from './chart-series';
import { textLookFrom, textLookXml, titleFrom, titleXml } from './chart-text';
import { fillFrom, fillXml, lineFrom, lineXml, lookXml } from './look';
import { childOf, childrenOf, defined, descend, flagAt, numberAt, textAt } from '../read-xml';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const LEGEND_PLACES: Readonly<Record<Exclude<LegendPosition, 'Custom'>, string>> = {
  Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr',
};
const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

/** What is said of the chart by the part; id, name and place are the drawing's. */
export type ChartInPart = Omit<ChartState, 'id' | 'name' | 'anchor'>;

/** Series of the same kind on the same axes: the file keeps them together. */
interface Group {
  readonly kind: ChartKind;
  readonly axisGroup: SeriesState['axisGroup'];
  readonly members: readonly { readonly series: SeriesState; readonly index: number }[];
}

function groupsOf({ series, type }: ChartInPart): readonly Group[] {
  const groups = new Map<string, Group & { members: { series: SeriesState; index: number }[] }>();
  series.forEach((one, index) => {
    const kind = chartKind(one.type ?? type);
    const key = [kind.element, kind.direction, kind.grouping, one.axisGroup].join(' ');
    const group = groups.get(key) ?? { kind, axisGroup: one.axisGroup, members: [] };
    group.members.push({ series: one, index });
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** The part's text. Areas name their sheets. */
export function chartPart(chart: ChartInPart, read: ReadChartCells): string {
  const groups = groupsOf(chart);
  const { legend, title } = chart;
  return xmlPart(xml(
    'c:chartSpace',
    NAMESPACES,
    valued('c:roundedCorners', chart.roundedCorners ? 1 : 0),
    xml(
      'c:chart',
      {},
      titleXml(title),
      valued('c:autoTitleDeleted', title.visible ? 0 : 1),
      xml(
        'c:plotArea',
        {},
        xml('c:layout'),
        ...groups.map((group) => groupXml(group, read)),
        ...axesXml(chart, groups, read),
        lookXml('c:spPr', fillXml(chart.plotFill)),
      ),
      legend.visible ? xml(
        'c:legend',
        {},
        valued('c:legendPos', LEGEND_PLACES[legend.position === 'Custom' ? 'Right' : legend.position]),
        valued('c:overlay', legend.overlay ? 1 : 0),
        textLookXml(legend.font),
      ) : '',
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', BLANKS[chart.displayBlanksAs]),
    ),
    lookXml('c:spPr', fillXml(chart.fill), lineXml(chart.border)),
    textLookXml(chart.font),
  ));
}

function groupXml({ kind, axisGroup, members }: Group, read: ReadChartCells): string {
  const first = <Key extends keyof SeriesState>(key: Key): SeriesState[Key] | undefined => (
    members.find(({ series }) => series[key] !== undefined)?.series[key]
  );
  const overlap = first('overlap') ?? (kind.grouping === 'clustered' ? undefined : 100);
  const ids: readonly AxisName[] = axisGroup === 'Primary' ? ['category', 'value'] : ['secondaryCategory', 'secondaryValue'];
  const varies = valued('c:varyColors', isRound(kind) ? 1 : 0);
  const grouping = kind.grouping === undefined ? '' : valued('c:grouping', kind.grouping);
  const gap = first('gapWidth');
  const before = {
    'c:barChart': [valued('c:barDir', kind.direction ?? 'col'), grouping, varies],
    'c:lineChart': [grouping, varies],
    'c:areaChart': [grouping, varies],
    'c:pieChart': [varies],
    'c:doughnutChart': [varies],
    'c:scatterChart': [valued('c:scatterStyle', kind.smooth ? 'smoothMarker' : 'lineMarker'), varies],
  }[kind.element];
  const after = {
    'c:barChart': [gap === undefined ? '' : valued('c:gapWidth', gap), overlap === undefined ? '' : valued('c:overlap', overlap)],
    'c:lineChart': [valued('c:marker', 1)],
    'c:areaChart': [],
    'c:pieChart': [valued('c:firstSliceAng', 0)],
    'c:doughnutChart': [valued('c:firstSliceAng', 0), valued('c:holeSize', first('doughnutHoleSize') ?? 75)],
    'c:scatterChart': [],
  }[kind.element];
  const series = members.map((member) => seriesXml(member.series, member.index, chartKind(member.series.type ?? kind.type), read));
  const axes = isRound(kind) ? [] : ids.map((name) => valued('c:axId', AXIS_IDS[name]));
  return xml(kind.element, {}, ...before, ...series, ...after, ...axes);
}

function axesXml(chart: ChartInPart, groups: readonly Group[], read: ReadChartCells): readonly string[] {
  const onAxes = groups.filter(({ kind }) => !isRound(kind));
  return (['Primary', 'Secondary'] as const).flatMap((axisGroup) => {
    const own = onAxes.filter((group) => group.axisGroup === axisGroup);
    if (own.length === 0) return [];
    const series = own.flatMap(({ members }) => members.map((member) => member.series));
    const categories = series.find((one) => one.categories !== null)?.categories;
    const values = series.find((one) => one.values !== null)?.values;
    const layout: AxesLayout = {
      areBars: own.some(({ kind }) => kind.direction === 'bar'),
      isScatter: own.every(({ kind }) => kind.element === 'c:scatterChart'),
      areDates: categories ? areDates(read(categories)) : false,
      formats: { categories: categories ? read(categories).format : 'General', values: values ? read(values).format : 'General' },
    };
    const names: readonly AxisName[] = axisGroup === 'Primary' ? ['category', 'value'] : ['secondaryCategory', 'secondaryValue'];
    return names.map((name) => axisXml(name, chart.axes, layout));
  });
}

/** Reads a part; null where it holds no kind of chart that the workbench draws. Areas name their sheets. */
export function chartFromPart(part: string): ChartInPart | null {
  const { root } = parseXml(part);
  const chart = childOf(root, 'c:chart');
  const plotArea = childOf(chart, 'c:plotArea');
  if (plotArea === undefined) return null;
  const groups = groupsFrom(plotArea);
  const [first] = groups;
  if (first === undefined) return null;
  const series = groups
    .flatMap(({ type, secondary, element }) => childrenOf(element, 'c:ser').map((one) => ({ type, secondary, element, one })))
    .sort((a, b) => orderOf(a.one) - orderOf(b.one))
    .map(({ type, secondary, element, one }): SeriesState => ({
      ...seriesFrom(one, chartKind(type)),
      axisGroup: secondary ? 'Secondary' : 'Primary',
      ...defined({
        type: type === first.type ? undefined : type,
        gapWidth: numberAt(childOf(element, 'c:gapWidth')),
        overlap: overlapFrom(element, chartKind(type)),
        doughnutHoleSize: numberAt(childOf(element, 'c:holeSize')),
      }),
    }));
  const look = childOf(root, 'c:spPr');
  const blanks = textAt(childOf(chart, 'c:dispBlanksAs'));
  return {
    type: first.type,
    title: titleFrom(chart),
    legend: legendFrom(chart),
    series,
    axes: axesFrom(plotArea),
    plotBy: series.some(({ values }) => values !== null && values.rows === 1 && values.columns > 1) ? 'Rows' : 'Columns',
    displayBlanksAs: (Object.keys(BLANKS) as (keyof typeof BLANKS)[]).find((name) => BLANKS[name] === blanks) ?? 'NotPlotted',
    ...defined({
      fill: fillFrom(look),
      border: lineFrom(look, 'chart'),
      plotFill: fillFrom(childOf(plotArea, 'c:spPr')),
      font: textLookFrom(root),
      roundedCorners: flagAt(childOf(root, 'c:roundedCorners')) || undefined,
    }),
  };
}

interface GroupInFile {
  readonly type: string;
  readonly secondary: boolean;
  readonly element: XmlElement;
}

function groupsFrom(plotArea: XmlElement): readonly GroupInFile[] {
  const elements = plotArea.children.filter((child): child is XmlElement => child.type === 'element' && child.name.endsWith('Chart'));
  const axesOfFirst = textAt(childOf(elements[0], 'c:axId'));
  return elements.flatMap((element) => {
    const firstSeries = childOf(element, 'c:ser');
    const type = chartTypeFrom({
      element: element.name as ChartKind['element'],
      ...defined({
        direction: textAt(childOf(element, 'c:barDir')) as ChartKind['direction'],
        grouping: textAt(childOf(element, 'c:grouping')) as ChartKind['grouping'],
      }),
      markers: hasMarkers(firstSeries),
      lines: hasLines(firstSeries),
      smooth: isSmooth(firstSeries),
    });
    if (type === undefined) return [];
    const hasOtherAxes = textAt(childOf(element, 'c:axId')) !== axesOfFirst;
    return [{ type, secondary: hasOtherAxes && !isRound(chartKind(type)), element }];
  });
}

const orderOf = (series: XmlElement): number => numberAt(childOf(series, 'c:order')) ?? 0;

function overlapFrom(group: XmlElement, { grouping }: ChartKind): number | undefined {
  const overlap = numberAt(childOf(group, 'c:overlap'));
  return overlap === 100 && grouping !== 'clustered' ? undefined : overlap;
}

function legendFrom(chart: XmlElement | undefined): ChartState['legend'] {
  const legend = childOf(chart, 'c:legend');
  const place = textAt(childOf(legend, 'c:legendPos'));
  const names = Object.keys(LEGEND_PLACES) as (keyof typeof LEGEND_PLACES)[];
  return {
    visible: legend !== undefined,
    position: names.find((name) => LEGEND_PLACES[name] === place) ?? 'Bottom',
    ...defined({ overlay: flagAt(descend(legend, 'c:overlay')) || undefined, font: textLookFrom(legend) }),
  };
}
