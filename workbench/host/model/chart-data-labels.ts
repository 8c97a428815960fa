/** `Excel.ChartDataLabels`: of a series, or of all series of a chart at once. */
import { boolean, oneOf, text } from '../check';
import { defineType } from '../host-type';
import type { HostType } from '../host-type';
import type { Lens } from '../lens';
import { field, partOr } from '../lens';
import type { DataLabelsState } from '../pictures/chart-state';
import { chartFontType } from './chart-formats';

/** `Excel.ChartDataLabelPosition`. */
const position = oneOf(
  'None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout',
);

export const noLabels: DataLabelsState = {
  visible: false, showValue: true, showSeriesName: false, showCategoryName: false, showPercentage: false, showLegendKey: false,
};

const formatType: HostType<Lens<DataLabelsState>> = defineType({
  name: 'ChartDataLabelFormat',
  children: { Font: (labels) => chartFontType.of(partOr(labels, 'font', {})) },
});

export const chartDataLabelsType: HostType<Lens<DataLabelsState>> = defineType({
  name: 'ChartDataLabels',
  properties: {
    Position: field('position', position, 'BestFit'),
    NumberFormat: field('numberFormat', text, 'General'),
    Separator: field('separator', text, ', '),
    ShowValue: field('showValue', boolean),
    ShowSeriesName: field('showSeriesName', boolean),
    ShowCategoryName: field('showCategoryName', boolean),
    ShowPercentage: field('showPercentage', boolean),
    ShowLegendKey: field('showLegendKey', boolean),
  },
  children: { Format: (labels) => formatType.of(labels) },
});
