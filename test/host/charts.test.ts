import { excel2021 } from '../../workbench/host/profiles';
import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { codeOfFailure, onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

const figures = [['Month', 'Plan', 'Actual'], ['Jan', 10, 8], ['Feb', 20, 25], ['Mar', 30, 27]];

/** Work on a new sheet with figures in A1:C4. */
async function onFigures(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name,id').getRange('A1:C4').values = figures;
    await context.sync();
    await work(sheet, context);
  });
}

async function sourcesOf(chart: Excel.Chart, context: Excel.RequestContext): Promise<[string, string, string][]> {
  const series = chart.series.load('items/name');
  await context.sync();
  const sources = (['Categories', 'Values'] as const).map((which) => series.items.map((one) => one.getDimensionDataSourceString(which)));
  await context.sync();
  const [categories, values] = sources.map((all) => all.map(({ value }) => value.replace(/^[^#]*!/, ''))) as [string[], string[]];
  return series.items.map(({ name }, index) => [name, categories[index]!, values[index]!]);
}

test('a chart of a range has a series a column, named by the header, over the labels beside them', () =>
  onFigures(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto').load('name,chartType,plotBy');
    chart.title.load('text,visible');
    chart.legend.load('visible,position');
    expect(await sourcesOf(chart, context)).toEqual([['Plan', '$A$2:$A$4', '$B$2:$B$4'], ['Actual', '$A$2:$A$4', '$C$2:$C$4']]);
    expect([chart.name, chart.chartType, chart.plotBy]).toEqual(['Chart 1', 'ColumnClustered', 'Columns']);
    expect([chart.title.text, chart.title.visible]).toEqual(['Chart Title', true]);
    expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);

    chart.setData(sheet.getRange('A1:C2'), 'Rows');
    expect(await sourcesOf(chart, context)).toEqual([['Jan', '$B$1:$C$1', '$B$2:$C$2']]);
    chart.setData(sheet.getRange('B2:B4'), 'Columns');
    expect(await sourcesOf(chart, context)).toEqual([['Series1', '#REF!', '$B$2:$B$4']]);
  }));

test('series are set one by one, and tell their values, looks and labels', () =>
  onFigures(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:B4'), 'Columns');
    const [first, second] = [chart.series.getItemAt(0), chart.series.add('Actual')];
    first.name = 'Plan';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    first.format.fill.setSolidColor('#0f6cbd');
    first.points.getItemAt(1).format.fill.setSolidColor('red');
    first.gapWidth = 40;
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    second.chartType = 'Line';
    second.axisGroup = 'Secondary';
    second.format.line.color = '#AA0000';
    second.format.line.lineStyle = 'Dash';
    second.hasDataLabels = true;
    second.dataLabels.numberFormat = '0.0';
    chart.axes.getItem('Value', 'Secondary').title.text = 'Share';
    const values = second.getDimensionValues('Values');
    const categories = second.getDimensionValues('Categories');
    const series = chart.series.load(
      'count,items/name,items/chartType,items/axisGroup,items/gapWidth,items/hasDataLabels,items/format/line,items/dataLabels',
    );
    const points = first.points.load('count,items/value');
    await context.sync();
    expect(series.count).toBe(2);
    expect(series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ['Plan', 'ColumnStacked', 'Primary'], ['Actual', 'Line', 'Secondary'],
    ]);
    const [plan, actual] = series.items as [Excel.ChartSeries, Excel.ChartSeries];
    expect([plan.gapWidth, actual.hasDataLabels, actual.dataLabels.numberFormat]).toEqual([40, true, '0.0']);
    expect([actual.format.line.color, actual.format.line.lineStyle]).toEqual(['#AA0000', 'Dash']);
    expect([values.value, categories.value]).toEqual([[8, 25, 27], ['Jan', 'Feb', 'Mar']]);
    expect([points.count, points.items.map(({ value }) => value)]).toEqual([3, [10, 20, 30]]);
    const [state] = addIn.host.pictures.charts(sheet.id);
    expect(state!.series[0]).toMatchObject({ fill: '#0F6CBD', points: { 1: { fill: '#FF0000' } } });

    first.delete();
    await context.sync();
    expect((await sourcesOf(chart, context)).map(([name]) => name)).toEqual(['Actual']);
  }));

test('titles, legend, axes and place are what was set', () =>
  onFigures(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
    chart.name = 'Dashboard: Value';
    chart.title.text = 'Value';
    chart.title.format.font.color = '#333333';
    chart.legend.visible = false;
    chart.setPosition('B6', 'D20');
    const { categoryAxis, valueAxis } = chart.axes;
    valueAxis.title.text = 'EUR';
    valueAxis.minimum = 0;
    valueAxis.maximum = 50;
    valueAxis.numberFormat = '#,##0';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
    const cells = sheet.getRange('B6:D20').load('left,top,width,height');
    const found = sheet.charts.getItem('Dashboard: Value').load('left,top,width,height');
    valueAxis.load('minimum,maximum,numberFormat,majorGridlines/visible,title/text,title/visible');
    categoryAxis.load('numberFormat,reversePlotOrder,position,title/visible');
    chart.load('title/format/font/color,legend/visible,worksheet/name');
    await context.sync();
    const frame = ({ left, top, width, height }: Excel.Chart | Excel.Range): number[] => [left, top, width, height];
    expect(frame(found)).toEqual(frame(cells));
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([0, 50, '#,##0']);
    expect(valueAxis.majorGridlines.visible).toBe(false);
    expect([valueAxis.title.text, valueAxis.title.visible, categoryAxis.title.visible]).toEqual(['EUR', true, false]);
    expect([categoryAxis.numberFormat, categoryAxis.reversePlotOrder, categoryAxis.position]).toEqual(['General', true, 'Maximum']);
    expect([chart.title.format.font.color, chart.legend.visible, chart.worksheet.name]).toEqual(['#333333', false, sheet.name]);

    sheet.getRange('A:A').format.columnWidth = 200;
    sheet.getRange('7:8').insert('Down');
    const [moved, around] = [chart.load('left,top,width,height'), sheet.getRange('B6:D22').load('left,top,width,height')];
    await context.sync();
    expect(frame(moved)).toEqual(frame(around));
    chart.width = 300;
    await context.sync();
    expect(chart.load('width').width).toBe(300);
  }));

test('what a chart shows moves with its cells, and a deleted sheet leaves a broken reference', () =>
  onFigures(async (sheet, context) => {
    const source = context.workbook.worksheets.add();
    source.getRange('A1:A3').values = [[1], [2], [3]];
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
    chart.series.add('Elsewhere').setValues(source.getRange('A1:A3'));
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
    expect(await sourcesOf(chart, context)).toEqual([['Plan', '$B$2:$B$5', '$C$2:$C$5'], ['Elsewhere', '$B$2:$B$5', '$A$1:$A$3']]);
    source.delete();
    await context.sync();
    expect((await sourcesOf(chart, context))[1]).toEqual(['Elsewhere', '$B$2:$B$5', '#REF!']);
  }));

test('a chart of a table column shows the rows that are added to the table', () =>
  onFigures(async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true);
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
    await context.sync();
    table.rows.add(undefined, [['Apr', 40, 41]]);
    await context.sync();
    expect(await sourcesOf(chart, context)).toEqual([['Plan', '$A$2:$A$5', '$B$2:$B$5']]);
    sheet.getRange('A6:C6').values = [['May', 50, 51]];
    table.resize('A1:C6');
    await context.sync();
    expect(await sourcesOf(chart, context)).toEqual([['Plan', '$A$2:$A$6', '$B$2:$B$6']]);
    table.rows.getItemAt(0).delete();
    await context.sync();
    expect(await sourcesOf(chart, context)).toEqual([['Plan', '$A$2:$A$5', '$B$2:$B$5']]);
  }));

test('undo takes back drawing, changing and deleting a chart, and the deletion of the rows it shows', async () => {
  let id = '';
  await onFigures(async (sheet, context) => {
    id = sheet.id;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    chart.setPosition('A1', 'C4');
    chart.title.text = 'Before';
    await context.sync();
  });
  const before = addIn.host.pictures.charts(id);
  const inRun = (work: (sheet: Excel.Worksheet) => void): Promise<void> => Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(id));
    await context.sync();
  });
  for (const work of [
    (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).title.text = 'After'; },
    (sheet: Excel.Worksheet) => sheet.charts.getItemAt(0).delete(),
    (sheet: Excel.Worksheet) => sheet.getRange('2:4').delete('Up'),
    (sheet: Excel.Worksheet) => sheet.getRange('B:B').delete('Left'),
  ]) {
    await inRun(work);
    expect(addIn.host.pictures.charts(id)).not.toEqual(before);
    await addIn.host.undo();
    expect(addIn.host.pictures.charts(id)).toEqual(before);
    await addIn.host.redo();
    expect(addIn.host.pictures.charts(id)).not.toEqual(before);
    await addIn.host.undo();
  }
  expect(addIn.host.pictures.charts(id)).toEqual(before);
});

test('what Excel refuses is refused, and what is not modelled is named', () =>
  onFigures(async (sheet, context) => {
    const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B4'));
    await context.sync();
    const failing = async (work: () => void): Promise<string> => codeOfFailure((async () => {
      work();
      await context.sync();
    })());
    expect(await failing(() => chart.axes.valueAxis.load('numberFormat'))).toBe('InvalidOperation');
    expect(await failing(() => sheet.charts.getItem('None').delete())).toBe('ItemNotFound');
    expect(await failing(() => { chart.width = 0; })).toBe('InvalidArgument');
    expect(await failing(() => { chart.series.getItemAt(0).gapWidth = 501; })).toBe('InvalidArgument');
    expect(await failing(() => chart.getImage())).toBe('UnsupportedOperation');
    expect(await failing(() => chart.pivotOptions.load('showAxisFieldButtons'))).toBe('ApiNotFound');
    sheet.protection.protect();
    await context.sync();
    expect(await failing(() => { chart.title.text = 'No'; })).toBe('AccessDenied');
    const missing = sheet.charts.getItemOrNullObject('None');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  }));

test('charts are saved and loaded with the workbook, those of deleted sheets are not', () =>
  onFigures(async (sheet, context) => {
    sheet.charts.add('Line', sheet.getRange('A1:C4')).title.text = 'Kept';
    const gone = context.workbook.worksheets.add().load('id');
    gone.charts.add('Line', sheet.getRange('A1:C4'));
    await context.sync();
    gone.delete();
    await context.sync();
    const state = JSON.parse(JSON.stringify(addIn.host.save())) as ReturnType<typeof addIn.host.save>;
    expect(state.sheets[gone.id]).toBeUndefined();
    const before = addIn.host.pictures.charts(sheet.id);
    addIn.host.load({});
    expect(addIn.host.pictures.charts(sheet.id)).toEqual([]);
    addIn.host.load(state);
    expect(addIn.host.pictures.charts(sheet.id)).toEqual(before);
  }));

test('Office 2021 does not tell where a chart takes its data from', async () => {
  const older = await openAddIn({ profile: excel2021 });
  try {
    const code = await codeOfFailure(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Line', sheet.getRange('A1:B2')).series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
    }));
    expect(code).toBe('ApiNotFound');
  } finally {
    older.close();
  }
});
