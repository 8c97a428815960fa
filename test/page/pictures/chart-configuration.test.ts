import type { ChartState } from '../../../workbench/host/pictures/chart-state';
import { createHeadlessEngine } from '../../../workbench/engine/univer/boot-headless';
import type { Engine } from '../../../workbench/engine/engine';
import { formatNumber } from '../../../workbench/engine/univer/number-format';
import { chartConfiguration } from '../../../workbench/page/pictures/chart-configuration';
import type { LegendItem } from '../../../workbench/page/pictures/chart-legend';
import { readFigures } from '../../../workbench/page/pictures/chart-figures';
import { pictureColors } from '../../../workbench/page/pictures/colors';
import { chartName } from '../../../workbench/page/pictures/picture-names';
import { figuresSheet, sampleCharts, writeFigures } from '../../xlsx/sample-pictures';

let engine: Engine;
let sheet: string;

beforeAll(async () => {
  engine = await createHeadlessEngine();
  sheet = writeFigures(engine).figures;
  await engine.settle();
});
afterAll(() => engine.dispose());

/** A chart of the samples, its cells on the engine's sheet. */
function sample(name: string): ChartState {
  const chart = sampleCharts.find((candidate) => candidate.name === name)!;
  const here = <Place extends { readonly sheet: string } | null | undefined>(area: Place): Place => (
    area && { ...area, sheet: area.sheet === figuresSheet ? sheet : area.sheet }
  );
  const series = chart.series.map((one) => (
    { ...one, values: here(one.values), categories: here(one.categories), ...(one.nameFrom ? { nameFrom: here(one.nameFrom) } : {}) }
  ));
  return { ...chart, series };
}

const configured = (chart: ChartState, theme: keyof typeof pictureColors = 'light') => (
  chartConfiguration(chart, readFigures(engine, chart), pictureColors[theme], formatNumber)
);
type Scale = Record<string, unknown> & { ticks: { callback(value: number): string; stepSize?: number } };
const scaleOf = (configuration: ReturnType<typeof configured>, name: string): Scale => (
  (configuration.options!.scales as unknown as Record<string, Scale>)[name]!
);

describe('what a chart shows of its cells', () => {
  test('values, names, dates as their cells show them', () => {
    const { data } = configured(sample('Planned & actual'));
    expect(data.labels).toEqual(['Jan 26', 'Feb 26', 'Mar 26', 'Apr 26', 'May 26', 'Jun 26']);
    expect(data.datasets.map(({ label }) => label)).toEqual(['Planned', 'Actual', 'Forecast']);
    expect(data.datasets[2]!.data).toEqual([null, null, null, null, 660, 720]);
  });

  test('a series takes its name from a cell', () => {
    expect(configured(sample('Benefits by status')).data.datasets[0]!.label).toBe('Benefits');
  });

  test('hidden rows are left out, as in Excel', () => {
    const row = { sheet, row: 3, column: 0, rows: 1, columns: 1 };
    engine.setHidden(row, 'rows', true);
    try {
      const { data } = configured(sample('Planned & actual'));
      expect(data.labels).toEqual(['Jan 26', 'Feb 26', 'Apr 26', 'May 26', 'Jun 26']);
      expect(data.datasets[0]!.data).toHaveLength(5);
    } finally {
      engine.setHidden(row, 'rows', false);
    }
  });

  test('cells of a sheet that is gone are none', () => {
    const chart = sample('Stacked');
    const series = chart.series.map((one) => ({ ...one, values: { ...one.values!, sheet: 'gone' }, categories: null }));
    expect(configured({ ...chart, series }).data).toMatchObject({ labels: [], datasets: [{ data: [] }, { data: [] }] });
  });

  test('blank cells count as zero where the chart says so', () => {
    const chart: ChartState = { ...sample('Planned & actual'), displayBlanksAs: 'Zero' };
    expect(configured(chart).data.datasets[2]!.data).toEqual([0, 0, 0, 0, 660, 720]);
  });
});

describe('how it is drawn', () => {
  test('lines have their dashes and weights in pixels, and markers only where they were asked for', () => {
    const [planned, actual, forecast] = configured(sample('Planned & actual')).data.datasets;
    expect(planned).toMatchObject({ type: 'line', borderColor: '#5B6B7B', borderWidth: 3, borderDash: [12, 9], pointRadius: 0 });
    expect(actual).toMatchObject({ borderDash: [], pointRadius: 0 });
    expect(forecast).toMatchObject({ borderWidth: 2, borderDash: [2, 2], pointStyle: 'circle', pointRadius: 4 });
  });

  test('the values\' axis has its limits, steps, title and number format', () => {
    const scale = scaleOf(configured(sample('Planned & actual')), 'value');
    expect(scale).toMatchObject({ min: 0, max: 800, position: 'left', title: { display: true, text: 'kEUR' }, grid: { display: true } });
    expect(scale.ticks.stepSize).toBe(200);
    expect(scale.ticks.callback(12_345.6)).toBe('12,346');
  });

  test('a line over columns has the second axis, at the right, without zero where all values are far from it', () => {
    const configuration = configured(sample('Columns and a line'));
    expect(configuration.data.datasets.map(({ type }) => type)).toEqual(['bar', 'bar', 'line']);
    expect(configuration.data.datasets[2]).toMatchObject({ yAxisID: 'secondaryValue', order: 1 });
    expect(scaleOf(configuration, 'secondaryValue')).toMatchObject({ position: 'right', beginAtZero: false });
    expect(scaleOf(configuration, 'value')).toMatchObject({ position: 'left', beginAtZero: true });
  });

  test('two columns with a gap of 60% of a column fill 2 of 2.6 parts', () => {
    expect(configured(sample('Columns and a line')).data.datasets[0]).toMatchObject({ categoryPercentage: 2 / 2.6, barPercentage: 1 });
  });

  test('stacked series share a stack, clustered ones do not', () => {
    const stacks = (name: string): unknown[] => configured(sample(name)).data.datasets.map((set) => (set as { stack?: string }).stack);
    expect(new Set(stacks('Stacked')).size).toBe(1);
    expect(new Set(stacks('Columns and a line')).size).toBe(3);
    expect(scaleOf(configured(sample('Stacked bars')), 'value')).toMatchObject({ stacked: true, axis: 'x' });
  });

  test('the first bar is the lowest, unless the order is reversed, with the scale below in both', () => {
    const usual = configured(sample('Stacked bars'));
    expect(usual.options!.indexAxis).toBe('y');
    expect([scaleOf(usual, 'category').reverse, scaleOf(usual, 'value').position]).toEqual([true, 'bottom']);
    const reversed = configured(sample('Benefits by status'));
    expect([scaleOf(reversed, 'category').reverse, scaleOf(reversed, 'value').position]).toEqual([false, 'bottom']);
  });

  test('a doughnut has its hole, a color a slice and shares as labels', () => {
    const configuration = configured(sample('Share of statuses'));
    expect(configuration).toMatchObject({ type: 'doughnut', options: { cutout: '60%', scales: {} } });
    expect(configuration.data.datasets[0]).toMatchObject({ backgroundColor: ['#2E7D32', '#F9A825', '#C62828'] });
    const labels = (configuration.options!.plugins as unknown as { pointLabels: { series: { texts: string[] }[] } }).pointLabels;
    expect(labels.series[0]!.texts).toEqual(['58%', '25%', '17%']);
  });

  test('parts of a whole are shares of their stack', () => {
    const chart: ChartState = { ...sample('Stacked'), type: 'ColumnStacked100' };
    const [planned, actual] = configured(chart).data.datasets;
    planned!.data.forEach((share, index) => expect(Number(share) + Number(actual!.data[index])).toBeCloseTo(1, 12));
    expect(scaleOf(configured(chart), 'value').ticks.callback(0.5)).toBe('50%');
  });

  test('a scatter chart takes its places from its categories\' cells', () => {
    expect(configured(sample('Scatter')).data.datasets[0]).toMatchObject({ showLine: false });
    expect(configured(sample('Scatter')).data.datasets[0]!.data.slice(0, 2)).toEqual([{ x: 100, y: 90 }, { x: 220, y: 195 }]);
  });

  test('the legend has a dashed sample for a dashed line and a square for columns', () => {
    const items = (name: string): LegendItem[] => (
      (configured(sample(name)).options!.plugins!.legend!.labels as unknown as { generateLabels(): LegendItem[] }).generateLabels()
    );
    expect(items('Planned & actual')[0]).toMatchObject({ text: 'Planned', pointStyle: 'line', lineDash: [12, 9], strokeStyle: '#5B6B7B' });
    expect(items('Columns and a line').map(({ text, pointStyle }) => [text, pointStyle])).toEqual(
      [['Planned', 'rect'], ['Actual', 'rect'], ['Share', 'line']],
    );
    expect(items('Columns and a line')[1]).toMatchObject({ fillStyle: '#0F5C57' });
  });

  test('on a dark sheet texts are light, whatever was chosen for paper, unless the chart brings its paper along', () => {
    const dark = (name: string): unknown => configured(sample(name), 'dark').options!.plugins!.legend!.labels!.color;
    expect(dark('Columns and a line')).toBe(pictureColors.dark.text);
    const onPaper: ChartState = { ...sample('Columns and a line'), fill: '#FFFFFF' };
    expect(configured(onPaper, 'dark').options!.plugins!.legend!.labels!.color).toBe('#444444');
  });
});

test('a screen reader hears title, kind, series and range', () => {
  const chart = sample('Columns and a line');
  expect(chartName(chart, readFigures(engine, chart))).toBe(
    'Columns and a line. Column chart of Planned, Actual, Share, from Jan 26 to Jun 26.',
  );
});
