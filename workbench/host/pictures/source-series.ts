/** The series Excel makes of a range when a chart is added or its data is set. */
import type { Area, CellKind, Engine, Grid } from '../../engine/engine';
import type { SeriesState } from './chart-state';

export interface SourceSeries {
  readonly series: readonly SeriesState[];
  readonly plotBy: 'Rows' | 'Columns';
}

/**
 * Series run along the longer side (`Auto`), names come from a first line of texts, categories from a first line across that is text or
 * has nothing in its corner (support.microsoft.com, "Select data for a chart"). A single row or column is one series.
 */
export function sourceSeries(engine: Engine, area: Area, seriesBy: 'Auto' | 'Rows' | 'Columns'): SourceSeries {
  const plotBy = seriesBy === 'Auto' ? (area.columns > area.rows ? 'Rows' : 'Columns') : seriesBy;
  const inColumns = plotBy === 'Columns';
  const kinds = inColumns ? engine.kinds(area) : transposed(engine.kinds(area));
  const lines = inColumns ? area.columns : area.rows;
  const points = inColumns ? area.rows : area.columns;
  const noCorner = kinds[0]![0] === 'Empty' && lines > 1 && points > 1;
  const hasNames = points > 1 && (noCorner || kinds[0]!.slice(lines > 1 ? 1 : 0).every(isText));
  const hasCategories = lines > 1 && (noCorner || kinds.slice(hasNames ? 1 : 0).every((line) => isText(line[0]!)));
  const [skippedPoints, skippedLines] = [hasNames ? 1 : 0, hasCategories ? 1 : 0];

  const stretch = (line: number, from: number, count: number): Area => (inColumns
    ? { sheet: area.sheet, row: area.row + from, column: area.column + line, rows: count, columns: 1 }
    : { sheet: area.sheet, row: area.row + line, column: area.column + from, rows: 1, columns: count });
  const categories = hasCategories ? stretch(0, skippedPoints, points - skippedPoints) : null;
  const series = Array.from({ length: lines - skippedLines }, (_, index): SeriesState => ({
    id: String(index + 1),
    ...(hasNames && { nameFrom: stretch(index + skippedLines, 0, 1) }),
    values: stretch(index + skippedLines, skippedPoints, points - skippedPoints),
    categories,
    axisGroup: 'Primary',
  }));
  return { series, plotBy };
}

function isText(kind: CellKind): boolean {
  return kind === 'String';
}

function transposed(grid: Grid<CellKind>): Grid<CellKind> {
  return grid[0]!.map((_, column) => grid.map((row) => row[column]!));
}
