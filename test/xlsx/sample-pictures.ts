/** Charts and shapes of every kind that the workbench draws, with the cells they show. */
import type { Area, CellContent, Engine } from '../../workbench/engine/engine';
import type { Anchor } from '../../workbench/host/pictures/anchor';
import type { AxisState, ChartState, SeriesState } from '../../workbench/host/pictures/chart-state';
import type { GeometricShapeState, LineShapeState, ShapeState } from '../../workbench/host/pictures/shape-state';

const months = Array.from({ length: 6 }, (_, month) => 46_023 + month * 31); // from 2026-01-01
const figures = [
  ['Month', 'Planned', 'Actual', 'Forecast'],
  ...months.map((month, index) => [month, 100 + index * 120, 90 + index * 105, index > 3 ? 420 + index * 60 : '']),
];
const statuses = [['Status', 'Benefits'], ['On track', 7], ['At risk', 3], ['Off track', 2]];

/** Fills "Figures" and renames the sheet it starts with to "R&D's pictures", so that every name needs its quotes. */
export function writeFigures(engine: Engine): { readonly pictures: string; readonly figures: string } {
  const pictures = engine.activeSheet();
  engine.updateSheet(pictures, { name: picturesSheet });
  const sheet = engine.addSheet(figuresSheet);
  const write = (column: number, rows: readonly (readonly (string | number)[])[]): void => {
    const contents = rows.map((row) => row.map((value): CellContent => ({ value })));
    engine.write({ sheet, row: 0, column, rows: rows.length, columns: rows[0]!.length }, contents);
  };
  write(0, figures);
  write(5, statuses);
  engine.setNumberFormats({ sheet, row: 1, column: 0, rows: 6, columns: 1 }, months.map(() => ['mmm yy']));
  return { pictures, figures: sheet };
}

export const picturesSheet = "R&D's pictures";
export const figuresSheet = "Plan's figures";

const axis = (own: Partial<AxisState> = {}): AxisState => ({
  visible: true, title: { visible: false }, reversePlotOrder: false, position: 'Automatic', categoryType: 'Automatic',
  tickLabelPosition: 'NextToAxis', majorTickMark: 'None', scaleType: 'Linear', majorGridlines: false, minorGridlines: false, ...own,
});
const cells = (column: number, rows: number): Area => ({ sheet: figuresSheet, row: 1, column, rows, columns: 1 });
type Series = Omit<SeriesState, 'id'>;
const monthly = (name: string, column: number, own: Partial<Series> = {}): Series => (
  { name, values: cells(column, 6), categories: cells(0, 6), axisGroup: 'Primary', ...own }
);
const over = (column: number, row: number): Anchor => (
  { placement: 'TwoCell', from: { row, column, x: 4.5, y: 3 }, to: { row: row + 12, column: column + 6, x: 0, y: 9.75 } }
);

function chart(index: number, name: string, type: string, series: readonly Series[], own: Partial<ChartState> = {}): ChartState {
  return {
    id: `1-${index + 2}`, name, type, anchor: over((index % 2) * 7 + 1, Math.floor(index / 2) * 14 + 1), plotBy: 'Columns',
    series: series.map((one, number) => ({ ...one, id: String(number) })),
    title: { visible: true, text: name }, legend: { visible: true, position: 'Bottom' }, displayBlanksAs: 'NotPlotted',
    axes: { category: axis(), value: axis({ majorGridlines: true }), secondaryCategory: axis(), secondaryValue: axis() },
    ...own,
  };
}

const label = {
  visible: true, showValue: true, showSeriesName: false, showCategoryName: false, showPercentage: false, showLegendKey: false,
};

export const sampleCharts: readonly ChartState[] = [
  chart(0, 'Planned & actual', 'Line', [
    monthly('Planned', 1, { line: { color: '#5B6B7B', weight: 2.25, style: 'Dash' } }),
    monthly('Actual', 2, { line: { color: '#0F5C57', weight: 2.25 }, labels: { ...label, position: 'Top', numberFormat: '#,##0' } }),
    monthly('Forecast', 3, { line: { color: '#B45309', weight: 1.5, style: 'Dot' }, markerStyle: 'Circle', markerSize: 6 }),
  ], {
    axes: {
      category: axis({ numberFormat: 'mmm yy' }),
      value: axis({
        majorGridlines: true, numberFormat: '#,##0', minimum: 0, maximum: 800, majorUnit: 200, title: { visible: true, text: 'kEUR' },
      }),
      secondaryCategory: axis(),
      secondaryValue: axis(),
    },
  }),
  chart(1, 'Columns and a line', 'ColumnClustered', [
    monthly('Planned', 1, { fill: '#9DB4C0', gapWidth: 60 }),
    monthly('Actual', 2, { fill: '#0F5C57', gapWidth: 60 }),
    monthly('Share', 3, { type: 'LineMarkers', axisGroup: 'Secondary', line: { color: '#B45309', weight: 1.5 } }),
  ], { legend: { visible: true, position: 'Right', font: { size: 8, color: '#444444' } } }),
  chart(2, 'Benefits by status', 'BarClustered', [{
    nameFrom: { sheet: figuresSheet, row: 0, column: 6, rows: 1, columns: 1 },
    values: cells(6, 3), categories: cells(5, 3), axisGroup: 'Primary', fill: '#0F5C57',
  }], {
    legend: { visible: false, position: 'Bottom' },
    title: { visible: false },
    axes: {
      category: axis({ reversePlotOrder: true, position: 'Maximum', categoryType: 'TextAxis' }),
      value: axis({ majorGridlines: true }),
      secondaryCategory: axis(),
      secondaryValue: axis(),
    },
  }),
  chart(3, 'Share of statuses', 'Doughnut', [{
    name: 'Benefits', values: cells(6, 3), categories: cells(5, 3), axisGroup: 'Primary', doughnutHoleSize: 60,
    points: { 0: { fill: '#2E7D32' }, 1: { fill: '#F9A825' }, 2: { fill: '#C62828' } },
    labels: { ...label, showValue: false, showPercentage: true, font: { color: '#FFFFFF', bold: true } },
  }]),
  chart(4, 'Stacked', 'ColumnStacked', [monthly('Planned', 1, { fill: '#9DB4C0' }), monthly('Actual', 2, { fill: '#0F5C57' })]),
  chart(5, 'Area', 'Area', [monthly('Planned', 1, { fill: '#9DB4C0' })], { fill: '#F7F7F7', border: { color: '#999999', weight: 1 } }),
  chart(6, 'Scatter', 'XYScatter', [{
    name: 'Actual by plan', categories: cells(1, 6), values: cells(2, 6), axisGroup: 'Primary',
    markerBackgroundColor: '#0F5C57', markerForegroundColor: '#0F5C57',
  }]),
  chart(7, 'Stacked bars', 'BarStacked', [
    monthly('Planned', 1, { fill: '#9DB4C0', gapWidth: 40 }), monthly('Actual', 2, { fill: '#0F5C57', gapWidth: 40 }),
  ]),
];

const shapeBase = { rotation: 0, visible: true, altTextTitle: '', lockAspectRatio: false } as const;

function box(number: number, form: string, column: number, own: Partial<GeometricShapeState> = {}): GeometricShapeState {
  return {
    ...shapeBase, id: `1-${number}`, name: `Benefits map: ${form}`, kind: 'GeometricShape', form,
    anchor: { placement: 'OneCell', from: { row: 58, column, x: 6, y: 0 }, width: 96, height: 48 },
    altTextDescription: `${form} & text`, fill: { color: '#E6F2F1' }, line: { color: '#0F5C57', weight: 1.5 },
    text: {
      text: `${form}\n<100%>`, font: { color: '#12312F', size: 10, bold: true }, horizontalAlignment: 'Center', verticalAlignment: 'Middle',
      autoSize: 'AutoSizeNone', margins: { left: 3.6, top: 3.6, right: 3.6, bottom: 3.6 },
    },
    ...own,
  };
}
const end = { arrowhead: 'None', arrowheadLength: 'Medium', arrowheadWidth: 'Medium' } as const;

function line(number: number, name: string, anchor: Anchor, own: Partial<LineShapeState>): LineShapeState {
  return {
    ...shapeBase, id: `1-${number}`, name, kind: 'Line', altTextDescription: name, anchor, connectorType: 'Straight',
    flippedHorizontally: false, flippedVertically: false, line: { color: '#B45309', weight: 2, style: 'Dash' }, begin: end, end, ...own,
  };
}
const forms = ['Rectangle', 'RoundRectangle', 'Diamond', 'Ellipse', 'Hexagon', 'Chevron'];

/** Boxes in a row and connectors between the first ones; the numbers follow those of the charts. */
export const sampleShapes: readonly ShapeState[] = [
  ...forms.map((form, index) => box(10 + index, form, 1 + index * 3)),
  line(16, 'Elbow', { placement: 'Absolute', left: 100, top: 900, width: 90, height: 40 }, {
    connectorType: 'Elbow', flippedVertically: true, line: { color: '#5B6B7B', weight: 1.25 }, end: { ...end, arrowhead: 'Triangle' },
    begin: { ...end, connected: { shape: '1-10', site: 3 } },
  }),
  line(17, 'Curve', over(5, 64), {
    connectorType: 'Curve', end: { ...end, arrowhead: 'Stealth', arrowheadLength: 'Long', connected: { shape: '1-12', site: 1 } },
  }),
  line(18, 'Straight', over(9, 64), { flippedHorizontally: true }),
];
