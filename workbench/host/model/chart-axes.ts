/** `Excel.ChartAxes`, `ChartAxis`, its title and gridlines. */
import { anything, boolean, number, oneOf, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType, Property } from '../host-type';
import type { Lens } from '../lens';
import { field, fieldOf, part, partOr } from '../lens';
import type { AxisName, AxisState, ChartTextState } from '../pictures/chart-state';
import { hasNoAxes } from '../pictures/new-chart';
import { chartFontType, chartLineFormatType } from './chart-formats';
import type { ChartTarget } from './chart-target';
import { chartLens, chartState } from './chart-target';

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly name: AxisName;
}

function axisLens({ chart, name }: AxisTarget): Lens<AxisState> {
  return part(part(chartLens(chart), 'axes'), name);
}

const axisField = fieldOf(axisLens);

/**
 * A limit or a unit: a number, or '' for Excel's own choice (documentation of `minimum`, `maximum`, `majorUnit`). Excel answers the
 * number it chose; the workbench does not choose, so it says so when asked for it.
 */
function automatic(key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit' | 'tickLabelSpacing'): Property<AxisTarget> {
  return {
    ...readWrite<AxisTarget, unknown>(anything, (axis) => {
      const value = axisLens(axis).get()[key];
      if (value === undefined) {
        throw new HostError('ApiNotFound', `The workbench does not model what Excel chooses for ChartAxis.${key}.`);
      }
      return value;
    }, (axis, value) => {
      const { [key]: _, ...rest } = axisLens(axis).get();
      axisLens(axis).set(value === '' ? rest : { ...rest, [key]: number(value) });
    }),
    onlyByName: true,
  };
}

/** Until it is set, that of the first cell the axis shows. */
function linkedNumberFormat({ chart, name }: AxisTarget): string {
  const isValue = name === 'value' || name === 'secondaryValue';
  const [first] = chartState(chart).series;
  const area = isValue ? first?.values : first?.categories;
  return (area && chart.book.engine.styles({ ...area, rows: 1, columns: 1 })[0]![0]!.numberFormat) || 'General';
}

/** Writing the text shows the title, as Microsoft's samples do it ("Set axis title"). */
const axisTitleType: HostType<Lens<ChartTextState>> = defineType({
  name: 'ChartAxisTitle',
  properties: {
    Text: readWrite(text, (title) => title.get().text ?? 'Axis Title', (title, value) =>
      title.set({ ...title.get(), visible: true, text: value })),
    Visible: field('visible', boolean),
  },
  children: { Format: (title) => axisTitleFormatType.of(title) },
});
const axisTitleFormatType: HostType<Lens<ChartTextState>> = defineType({
  name: 'ChartAxisTitleFormat',
  children: { Font: (title) => chartFontType.of(partOr(title, 'font', {})) },
});

const gridlinesType: HostType<Lens<boolean>> = defineType({
  name: 'ChartGridlines',
  properties: { Visible: readWrite(boolean, (lines) => lines.get(), (lines, visible) => lines.set(visible)) },
});

const axisFormatType: HostType<Lens<AxisState>> = defineType({
  name: 'ChartAxisFormat',
  children: {
    Font: (axis) => chartFontType.of(partOr(axis, 'font', {})),
    Line: (axis) => chartLineFormatType.of(partOr(axis, 'line', {})),
  },
});

const chartAxisType: HostType<AxisTarget> = defineType({
  name: 'ChartAxis',
  properties: {
    Type: readOnly(({ name }) => (name === 'category' || name === 'secondaryCategory' ? 'Category' : 'Value')),
    AxisGroup: readOnly(({ name }) => (name.startsWith('secondary') ? 'Secondary' : 'Primary')),
    Visible: axisField('visible', boolean),
    NumberFormat: readWrite(text, (axis) => axisLens(axis).get().numberFormat ?? linkedNumberFormat(axis), (axis, format) =>
      axisLens(axis).set({ ...axisLens(axis).get(), numberFormat: format })),
    Minimum: automatic('minimum'),
    Maximum: automatic('maximum'),
    MajorUnit: automatic('majorUnit'),
    MinorUnit: automatic('minorUnit'),
    ReversePlotOrder: axisField('reversePlotOrder', boolean),
    Position: axisField('position', oneOf('Automatic', 'Maximum', 'Minimum')),
    CategoryType: axisField('categoryType', oneOf('Automatic', 'TextAxis', 'DateAxis')),
    TickLabelPosition: axisField('tickLabelPosition', oneOf('NextToAxis', 'High', 'Low', 'None')),
    TickLabelSpacing: automatic('tickLabelSpacing'),
    MajorTickMark: axisField('majorTickMark', oneOf('None', 'Cross', 'Inside', 'Outside')),
    ScaleType: axisField('scaleType', oneOf('Linear', 'Logarithmic')),
  },
  children: {
    Title: (axis) => axisTitleType.of(part(axisLens(axis), 'title')),
    MajorGridlines: (axis) => gridlinesType.of(part(axisLens(axis), 'majorGridlines')),
    MinorGridlines: (axis) => gridlinesType.of(part(axisLens(axis), 'minorGridlines')),
    Format: (axis) => axisFormatType.of(axisLens(axis)),
  },
  methods: {
    SetPositionAt: method([number], (axis, positionAt) => axisLens(axis).set({ ...axisLens(axis).get(), position: 'Custom', positionAt })),
  },
});

function axisOf(chart: ChartTarget, name: AxisName): HostObject {
  const { type, series } = chartState(chart);
  if (hasNoAxes(type)) {
    throw new HostError('InvalidOperation', `A chart of the type ${type} has no axes.`);
  }
  if (name.startsWith('secondary') && !series.some(({ axisGroup }) => axisGroup === 'Secondary')) {
    throw new HostError('ItemNotFound', 'No series is on the secondary axes.');
  }
  return chartAxisType.of({ chart, name });
}

export const chartAxesType: HostType<ChartTarget> = defineType({
  name: 'ChartAxes',
  children: {
    CategoryAxis: (chart) => axisOf(chart, 'category'),
    ValueAxis: (chart) => axisOf(chart, 'value'),
  },
  methods: {
    GetItem: method([oneOf('Category', 'Value'), withDefault(oneOf('Primary', 'Secondary'), 'Primary')], (chart, type, group) =>
      axisOf(chart, group === 'Primary' ? (type === 'Category' ? 'category' : 'value') : `secondary${type}`)),
  },
});
