import { isFault } from '../../src/domain/fault';
import { analyze, simulationModel } from '../../src/domain/realization/analysis';
import { programFacts } from '../../src/domain/realization/program-facts';
import { OutcomeDistribution } from '../../src/domain/simulation/outcome-distribution';
import type { SimulationRun } from '../../src/domain/simulation/run';
import { simulationSteps } from '../../src/domain/simulation/run';
import type { CellGrid, ChangeSet, SheetBlueprint } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { analysisSurroundings, planAnalysis, removableAnalysis, standingAnalysis } from '../../src/sheets/plan-analysis';
import { planInsertSample, planRemoveSample } from '../../src/sheets/plan-sample';
import type { AnalysisRecord } from '../../src/sheets/report/analysis-content';
import { sampleProgram } from '../../src/sheets/sample-program';
import { ModelWorkbook } from './model-workbook';

const sample = sampleProgram();
const workbookWithSample = (): ModelWorkbook => {
  const workbook = new ModelWorkbook();
  return workbook.apply(planInsertSample(workbook.facts(), sample).changeSet);
};
const { program } = decodeProgram(workbookWithSample().contents());

function recordOf(given: Partial<AnalysisRecord['terms']> = {}): AnalysisRecord {
  const facts = programFacts(program, sample.today);
  const analyses = { plan: analyze(facts, 'plan'), 'actual-then-forecast': analyze(facts, 'actual-then-forecast') };
  const { sensitivity, risks } = analyses.plan;
  if (isFault(sensitivity)) throw new Error(sensitivity.fault);
  const terms = { trials: 1000, seed: 7, rankCorrelation: 0, ...given };
  const steps = simulationSteps(simulationModel(sensitivity, risks, 'pert'), terms);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const run = step.value as SimulationRun;
  return {
    today: sample.today, settings: program.settings, analyses, view: 'plan', sensitivity, terms, distribution: 'pert',
    riskEvents: risks.events.length, target: 1_000_000, run, outcomes: new OutcomeDistribution(run.outcomes),
  };
}

const record = recordOf();
const sheetOf = ({ changes }: ChangeSet): SheetBlueprint => {
  const [first] = changes;
  if (first?.do !== 'add-sheet') throw new Error('No sheet is added.');
  return first.sheet;
};

/** What stands in a cell of a new sheet; '' where nothing does. */
function cellOf({ blocks }: SheetBlueprint, row: number, column: number): unknown {
  return blocks.reduce<unknown>((found, { row: top, column: left, cells }) => cells[row - top]?.[column - left] ?? found, '');
}

/** The rows of a new sheet whose first cell is a text. */
function rowOf(sheet: SheetBlueprint, label: string): unknown[] {
  for (let row = 0; row < 200; row++) if (cellOf(sheet, row, 0) === label) return [1, 2, 3].map((column) => cellOf(sheet, row, column));
  throw new Error(`There is no row "${label}"`);
}

describe('an analysis written on a sheet', () => {
  const workbook = workbookWithSample();
  const plan = planAnalysis(record, workbook.facts(), null, true);
  const sheet = sheetOf(plan.changeSet);

  it('is a new sheet with what the simulation was made of', () => {
    expect(plan).toMatchObject({ sheet: 'Analysis', isNew: true });
    expect(rowOf(sheet, 'Trials')[0]).toBe(1000);
    expect(rowOf(sheet, 'Seed')[0]).toBe(7);
    expect(rowOf(sheet, 'Version').slice(0, 2)).toEqual([1, 'Of the sampling; random numbers (sfc32) version 1.']);
    expect(rowOf(sheet, 'Shape of a range')[0]).toBe('PERT');
    expect(rowOf(sheet, 'Target')[0]).toBe(1_000_000);
  });

  it('has the figures of the appraisal and of the simulation with their errors', () => {
    const { plan: planned, 'actual-then-forecast': outlook } = record.analyses;
    expect(rowOf(sheet, 'Net present value (NPV)').slice(0, 2)).toEqual([planned.appraisal.npv, outlook.appraisal.npv]);
    expect(rowOf(sheet, 'P90').slice(0, 2)).toEqual([record.outcomes.percentile(0.9), record.run.standardErrors.p90]);
    expect(rowOf(sheet, 'Probability of missing the target')[0]).toBe(record.outcomes.shareBelow(1_000_000));
    expect(rowOf(sheet, '2 months later')[0]).toBe(planned.delays[1]!.horizonKept);
    expect(rowOf(sheet, 'Agents no longer needed')[1]).toBe(0.7);
  });

  it('has a chart over the whole histogram, whose counts are all trials', () => {
    const drawing = plan.changeSet.changes.find((change) => change.do === 'draw-pictures');
    const [chart] = drawing?.do === 'draw-pictures' ? drawing.after!.charts : [];
    const [, first, last] = /\$A\$(\d+):\$A\$(\d+)$/.exec(chart!.categories)!.map(Number) as [number, number, number];
    const counts = Array.from({ length: last - first + 1 }, (_, i) => Number(cellOf(sheet, first - 1 + i, 2)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(cellOf(sheet, last - 1, 4)).toBe(1);
    expect(cellOf(sheet, first - 2, 0)).toBe('Histogram of the NPV: from');
    expect(cellOf(sheet, last, 0)).toBe('');
    expect(chart!.series.map(({ values, axis }) => [values, axis])).toEqual([
      [`Analysis!$D$${first}:$D$${last}`, undefined], [`Analysis!$E$${first}:$E$${last}`, 'secondary'],
    ]);
  });

  it('can be taken back', () => {
    const fresh = workbookWithSample();
    const before = { sheets: [...fresh.sheets], settings: { ...fresh.settings } };
    fresh.apply(plan.changeSet).undo();
    expect({ sheets: fresh.sheets, settings: { ...fresh.settings } }).toEqual(before);
  });

  it('has no chart where Excel draws none', () => {
    const { changeSet } = planAnalysis(record, workbook.facts(), null, false);
    expect(changeSet.changes.map((change) => change.do)).toEqual(['add-sheet', 'set-setting']);
  });

  it('does not turn a name of the user into a formula', () => {
    const named = { ...record, settings: { ...record.settings, program: '=1+1' } };
    expect(rowOf(sheetOf(planAnalysis(named, workbook.facts(), null, true).changeSet), 'Program')[0]).toBe("'=1+1");
  });
});

describe('an analysis written again', () => {
  const workbook = workbookWithSample().apply(planAnalysis(record, workbookWithSample().facts(), null, true).changeSet);
  const { cells } = workbook.settings['benefit.analysis'] as { cells: CellGrid };
  const other = recordOf({ seed: 8 });

  it('is written in place while the sheet holds what the add-in wrote, whatever its name is now', () => {
    workbook.sheets.find(({ key }) => key === 'analysis')!.name = 'Our case';
    expect(standingAnalysis(workbook.facts())).toEqual({ sheet: 'Our case', address: `A25:H${24 + cells.length}` });
    const { changeSet, isNew, sheet } = planAnalysis(other, workbook.facts(), cells, true);
    expect({ isNew, sheet }).toEqual({ isNew: false, sheet: 'Our case' });
    const [write, draw] = changeSet.changes;
    expect(write).toMatchObject({ do: 'write-cells', target: { sheet: 'Our case', address: `A25:H${24 + cells.length}` }, before: cells });
    expect(draw).toMatchObject({ do: 'draw-pictures', owner: 'Analysis', sheet: 'Our case' });
  });

  it('goes to a sheet of its own when a cell was changed by hand', () => {
    const changed = cells.map((row, r) => row.map((cell, c) => (r === 3 && c === 5 ? 'see minutes of May' : cell)));
    const { changeSet, isNew, sheet } = planAnalysis(other, workbook.facts(), changed, true);
    expect({ isNew, sheet, key: sheetOf(changeSet).key }).toEqual({ isNew: true, sheet: 'Analysis', key: 'analysis-2' });
    expect(changeSet.changes[1]).toMatchObject({ do: 'draw-pictures', owner: 'Analysis 2', before: null });
  });

  it('takes figures that came back with their last digits rounded for its own', () => {
    const rounded = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)));
    expect(planAnalysis(other, workbook.facts(), rounded, true).isNew).toBe(false);
  });

  it('is a new sheet when the last one was deleted', () => {
    const fresh = workbookWithSample();
    fresh.settings['benefit.analysis'] = { key: 'analysis', cells };
    expect(standingAnalysis(fresh.facts())).toBeNull();
    expect(planAnalysis(other, fresh.facts(), null, true)).toMatchObject({ isNew: true, sheet: 'Analysis' });
  });
});

describe('an analysis of the sample', () => {
  const workbook = workbookWithSample().apply(planAnalysis(record, workbookWithSample().facts(), null, true).changeSet);
  const { cells } = workbook.settings['benefit.analysis'] as { cells: CellGrid };
  const around = (typed: Readonly<Record<string, string>> = {}): CellGrid =>
    Array.from({ length: cells.length + 100 }, (_, r) => Array.from({ length: 20 }, (__, c) => typed[`${r} ${c}`] ?? cells[r]?.[c] ?? ''));

  it('goes with it in one step, chart and all, and comes back', () => {
    expect(analysisSurroundings(workbook.facts())).toEqual({ sheet: 'Analysis', address: `A25:T${124 + cells.length}` });
    const analysis = removableAnalysis(workbook.facts(), around());
    const { changeSet } = planRemoveSample(workbook.facts(), workbook.contents(), program.settings, analysis);
    const before = { sheets: workbook.sheets.map(({ key }) => key).sort(), settings: { ...workbook.settings } };
    workbook.apply(changeSet);
    expect([workbook.sheets, workbook.settings, workbook.pictures.size]).toEqual([[], {}, 0]);
    const { changes } = workbook.reversed();
    workbook.undo();
    expect({ sheets: workbook.sheets.map(({ key }) => key).sort(), settings: { ...workbook.settings } }).toEqual(before);
    const back = changes.find((change) => change.do === 'add-sheet' && change.sheet.key === 'analysis');
    expect(back).toEqual({ do: 'add-sheet', sheet: sheetOf(planAnalysis(record, workbookWithSample().facts(), null, true).changeSet) });
  });

  it.each([
    ['changed by hand', { '3 5': 'see minutes of May' }], ['written beside', { '2 12': 'mine' }], ['written below', { '190 0': 'mine' }],
  ])('stays when it was %s', (_, typed) => {
    expect(removableAnalysis(workbook.facts(), around(typed))).toBeNull();
    const { changeSet } = planRemoveSample(workbook.facts(), workbook.contents(), program.settings, null);
    expect(changeSet.changes.some((change) => change.do === 'remove-sheet' && change.key === 'analysis')).toBe(false);
  });
});
