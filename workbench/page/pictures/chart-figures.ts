import type { Area, CellValue, Engine } from '../../engine/engine';
import type { ChartState, SeriesState } from '../../host/pictures/chart-state';

/** What a chart shows of its cells. As in Excel, hidden rows and columns are left out. */
export interface ChartFigures {
  readonly series: readonly SeriesFigures[];
}

export interface SeriesFigures {
  readonly name: string;
  /** Null where a cell has no number. */
  readonly values: readonly (number | null)[];
  /** The number format of the values. */
  readonly format: string;
  /** What the category cells show; empty for a series without. */
  readonly labels: readonly string[];
  /** Their numbers, for dates and for scatter charts; null where a cell has none. */
  readonly positions: readonly (number | null)[];
}

export function readFigures(engine: Engine, chart: ChartState): ChartFigures {
  return { series: chart.series.map((series, index) => seriesFigures(engine, series, index)) };
}

function seriesFigures(engine: Engine, series: SeriesState, index: number): SeriesFigures {
  const sheets = new Set(engine.sheets().map(({ id }) => id));
  const [values, categories, nameFrom] = [series.values, series.categories, series.nameFrom].map(
    (area) => (area && sheets.has(area.sheet) ? area : null),
  ) as [Area | null, Area | null, Area | null];
  const first = values && engine.styles({ ...values, rows: 1, columns: 1 })[0]?.[0];
  return {
    name: series.name ?? (nameFrom && engine.texts(nameFrom).flat().filter(Boolean).join(' ')) ?? `Series${index + 1}`,
    values: visible(engine, values, (area) => engine.values(area)).map(numberOf),
    format: first?.numberFormat ?? 'General',
    labels: visible(engine, categories, (area) => engine.texts(area)),
    positions: visible(engine, categories, (area) => engine.values(area)).map(numberOf),
  };
}

const numberOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** The cells of an area one after the other, without those that are hidden. */
function visible<Content>(engine: Engine, area: Area | null, read: (area: Area) => Content[][]): Content[] {
  if (area === null) return [];
  const { sheet, row, column } = area;
  return read(area).flatMap((line, r) => (
    engine.hidden(sheet, 'rows', row + r) ? [] : line.filter((_cell, c) => !engine.hidden(sheet, 'columns', column + c))
  ));
}
