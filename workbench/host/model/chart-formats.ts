/** `Excel.ChartFont`, `ChartFill`, `ChartLineFormat` and `ChartBorder`: the looks that many parts of a chart share. */
import { boolean, number, oneOf, text } from '../check';
import type { Check } from '../check';
import { cssColor } from '../colors';
import { defineType, method, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import type { Lens } from '../lens';
import { field, part } from '../lens';
import type { FontState, LineState } from '../pictures/chart-state';

/** `Excel.ChartLineStyle`. */
const lineStyle = oneOf(
  'Automatic', 'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'RoundDot',
);

/** Every color is stored as `#RRGGBB`. */
export const color: Check<string> = Object.assign((value: unknown) => cssColor(text(value)), { expected: 'a color' });

export const chartFontType: HostType<Lens<FontState>> = defineType({
  name: 'ChartFont',
  properties: fontProperties(),
});

/** The same of shapes (`Excel.ShapeFont`), with other defaults. */
export function fontProperties(defaults: FontState = {}): Record<string, Property<Lens<FontState>>> {
  return {
    Bold: field('bold', boolean, defaults.bold ?? false),
    Color: field('color', color, defaults.color ?? ''),
    Italic: field('italic', boolean, defaults.italic ?? false),
    Name: field('name', text, defaults.name ?? 'Calibri'),
    Size: field('size', number, defaults.size ?? 10),
    Underline: field('underline', text, defaults.underline ?? 'None'),
  };
}

/** Undefined is Excel's automatic fill, null none. */
export const chartFillType: HostType<Lens<string | null | undefined>> = defineType({
  name: 'ChartFill',
  methods: {
    Clear: method([], (fill) => fill.set(null)),
    SetSolidColor: method([color], (fill, value) => fill.set(value)),
  },
});

function lineType(name: string): HostType<Lens<LineState>> {
  return defineType<Lens<LineState>>({
    name,
    properties: {
      Color: readWrite(color, (line) => line.get().color ?? '', (line, value) => line.set({ ...line.get(), visible: true, color: value })),
      LineStyle: readWrite(lineStyle, (line) => (line.get().visible === false ? 'None' : line.get().style ?? 'Automatic'), (line, style) =>
        line.set({ ...line.get(), visible: style !== 'None', style })),
      Weight: field('weight', number, 0.75),
    },
    methods: { Clear: method([], (line) => part(line, 'visible').set(false)) },
  });
}

export const chartLineFormatType = lineType('ChartLineFormat');
export const chartBorderType = lineType('ChartBorder');
