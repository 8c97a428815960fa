/** Pictures after rows or columns came or went. What does not change stays the same object. */
import type { Area } from '../../engine/engine';
import { sameArea } from '../addresses';
import type { AreaChange } from '../live-area';
import type { Anchor, CellPoint } from './anchor';
import type { ChartState, SeriesState } from './chart-state';

/** @param at the rows or columns that were inserted or deleted: what stood in deleted ones stands where they were */
export function movedAnchor(anchor: Anchor, change: AreaChange, at: Area): Anchor {
  switch (anchor.placement) {
    case 'Absolute':
      return anchor;
    case 'OneCell': {
      const from = movedPoint(anchor.from, change, at);
      return from === anchor.from ? anchor : { ...anchor, from };
    }
    case 'TwoCell': {
      const [from, to] = [movedPoint(anchor.from, change, at), movedPoint(anchor.to, change, at)];
      return from === anchor.from && to === anchor.to ? anchor : { ...anchor, from, to };
    }
  }
}

function movedPoint(point: CellPoint, change: AreaChange, at: Area): CellPoint {
  const cell = change({ sheet: at.sheet, row: point.row, column: point.column, rows: 1, columns: 1 });
  if (cell) {
    return cell.row === point.row && cell.column === point.column ? point : { ...point, row: cell.row, column: cell.column };
  }
  const deletesRows = at.columns > at.rows;
  return deletesRows ? { ...point, row: at.row, y: 0 } : { ...point, column: at.column, x: 0 };
}

export function movedChart(chart: ChartState, change: AreaChange): ChartState {
  const series = chart.series.map((one) => movedSeries(one, change));
  return series.every((one, index) => one === chart.series[index]) ? chart : { ...chart, series };
}

function movedSeries(series: SeriesState, change: AreaChange): SeriesState {
  const [values, categories] = [moved(series.values, change), moved(series.categories, change)];
  const nameFrom = moved(series.nameFrom ?? null, change);
  if (values === series.values && categories === series.categories && nameFrom === (series.nameFrom ?? null)) {
    return series;
  }
  const { nameFrom: _, ...rest } = series;
  return { ...rest, values, categories, ...(nameFrom && { nameFrom }) };
}

function moved(area: Area | null, change: AreaChange): Area | null {
  const after = area && change(area);
  return after && area && sameArea(after, area) ? area : after;
}
