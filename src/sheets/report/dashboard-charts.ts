import type { Settings } from '../../domain/realization/settings';
import type { Status } from '../../domain/realization/status';
import { statuses, statusSymbols } from '../../domain/realization/status';
import { columnLetters } from '../cell-address';
import { qualifiedAddress } from '../formula/qualified-address';
import { periodHeaders } from '../period-columns';
import type { ChartBlueprint, PicturesBlueprint } from '../picture-blueprints';
import { anchor, chartPlaces, data } from './dashboard-layout';

/**
 * Apart from each other for the common kinds of color blindness and in gray; titles, legends and the sentence below each chart say the same
 * without color.
 */
const seriesColors = {
  planned: '#7A828E', actual: '#1F5F99', forecast: '#B35A00', ahead: '#00796B', behind: '#B3401A',
} as const;
const statusColors: Readonly<Record<Status, string>> = {
  Exceeding: '#00796B',
  'On track': '#1F5F99',
  'At risk': '#E8A317',
  'Off track': '#B3401A',
  'No data': '#6B4391',
  'Not started': '#AEB4BD',
  'No plan': '#DADDE2',
};

const wholeAmount = '#,##0';

/** Names of periods that fit below the line without being turned. */
const mostPeriodNames = 8;

/** Where the Dashboard's data stand now, as the cell that says `Chart data`; rows and columns count from 0. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/**
 * The charts of the Dashboard.
 * @param sheet the name it has now
 * @param settings how many periods there are, and the currency
 */
export function dashboardCharts(sheet: string, settings: Settings, place: Anchor = anchor): PicturesBlueprint {
  const moved = { rows: place.row - anchor.row, columns: place.column - anchor.column };
  const over = (area: keyof typeof data, column: number, rows: number = data[area].rows): string => {
    const { row, column: first } = data[area];
    const letters = columnLetters(first + column + moved.columns);
    const top = row + 2 + moved.rows;
    return qualifiedAddress(sheet, `$${letters}$${top}:$${letters}$${top + rows - 1}`);
  };
  // Columns inserted between the page and its data belong to the user; rows inserted above both move both.
  const at = ({ from, to }: { readonly from: string; readonly to: string }): { from: string; to: string } =>
    ({ from: movedDown(from, moved.rows), to: movedDown(to, moved.rows) });
  const { currency } = settings;
  const inCurrency = currency === '' ? '' : ` (${currency})`;
  const periods = periodHeaders(settings).length;
  const charts: readonly ChartBlueprint[] = [
    {
      name: 'Cumulative', type: 'line', title: `Cumulative benefits${inCurrency}`, ...at(chartPlaces.cumulative), legend: 'bottom',
      categories: over('periods', 0, periods),
      series: [
        { name: 'Planned', values: over('periods', 1, periods), color: seriesColors.planned, weight: 1.75, dashed: true },
        { name: 'Forecast', values: over('periods', 3, periods), color: seriesColors.forecast, weight: 1.75, dashed: true },
        { name: 'Actual', values: over('periods', 2, periods), color: seriesColors.actual, weight: 3 },
      ],
      valueAxis: { numberFormat: wholeAmount }, categoryAxis: { labelEvery: Math.ceil(periods / mostPeriodNames), labelsAside: true },
    },
    {
      name: 'Status by category', type: 'bar-stacked', title: 'Benefits by category and status', ...at(chartPlaces.categories),
      legend: 'bottom', categories: over('categories', 0), gapWidth: 50,
      series: statuses.map((status, index) => ({
        name: `${statusSymbols[status]} ${status}`, values: over('categories', 1 + index), color: statusColors[status],
      })),
      valueAxis: { numberFormat: '0', min: 0 }, categoryAxis: { reversed: true, labelEvery: 1 },
    },
    {
      name: 'Value by type', type: 'bar-clustered', title: `Value by value type${inCurrency}`, ...at(chartPlaces.types), legend: 'bottom',
      categories: over('types', 0), gapWidth: 60,
      series: [
        { name: 'Forecast', values: over('types', 3), color: seriesColors.forecast },
        { name: 'Actual to date', values: over('types', 4), color: seriesColors.actual },
      ],
      valueAxis: { numberFormat: wholeAmount }, categoryAxis: { reversed: true, labelsAside: true, labelEvery: 1 },
    },
    {
      name: 'Planned and actual', type: 'bar-clustered', title: `Largest benefits to date${inCurrency}`, ...at(chartPlaces.benefits),
      legend: 'bottom', categories: over('benefits', 0), gapWidth: 60,
      series: [
        { name: 'Planned', values: over('benefits', 1), color: seriesColors.planned },
        { name: 'Actual', values: over('benefits', 2), color: seriesColors.actual },
      ],
      valueAxis: { numberFormat: wholeAmount }, categoryAxis: { reversed: true, labelsAside: true, labelEvery: 1 },
    },
    {
      name: 'Variance', type: 'bar-stacked', title: `Largest variances to date${inCurrency}`, ...at(chartPlaces.variances),
      legend: 'bottom', categories: over('variances', 0), gapWidth: 40,
      series: [
        { name: '▼ Behind plan', values: over('variances', 2), color: seriesColors.behind },
        { name: '▲ Ahead of plan', values: over('variances', 1), color: seriesColors.ahead },
      ],
      valueAxis: { numberFormat: wholeAmount }, categoryAxis: { reversed: true, labelsAside: true, labelEvery: 1 },
    },
  ];
  return { charts, shapes: [] };
}

function movedDown(address: string, rows: number): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + rows));
}
