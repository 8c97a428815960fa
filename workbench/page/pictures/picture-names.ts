/** What a screen reader says of a picture. */
import type { ChartState } from '../../host/pictures/chart-state';
import type { ShapeState } from '../../host/pictures/shape-state';
import { chartKind } from '../../xlsx/pictures/chart-kinds';
import type { ChartFigures } from './chart-figures';

const kinds = {
  'c:barChart': 'Bar chart', 'c:lineChart': 'Line chart', 'c:areaChart': 'Area chart', 'c:pieChart': 'Pie chart',
  'c:doughnutChart': 'Doughnut chart', 'c:scatterChart': 'Scatter chart',
} as const;

/** The words of a chart's title: where there are none, Excel's own. */
export function chartTitle({ title, name }: ChartState, { series }: ChartFigures): string {
  if (!title.visible) return name;
  return title.text ?? (series.length === 1 ? series[0]!.name : 'Chart Title');
}

/** "Benefits by status. Column chart of Benefits, from On track to Off track." */
export function chartName(chart: ChartState, figures: ChartFigures): string {
  const { element, direction } = chartKind(chart.type);
  const kind = direction === 'col' ? 'Column chart' : kinds[element];
  const names = figures.series.map(({ name }) => name).join(', ');
  const labels = figures.series.find((series) => series.labels.length > 0)?.labels ?? [];
  const [first, last] = [labels[0], labels.at(-1)];
  const range = first === undefined || last === undefined || first === last ? '' : `, from ${first} to ${last}`;
  return `${chartTitle(chart, figures)}. ${kind} of ${names}${range}.`;
}

/** Its alternative text, else its text, else its name. */
export function shapeName(shape: ShapeState): string {
  const text = shape.kind === 'GeometricShape' ? shape.text.text.replace(/\s+/g, ' ').trim() : '';
  return shape.altTextDescription || shape.altTextTitle || text || shape.name;
}
