/** What a series shows right now. */
import type { Area, CellValue, Engine } from '../../engine/engine';
import type { ChartState, SeriesState } from './chart-state';

/** The cells of one row or column, in order; none where there is nothing to show. */
export function cellsAlong(engine: Engine, area: Area | null): readonly CellValue[] {
  return area && engine.sheets().some(({ id }) => id === area.sheet) ? engine.values(area).flat() : [];
}

/** As the legend shows it. */
export function seriesName(engine: Engine, chart: ChartState, series: SeriesState): string {
  const position = chart.series.findIndex(({ id }) => id === series.id);
  const [linked] = cellsAlong(engine, series.nameFrom ?? null);
  return series.name ?? (linked === undefined || linked === '' ? `Series${position + 1}` : String(linked));
}

/** As the chart shows it: a chart of one series takes that one's name. */
export function chartTitle(engine: Engine, chart: ChartState): string {
  const [only, ...others] = chart.series;
  return chart.title.text ?? (only && others.length === 0 && hasName(only) ? seriesName(engine, chart, only) : 'Chart Title');
}

function hasName({ name, nameFrom }: SeriesState): boolean {
  return name !== undefined || nameFrom !== undefined;
}
