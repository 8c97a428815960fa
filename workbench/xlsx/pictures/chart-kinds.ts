/** What drawing and saving need to know of each type of chart (`Excel.ChartType`), one row per type. */
export interface ChartKind {
  readonly type: string;
  /** What holds its series in a file: the family the type belongs to. */
  readonly element: 'c:barChart' | 'c:lineChart' | 'c:areaChart' | 'c:pieChart' | 'c:doughnutChart' | 'c:scatterChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping?: 'standard' | 'clustered' | 'stacked' | 'percentStacked';
  /** Its series have markers unless a series says otherwise. */
  readonly markers?: boolean;
  /** Its points are joined by lines unless a series says otherwise. */
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

const bars = (element: 'bar' | 'col', name: 'Bar' | 'Column'): ChartKind[] => [
  { type: `${name}Clustered`, element: 'c:barChart', direction: element, grouping: 'clustered' },
  { type: `${name}Stacked`, element: 'c:barChart', direction: element, grouping: 'stacked' },
  { type: `${name}Stacked100`, element: 'c:barChart', direction: element, grouping: 'percentStacked' },
];

/** Where several types are the same in the file, reading gives the first that fits. */
const kinds: readonly ChartKind[] = [
  ...bars('col', 'Column'),
  ...bars('bar', 'Bar'),
  { type: 'Line', element: 'c:lineChart', grouping: 'standard', lines: true },
  { type: 'LineMarkers', element: 'c:lineChart', grouping: 'standard', lines: true, markers: true },
  { type: 'LineStacked', element: 'c:lineChart', grouping: 'stacked', lines: true },
  { type: 'LineMarkersStacked', element: 'c:lineChart', grouping: 'stacked', lines: true, markers: true },
  { type: 'LineStacked100', element: 'c:lineChart', grouping: 'percentStacked', lines: true },
  { type: 'LineMarkersStacked100', element: 'c:lineChart', grouping: 'percentStacked', lines: true, markers: true },
  { type: 'Area', element: 'c:areaChart', grouping: 'standard' },
  { type: 'AreaStacked', element: 'c:areaChart', grouping: 'stacked' },
  { type: 'AreaStacked100', element: 'c:areaChart', grouping: 'percentStacked' },
  { type: 'Pie', element: 'c:pieChart' },
  { type: 'Doughnut', element: 'c:doughnutChart' },
  { type: 'XYScatter', element: 'c:scatterChart', markers: true },
  { type: 'XYScatterLines', element: 'c:scatterChart', markers: true, lines: true },
  { type: 'XYScatterLinesNoMarkers', element: 'c:scatterChart', lines: true },
  { type: 'XYScatterSmooth', element: 'c:scatterChart', markers: true, lines: true, smooth: true },
  { type: 'XYScatterSmoothNoMarkers', element: 'c:scatterChart', lines: true, smooth: true },
];

/** The kind of a type; a type the workbench does not draw is written as clustered columns, so that the figures are still shown. */
export function chartKind(type: string): ChartKind {
  return kinds.find((kind) => kind.type === type) ?? kinds[0]!;
}

/** The type a group of series in a file is of. */
export function chartTypeFrom(found: Omit<ChartKind, 'type'>): string | undefined {
  const alike = kinds.filter(
    ({ element, direction, grouping }) => element === found.element && direction === found.direction && grouping === found.grouping,
  );
  const exact = alike.find(
    ({ markers = false, lines = false, smooth = false }) =>
      markers === (found.markers ?? false) && lines === (found.lines ?? false) && smooth === (found.smooth ?? false),
  );
  return (exact ?? alike[0])?.type;
}

export const isRound = ({ element }: ChartKind): boolean => element === 'c:pieChart' || element === 'c:doughnutChart';
