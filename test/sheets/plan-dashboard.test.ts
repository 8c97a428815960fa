import { planDashboard, standingDashboard } from '../../src/sheets/plan-dashboard';
import { planDrawing } from '../../src/sheets/plan-drawing';
import { drawnPictures } from '../../src/sheets/plan-pictures';
import { planInsertSample, planRemoveSample } from '../../src/sheets/plan-sample';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { dashboardCharts } from '../../src/sheets/report/dashboard-charts';
import { anchorName } from '../../src/sheets/report/dashboard-layout';
import { reverse } from '../../src/sheets/reverse';
import { sampleProgram } from '../../src/sheets/sample-program';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const { settings } = sampleProgram();
const charts = dashboardCharts('Dashboard', settings);
const label = [['Chart data']];

function withSample(canDraw: boolean): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planInsertSample(workbook.facts(), sampleProgram(), canDraw).changeSet);
}

describe('The charts of the Dashboard', () => {
  it('come with the sheet and go with it, where Excel can draw', () => {
    const workbook = new ModelWorkbook();
    const plan = planScaffold(sheetsOfPack('starter').map(({ key }) => key), workbook.facts(), { settings, canDraw: true });
    workbook.apply(plan.changeSet);
    expect(workbook.pictures.get('Dashboard!Dashboard')).toEqual(charts);
    expect(drawnPictures('Dashboard', workbook.settings)).toEqual(charts);
    workbook.undo();
    expect([workbook.pictures.size, workbook.settings]).toEqual([0, {}]);
    expect(withSample(false).pictures.size).toBe(0);
  });

  it('are taken away with the sample, and come back with it', () => {
    const workbook = withSample(true);
    const { changeSet } = planRemoveSample(workbook.facts(), workbook.contents(), settings);
    workbook.apply(changeSet);
    expect([workbook.pictures.size, workbook.settings]).toEqual([0, {}]);
    expect(reverse(changeSet).changes.filter(({ do: what }) => what === 'draw-pictures')).toMatchObject([{ after: charts }]);
  });

  it('leave nothing behind, nor does a drawing whose sheet is gone', () => {
    const workbook = withSample(true);
    const drawing = { charts: [], shapes: [] };
    workbook.apply(planDrawing('benefits-map', drawing, workbook.facts(), settings, 'draw-map').changeSet);
    workbook.apply(planDrawing('timeline', drawing, workbook.facts(), settings, 'draw-timeline').changeSet);
    workbook.sheets.splice(workbook.sheets.findIndex(({ key }) => key === 'timeline'), 1);
    const { changeSet } = planRemoveSample(workbook.facts(), workbook.contents(), settings);
    const owners = changeSet.changes.flatMap((change) => (change.do === 'draw-pictures' ? [change.owner] : []));
    expect(owners).toEqual(['Dashboard', 'Benefits map']);
    workbook.apply(changeSet);
    expect([workbook.sheets, workbook.settings]).toEqual([[], {}]);
  });

  it('have titles, legends, a color and a symbol each, and different places', () => {
    for (const { title, legend, series } of charts.charts) {
      expect([title !== '', legend]).toEqual([true, 'bottom']);
      expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
      expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
    }
    expect(new Set(charts.charts.map(({ from }) => from)).size).toBe(charts.charts.length);
    const [cumulative] = dashboardCharts('My board', { ...settings, numberOfPeriods: 8 }).charts;
    expect(cumulative).toMatchObject({ categories: "'My board'!$K$8:$K$15", series: [{ values: "'My board'!$L$8:$L$15" }, {}, {}] });
  });

  it('are drawn again without a cell being written, also after rows and columns were inserted', () => {
    const workbook = withSample(true);
    const again = planDashboard(workbook.facts(), settings, label, true);
    expect(again.changeSet.changes).toMatchObject([{ do: 'draw-pictures', before: charts, after: charts }, { do: 'set-setting' }]);

    workbook.names.set(anchorName, '=Dashboard!$M$8');
    expect(standingDashboard(workbook.facts())).toMatchObject({ sheet: 'Dashboard', address: 'M8' });
    const { changeSet } = planDashboard(workbook.facts(), settings, label, true);
    const [drawing] = changeSet.changes;
    if (drawing?.do !== 'draw-pictures') throw new Error('Nothing is drawn');
    const [cumulative] = drawing.after!.charts;
    expect(cumulative).toMatchObject({ from: 'F8', to: 'I23' });
    expect(cumulative!.categories).toMatch(/^Dashboard!\$M\$11:/);
  });

  it('come with the sheet when it is missing', () => {
    const workbook = new ModelWorkbook();
    expect(standingDashboard(workbook.facts())).toBeNull();
    const { changeSet, added } = planDashboard(workbook.facts(), settings, null, true);
    expect([changeSet.command, added]).toEqual(['draw-dashboard', expect.arrayContaining(['dashboard', 'cash-flow'])]);
    expect(changeSet.changes.some((change) => change.do === 'draw-pictures')).toBe(true);
  });

  it('are not drawn of cells that hold something else, nor where Excel cannot draw', () => {
    const workbook = withSample(true);
    const { changeSet, problems } = planDashboard(workbook.facts(), settings, [['mine']], true);
    expect([changeSet.changes, problems]).toMatchObject([[], [{ code: 'dashboard-without-data', sheet: 'Dashboard', address: 'K5' }]]);
    expect(planDashboard(workbook.facts(), settings, label, false).changeSet.changes).toEqual([]);
  });
});
