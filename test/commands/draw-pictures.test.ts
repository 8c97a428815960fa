import type { Change, SheetBlueprint } from '../../src/sheets/change-set';
import type { BoxBlueprint, ConnectorBlueprint, PicturesBlueprint } from '../../src/sheets/picture-blueprints';
import { planPictures } from '../../src/sheets/plan-pictures';
import type { HostErrorCode } from '../../workbench/host/host-error';
import { lineEnds } from '../../workbench/host/pictures/connectors';
import { excel2021, excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

let excel: OpenExcel;
let sheetId = '';
let settings: Record<string, unknown>;

beforeEach(async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  settings = {};
  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.name = 'Dash board';
    const months = [['Jan', 10, 8, 0.1], ['Feb', 20, 25, 0.2], ['Mar', 30, 27, 0.7]];
    sheet.getRange('A1:D4').values = [['Month', 'Plan', 'Actual', 'Share'], ...months];
    sheet.shapes.addGeometricShape('Ellipse').name = 'Mine';
    sheet.charts.add('Line', sheet.getRange('A1:B4')).name = 'My Dashboard: chart';
  });
  sheetId = excel.host.engine.activeSheet();
});
afterEach(() => excel.close());

const at = (address: string): string => `'Dash board'!${address}`;

const pictures: PicturesBlueprint = {
  charts: [
    {
      name: 'Value', type: 'column-clustered', title: 'Value by month', from: 'F2', to: 'K16', categories: at('$A$2:$A$4'),
      legend: 'bottom', gapWidth: 60,
      series: [
        { name: 'Plan', values: at('$B$2:$B$4'), color: '#0F6CBD' },
        { name: 'Actual', values: at('$C$2:$C$4'), color: '#107C10', labels: '#,##0' },
        { name: 'Share', values: at('$D$2:$D$4'), color: '#8A8886', type: 'line', dashed: true, weight: 2, axis: 'secondary' },
      ],
      valueAxis: { title: 'EUR', numberFormat: '#,##0', min: 0, max: 40 },
      secondaryValueAxis: { numberFormat: '0%' },
      categoryAxis: { title: 'Month' },
    },
    {
      name: 'Status', type: 'doughnut', title: '', from: 'F18', to: 'K30', categories: at('$A$2:$A$4'), legend: 'right',
      series: [{ name: 'Status', values: at('$B$2:$B$4'), color: '#8A8886', pointColors: ['#107C10', '#F7630C', '#C50F1F'] }],
    },
    {
      name: 'Top', type: 'bar-stacked', title: 'Top ten', from: 'M2', to: 'P16', categories: at('$A$2:$A$4'), legend: 'none',
      series: [{ name: 'Plan', values: at('$B$2:$D$2'), color: '#0F6CBD' }], categoryAxis: { reversed: true },
    },
  ],
  shapes: [
    {
      is: 'connector', name: 'O-01 B-001', from: 'B-001', to: 'O-01', fromSide: 'right', toSide: 'left', kind: 'elbow', color: '#605E5C',
      weight: 1, dashed: true, arrow: true, alternativeText: 'B-001 contributes to O-01',
    },
    {
      is: 'box', name: 'B-001', form: 'rounded', left: 20, top: 300, width: 120, height: 40, fill: '#DFF6DD', line: '#107C10',
      lineWeight: 1.5, text: '● Fewer letters', textColor: '#000000', textSize: 9, bold: true,
      alternativeText: 'Benefit B-001: Fewer letters, on track',
    },
    {
      is: 'box', name: 'O-01', form: 'ellipse', left: 220, top: 320, width: 120, height: 60, fill: '', line: '', text: 'Service',
      textColor: '#000000', textSize: 9, alternativeText: 'Objective O-01: Service',
    },
    {
      is: 'line', name: 'Today', from: { x: 60, y: 200 }, to: { x: 60, y: 400 }, color: '#C50F1F', weight: 1, dashed: true,
      alternativeText: 'Today',
    },
  ],
};

async function draw(drawn: PicturesBlueprint | null) {
  const changes = planPictures([{ owner: 'Dashboard', sheet: 'Dash board', pictures: drawn }], settings);
  const receipt = await excel.gateway.apply({ command: 'draw', changes });
  settings = { ...(await excel.gateway.read([])).settings };
  return receipt;
}

/** Everything drawn on the sheet, without ids. */
function standing(): unknown {
  const { pictures: kept } = excel.host;
  const ids = new Map([...kept.charts(sheetId), ...kept.shapes(sheetId)].map(({ id, name }) => [id, name]));
  const text = JSON.stringify([kept.charts(sheetId), kept.shapes(sheetId)], (key, value: unknown) => (key === 'id' ? undefined : value));
  return JSON.parse([...ids].reduce((all, [id, name]) => all.replaceAll(`"shape":"${id}"`, `"shape":"${name}"`), text));
}

const names = (): string[] => [...excel.host.pictures.charts(sheetId), ...excel.host.pictures.shapes(sheetId)].map(({ name }) => name);

test('charts and shapes are drawn in three syncs, read back as planned, and redrawn without touching what a user drew', async () => {
  const empty = standing();
  const { syncs, largest } = await excel.counting(() => draw(pictures));
  expect(syncs).toBeLessThanOrEqual(3 + 1); // and one that this test reads the settings with
  expect(largest).toBeLessThan(messageLimit);
  expect(names()).toEqual([
    'My Dashboard: chart', 'Dashboard: Value', 'Dashboard: Status', 'Dashboard: Top', 'Mine', 'Dashboard: B-001', 'Dashboard: O-01',
    'Dashboard: O-01 B-001', 'Dashboard: Today',
  ]);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dash board');
    const ours = (name: string): Excel.Chart => sheet.charts.getItem(`Dashboard: ${name}`);
    const [value, status, top] = [ours('Value'), ours('Status'), ours('Top')];
    value.load('chartType,title/text,legend/visible,legend/position');
    value.axes.valueAxis.load('minimum,maximum,numberFormat,title/text');
    const secondary = value.axes.getItem('Value', 'Secondary').load('numberFormat');
    value.axes.categoryAxis.load('title/text');
    const series = value.series.load('items/name,items/chartType,items/axisGroup,items/gapWidth,items/hasDataLabels');
    status.load('title/visible');
    top.axes.categoryAxis.load('reversePlotOrder,position');
    const source = top.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    const dimensions = ['Categories', 'Values'] as const;
    const sources = series.items.flatMap((one) => dimensions.map((dimension) => one.getDimensionDataSourceString(dimension)));
    const connector = sheet.shapes.getItem('Dashboard: O-01 B-001').load('left,top,width,height,altTextDescription');
    connector.line.load('endArrowheadStyle,beginConnectedShape/name,endConnectedShape/name,beginConnectedSite,endConnectedSite');
    await context.sync();

    expect([value.chartType, value.title.text]).toEqual(['ColumnClustered', 'Value by month']);
    expect([value.legend.visible, value.legend.position]).toEqual([true, 'Bottom']);
    const { valueAxis, categoryAxis } = value.axes;
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, valueAxis.title.text]).toEqual([0, 40, '#,##0', 'EUR']);
    expect([secondary.numberFormat, categoryAxis.title.text]).toEqual(['0%', 'Month']);
    expect(series.items.map((one) => [one.name, one.chartType, one.axisGroup, one.hasDataLabels])).toEqual([
      ['Plan', 'ColumnClustered', 'Primary', false], ['Actual', 'ColumnClustered', 'Primary', true], ['Share', 'Line', 'Secondary', false],
    ]);
    expect(series.items[0]!.gapWidth).toBe(60);
    expect(sources.map((one) => one.value)).toEqual(
      ['$B$2:$B$4', '$C$2:$C$4', '$D$2:$D$4'].flatMap((values) => [at('$A$2:$A$4'), at(values)]),
    );
    expect([status.title.visible, source.value]).toEqual([false, at('$B$2:$D$2')]);
    expect([top.axes.categoryAxis.reversePlotOrder, top.axes.categoryAxis.position]).toEqual([true, 'Maximum']);
    expect([connector.left, connector.top, connector.width, connector.height]).toEqual([140, 320, 80, 30]);
    const { line } = connector;
    expect([line.beginConnectedShape.name, line.endConnectedShape.name]).toEqual(['Dashboard: B-001', 'Dashboard: O-01']);
    expect([line.endArrowheadStyle, line.beginConnectedSite, line.endConnectedSite]).toEqual(['Triangle', 3, 2]);
    expect(connector.altTextDescription).toBe('B-001 contributes to O-01');
  });

  const once = standing();
  await draw(pictures);
  expect(standing()).toEqual(once);
  const [chart] = pictures.charts;
  await draw({ charts: [{ ...chart!, title: 'Other' }], shapes: [] });
  expect(names()).toEqual(['My Dashboard: chart', 'Dashboard: Value', 'Mine']);

  await excel.gateway.undoLast();
  expect(standing()).toEqual(once);
  await excel.gateway.undoLast();
  await excel.gateway.undoLast();
  expect(standing()).toEqual(empty);
});

test('what fails on the way is taken back, and a protected sheet is named', async () => {
  await draw(pictures);
  const before = standing();
  const others = { charts: pictures.charts.map((chart) => ({ ...chart, title: 'Other' })), shapes: pictures.shapes.slice(1) };
  const faults: readonly [HostErrorCode, number][] = [
    ['AccessDenied', 0], ['GeneralException', 3], ['RequestPayloadSizeLimitExceeded', 100], ['GeneralException', 200],
  ];
  for (const [code, action] of faults) {
    excel.failAtSync(2, code, action);
    const error: unknown = await draw(others).then(() => 'no failure', (reason: unknown) => reason);
    expect([code, action, error]).toMatchObject([code, action, { state: 'rolled-back' }]);
    expect(standing()).toEqual(before);
  }
  await excel.doing(({ worksheets }) => worksheets.getItem('Dash board').protection.protect());
  await expect(draw(null)).rejects.toMatchObject({ failure: 'sheet-protected', subject: 'Dash board' });
});

test('pictures of a sheet that the same change adds are drawn on it, and both go together', async () => {
  const sheet: SheetBlueprint = {
    key: 'map', name: 'Map', tabColor: '#0F6CBD', after: [], showGridlines: false, blocks: [], tables: [], names: [], widths: {},
    rowHeights: {}, frozen: { rows: 0, columns: 0 }, page: { orientation: 'Landscape', fitToWidth: true }, conditionalFormats: [],
  };
  const drawing = planPictures([{ owner: 'Benefits map', sheet: 'Map', pictures: { charts: [], shapes: pictures.shapes } }], {});
  await excel.gateway.apply({ command: 'draw', changes: [{ do: 'add-sheet', sheet }, ...drawing] });
  const made = excel.host.engine.sheets().find(({ name }) => name === 'Map')!;
  expect(excel.host.pictures.shapes(made.id)).toHaveLength(4);
  await excel.gateway.undoLast();
  expect(excel.host.engine.sheets().map(({ name }) => name)).toEqual(['Dash board']);
});

test('a connector begins in the middle of the side it is planned at, whatever the form', async () => {
  const forms = ['rectangle', 'rounded', 'diamond', 'ellipse', 'hexagon', 'chevron'] as const;
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  const [connector, box] = pictures.shapes as [ConnectorBlueprint, BoxBlueprint];
  const boxes = forms.map((form, index): BoxBlueprint => (
    { ...box, name: form, form, left: 50, top: 20 + index * 100, width: 120, height: 60 }
  ));
  const connectors = forms.flatMap((form) => sides.map((side): ConnectorBlueprint => (
    { ...connector, name: `${form} ${side}`, from: form, to: 'rectangle', fromSide: side, toSide: 'top' }
  )));
  await draw({ charts: [], shapes: [...boxes, ...connectors] });
  const { pictures: kept } = excel.host;
  for (const [index, form] of forms.entries()) {
    const top = 20 + index * 100;
    const begins = Object.fromEntries(kept.shapes(sheetId).flatMap((shape) => {
      const side = shape.kind === 'Line' && sides.find((one) => shape.name === `Dashboard: ${form} ${one}`);
      return side ? [[side, lineEnds(shape, kept.ruler(sheetId)).begin]] : [];
    }));
    // The hexagon has sites at its corners only; the left one of the chevron is in its notch.
    const across = form === 'hexagon' ? 155 : form === 'chevron' ? 140 : 110;
    expect([form, begins]).toEqual([form, {
      left: { x: form === 'chevron' ? 80 : 50, y: top + 30 },
      right: { x: 170, y: top + 30 },
      top: { x: across, y: top },
      bottom: { x: across, y: top + 60 },
    }]);
  }
});

test('an Excel without shapes draws the charts, and says of shapes that it cannot', async () => {
  excel.close();
  excel = await OpenExcel.open({ profile: { ...excel2021, requirements: { ...excel2021.requirements, ExcelApi: '1.8' } } });
  const [chart] = pictures.charts;
  const change = (after: PicturesBlueprint): Change => ({ do: 'draw-pictures', sheet: 'Sheet1', owner: 'Dashboard', before: null, after });
  const here = (reference: string): string => reference.replace('Dash board', 'Sheet1');
  const charts = [{
    ...chart!, categories: here(chart!.categories), series: chart!.series.map((series) => ({ ...series, values: here(series.values) })),
  }];
  await excel.gateway.apply({ command: 'draw', changes: [change({ charts, shapes: [] })] });
  expect(excel.host.pictures.charts(excel.host.engine.activeSheet())).toHaveLength(1);
  await expect(excel.gateway.apply({ command: 'draw', changes: [change({ charts: [], shapes: pictures.shapes })] }))
    .rejects.toMatchObject({ failure: 'not-supported', state: 'unchanged', subject: 'Sheet1' });
});

test('a map too large for one message goes in several, its connectors attached across them', async () => {
  const [connector, box] = pictures.shapes as [ConnectorBlueprint, BoxBlueprint];
  const boxes = Array.from({ length: 1100 }, (_, index): BoxBlueprint => (
    { ...box, name: `B-${index}`, left: 10 + (index % 5) * 150, top: 10 + Math.floor(index / 5) * 50 }
  ));
  const connectors = Array.from({ length: 300 }, (_, index): ConnectorBlueprint => (
    { ...connector, name: `L-${index}`, from: `B-${index}`, to: `B-${index + 1}` }
  ));
  const { syncs, largest } = await excel.counting(() => draw({ charts: [], shapes: [...connectors, ...boxes] }));
  expect(largest).toBeLessThan(messageLimit);
  expect(largest).toBeGreaterThan(messageLimit / 2); // the estimate is not far off
  expect(syncs).toBeLessThanOrEqual(5);
  const lines = excel.host.pictures.shapes(sheetId).filter((shape) => shape.kind === 'Line');
  expect(lines.filter(({ begin, end }) => begin.connected && end.connected)).toHaveLength(300);
});
