import { drawDashboard } from '../../src/commands/draw-dashboard';
import { insertSample, removeSample } from '../../src/commands/sample';
import { undoLast } from '../../src/commands/undo-last';
import { excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

const dashboard = (): string => excel.host.engine.sheets().find(({ name }) => name === 'Dashboard')!.id;
const drawn = (): string[] => excel.host.pictures.charts(dashboard()).map(({ name }) => name);
const ours = ['Cumulative', 'Status by category', 'Value by type', 'Planned and actual', 'Variance'].map((name) => `Dashboard: ${name}`);

test('the sample comes with the charts of its Dashboard, which are drawn again beside what the user drew', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  const { syncs, largest } = await excel.counting(() => insertSample.run(excel.surroundings, undefined));
  expect(syncs).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(messageLimit);
  expect(drawn()).toEqual(ours);

  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getItem('Dashboard');
    sheet.charts.add('Line', sheet.getRange('A6:D6')).name = 'Mine';
    sheet.charts.getItem('Dashboard: Variance').delete();
    sheet.getRange('J:J').insert('Right');
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A70').values = [['my note']];
  });
  const again = await excel.counting(() => drawDashboard.run(excel.surroundings, undefined));
  expect(again.answer.problems).toEqual([]);
  expect(again.syncs).toBeLessThanOrEqual(9);
  expect(drawn()).toEqual(['Mine', ...ours]);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dashboard');
    const note = sheet.getRange('A70').load('values');
    const area = sheet.pageLayout.load('zoom,orientation').getPrintArea().load('address');
    const charts = ours.map((name) => sheet.charts.getItem(name).load('chartType,title/text,legend/position'));
    const series = charts.map((chart) => chart.series.load('items/name,items/chartType'));
    await context.sync();
    const sources = series.map(
      ({ items }) => items.map((one) => [one.getDimensionDataSourceString('Categories'), one.getDimensionDataSourceString('Values')]),
    );
    await context.sync();
    expect([note.values, sheet.pageLayout.orientation]).toEqual([[['my note']], 'Landscape']);
    expect(area.address).toBe('Dashboard!A1:I48');
    expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(charts.map((chart) => [chart.chartType, chart.title.text, chart.legend.position])).toEqual([
      ['Line', 'Cumulative benefits (USD)', 'Bottom'],
      ['BarStacked', 'Benefits by category and status', 'Bottom'],
      ['BarClustered', 'Value by value type (USD)', 'Bottom'],
      ['BarClustered', 'Largest benefits to date (USD)', 'Bottom'],
      ['BarStacked', 'Largest variances to date (USD)', 'Bottom'],
    ]);
    expect(series.map(({ items }) => items.map(({ name }) => name))).toMatchObject([
      ['Planned', 'Forecast', 'Actual'], { length: 7 }, ['Forecast', 'Actual to date'], ['Planned', 'Actual'],
      ['▼ Behind plan', '▲ Ahead of plan'],
    ]);
    expect(sources.map(([first]) => first!.map(({ value }) => value))).toEqual([
      ['Dashboard!$L$9:$L$68', 'Dashboard!$M$9:$M$68'], ['Dashboard!$V$9:$V$16', 'Dashboard!$W$9:$W$16'],
      ['Dashboard!$V$31:$V$36', 'Dashboard!$Y$31:$Y$36'], ['Dashboard!$V$20:$V$27', 'Dashboard!$W$20:$W$27'],
      ['Dashboard!$V$40:$V$49', 'Dashboard!$X$40:$X$49'],
    ]);
  });

  await undoLast.run(excel.surroundings);
  expect(drawn()).toContain('Mine');
  // What the user wrote on the sheet keeps it, and its charts with it.
  await expect(removeSample.run(excel.surroundings, undefined)).rejects.toMatchObject({ failure: 'changed-meanwhile', state: 'unchanged' });
  expect(drawn()).toContain('Dashboard: Cumulative');
});
