import type { Analysis, Sensitivity } from '../../domain/realization/analysis';
import type { CaseView } from '../../domain/realization/program-flows';
import type { Settings } from '../../domain/realization/settings';
import { generatorVersion } from '../../domain/simulation/generator';
import type { UncertainLine } from '../../domain/simulation/model';
import type { Histogram, OutcomeDistribution } from '../../domain/simulation/outcome-distribution';
import type { SimulationRun, SimulationTerms } from '../../domain/simulation/run';
import { simulationVersion } from '../../domain/simulation/run';
import type { BlockStyle, CellGrid, CellInput } from '../change-set';
import { dateFormat, percentFormat, plainMoneyFormat } from '../number-formats';
import { bandFill, mutedText } from '../stage-colors';
import { textEntry } from '../text-entry';

/** All that is written on an Analysis sheet. */
export interface AnalysisRecord {
  /** Excel serial date. */
  readonly today: number;
  readonly settings: Settings;
  readonly analyses: Readonly<Record<CaseView, Analysis>>;
  /** The view that was simulated, with the sensitivity its simulation was made from. */
  readonly view: CaseView;
  readonly sensitivity: Sensitivity;
  readonly terms: SimulationTerms;
  readonly distribution: UncertainLine['distribution'];
  readonly riskEvents: number;
  readonly target: number;
  readonly run: SimulationRun;
  readonly outcomes: OutcomeDistribution;
}

/** Rows of a sheet that belong together. */
interface Part {
  readonly title: readonly CellInput[];
  readonly rows: CellGrid;
}

/** Where a part stands and how it looks: always the same, so that the sheet can be rewritten in place. */
interface PartForm {
  /** How many rows it takes, the title not counted. */
  readonly room: number;
  /** By column. */
  readonly formats: readonly string[];
}

/** Rows and columns count from 0 within the cells. */
export interface StyledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: BlockStyle;
}

export interface AnalysisContent {
  /** From row {@link firstRow}, column A; every row has {@link columnCount} cells. */
  readonly cells: CellGrid;
  /** The rows of the histogram within the cells, counted from 0. */
  readonly histogram: { readonly first: number; readonly bars: number };
}

export const columnCount = 8;
/** 0-based; the chart stands above. */
export const firstRow = 24;
export const chartArea = { from: 'A5', to: 'H23' } as const;
const mostBars = 40;
/** The lines listed, the widest swing first; the pane shows all. */
const mostLines = 40;

const viewNames: Readonly<Record<CaseView, string>> = { plan: 'Plan', 'actual-then-forecast': 'Actual then forecast' };
const remark: BlockStyle = { color: mutedText, italic: true, horizontal: 'Left', indent: 1 };
const money = plainMoneyFormat;
const text = 'General';

/** The parts from top to bottom. */
const forms = {
  inputs: { room: 13, formats: [text, money, text] },
  appraisal: { room: 7, formats: [text, money, money, text] },
  results: { room: 12, formats: [text, money, money, text] },
  delays: { room: 4, formats: [text, money, money, text] },
  lines: { room: mostLines, formats: [text, money, percentFormat, percentFormat, money, money, money, percentFormat] },
  histogram: { room: mostBars, formats: [money, money, '#,##0', percentFormat, percentFormat] },
} as const satisfies Readonly<Record<string, PartForm>>;

type PartName = keyof typeof forms;
const partNames = Object.keys(forms) as PartName[];

/** The row of its title, counted from 0 within the cells; a blank row parts it from the next. */
function startOf(name: PartName): number {
  return partNames.slice(0, partNames.indexOf(name)).reduce((row, before) => row + forms[before].room + 2, 0);
}

/** The cells of the Analysis sheet below its heading: values, not formulas, because they are the record of one simulation. */
export function analysisContent(record: AnalysisRecord): AnalysisContent {
  const histogram = record.outcomes.histogram(mostBars - 1);
  const parts: Readonly<Record<PartName, Part>> = {
    inputs: inputs(record), appraisal: appraisal(record), results: results(record), delays: delays(record),
    lines: lines(record), histogram: histogramPart(histogram, record.terms.trials),
  };
  const padded = (row: readonly CellInput[]): CellInput[] => Array.from({ length: columnCount }, (_, column) => row[column] ?? '');
  const cells = partNames.flatMap((name) => {
    const { title, rows } = parts[name];
    return [title, ...Array.from({ length: forms[name].room }, (_, row) => rows[row] ?? []), []].map(padded);
  });
  return { cells, histogram: { first: startOf('histogram') + 1, bars: histogram.counts.length } };
}

/** How the cells look, whatever they say. */
export function analysisStyles(): readonly StyledArea[] {
  const styles: StyledArea[] = [];
  for (const name of partNames) {
    const row = startOf(name);
    const { room, formats } = forms[name];
    styles.push({ row, column: 0, rows: 1, columns: 1, style: { bold: true, fill: bandFill } });
    styles.push({ row, column: 1, rows: 1, columns: columnCount - 1, style: { bold: true, fill: bandFill, horizontal: 'Right' } });
    formats.forEach((numberFormat, column) => {
      const isRemark = numberFormat === text && column > 0;
      const figure: BlockStyle = { numberFormat, ...(column > 0 && { horizontal: 'Right' }) };
      styles.push({ row: row + 1, column, rows: room, columns: 1, style: isRemark ? remark : figure });
    });
  }
  for (const [name, row, numberFormat] of exceptions) {
    const columns = name === 'inputs' ? 1 : 2;
    styles.push({ row: startOf(name) + row, column: 1, rows: 1, columns, style: { numberFormat, horizontal: 'Right' } });
  }
  // The name of the program may be long; there is room to its right.
  styles.push({ row: startOf('inputs') + 2, column: 1, rows: 1, columns: 1, style: { horizontal: 'Left' } });
  return styles;
}

/** Not all rows of a part are of one kind: percentages and dates among amounts. Rows count from 1 below the title. */
const exceptions: readonly (readonly [part: PartName, row: number, numberFormat: string])[] = [
  ['inputs', 1, dateFormat], ['inputs', 4, percentFormat], ['inputs', 8, '#,##0'], ['inputs', 9, '0'], ['inputs', 10, '0'],
  ['inputs', 11, '0.0'],
  ['appraisal', 4, '0.00'], ['appraisal', 5, percentFormat], ['appraisal', 6, '0.0 "years"'], ['appraisal', 7, '0.0 "years"'],
  ['results', 11, percentFormat], ['results', 12, percentFormat],
];

function inputs({ today, settings, view, terms, distribution, riskEvents, target }: AnalysisRecord): Part {
  const { discountSchedule, discountRate, discountTiming } = settings;
  return {
    title: ['Inputs'],
    rows: [
      ['Written on', today],
      ['Program', textEntry(settings.program)],
      ['Currency', settings.currency],
      ['Discount rate or schedule', discountSchedule === '' ? discountRate : discountSchedule, 'A year; the first fiscal year is t = 1.'],
      ['Timing of flows', discountTiming.toLowerCase(), 'When in its year a flow counts.'],
      ['Simulated', viewNames[view], view === 'plan' ? '' : 'What has happened is fixed; the rest has the range of its line.'],
      ['Shape of a range', distribution === 'pert' ? 'PERT' : 'Triangular', 'Low %, the line as entered, High % of Cash flow.'],
      ['Trials', terms.trials, 'Latin hypercube sampling.'],
      ['Seed', terms.seed, 'The same seed, program and version give the same result.'],
      ['Version', simulationVersion, `Of the sampling; random numbers (sfc32) version ${generatorVersion}.`],
      ['Rank correlation', terms.rankCorrelation, 'Of lines that add value among one another, and of those that take it away.'],
      ['Risks counted as events', riskEvents, 'Each takes its impact, as an amount of today, with its probability.'],
      ['Target', target, 'For the NPV.'],
    ],
  };
}

const figures = [
  ['presentValueOfBenefits', 'Present value of benefits', 'Net of dis-benefits.'],
  ['presentValueOfCosts', 'Present value of costs', 'Costs are positive.'],
  ['npv', 'Net present value (NPV)', 'Benefits less costs; above zero the program is worth its cost.'],
  ['benefitCostRatio', 'Benefit-cost ratio (BCR)', 'Dis-benefits reduce the benefits.'],
  ['irr', 'Internal rate of return (IRR)', 'A year; the rate at which the NPV is zero.'],
  ['payback', 'Payback', 'Undiscounted, from t = 0, linear within a year.'],
  ['discountedPayback', 'Discounted payback', 'On flows discounted from the end of each year.'],
] as const;

function appraisal({ analyses }: AnalysisRecord): Part {
  return {
    title: ['Appraisal', viewNames.plan, viewNames['actual-then-forecast']],
    rows: figures.map(([figure, label, convention]) => [
      label, orBlank(analyses.plan.appraisal[figure]), orBlank(analyses['actual-then-forecast'].appraisal[figure]), convention,
    ]),
  };
}

function results({ run: { mean, standardDeviation, standardErrors }, outcomes, target }: AnalysisRecord): Part {
  const percentile = (share: number, error: CellInput = ''): readonly CellInput[] =>
    [`P${Math.round(share * 100)}`, outcomes.percentile(share), error];
  const probability = (label: string, below: number, note: string): readonly CellInput[] => {
    const share = outcomes.shareBelow(below);
    return [label, share, outcomes.errorOfShare(share), note];
  };
  return {
    title: ['Simulated NPV', 'Value', 'Standard error'],
    rows: [
      ['Mean', mean, standardErrors.mean, 'Standard error: how far another seed would move the figure.'],
      ['Standard deviation', standardDeviation],
      percentile(0.05),
      [...percentile(0.1, standardErrors.p10), 'One trial in ten does not reach it; the prudent figure for benefits.'],
      percentile(0.2),
      percentile(0.5, standardErrors.p50),
      percentile(0.8),
      percentile(0.9, standardErrors.p90),
      percentile(0.95),
      [],
      probability('Probability of missing the target', target, 'Standard errors of probabilities are upper bounds.'),
      probability('Probability of an NPV below zero', 0, ''),
    ],
  };
}

function delays({ analyses, view, settings }: AnalysisRecord): Part {
  const unit = settings.periodLength.toLowerCase();
  return {
    title: ['NPV if benefits come later', 'Horizon kept', 'All still come'],
    rows: analyses[view].delays.map(({ periods, horizonKept, allStillCome }) => [
      `${periods} ${unit}${periods === 1 ? '' : 's'} later`, orBlank(horizonKept), orBlank(allStillCome),
      view === 'plan' ? '' : 'Only benefits that have not come yet.',
    ]),
  };
}

function histogramPart({ from, width, counts }: Histogram, trials: number): Part {
  let below = 0;
  return {
    title: ['Histogram of the NPV: from', 'To', 'Trials', 'Share', 'Cumulated'],
    rows: counts.map((count, i) => {
      below += count;
      return [from + i * width, from + (i + 1) * width, count, count / trials, below / trials];
    }),
  };
}

function lines({ sensitivity: { values, tornado, switching } }: AnalysisRecord): Part {
  const bars = new Map(tornado.map((bar) => [bar.line, bar]));
  const changes = new Map(switching.map(({ line, change }) => [line, change]));
  const open = new Map(values.map((value) => [value.line, value.open]));
  const ranked = [...tornado.map(({ line }) => line), ...values.map(({ line }) => line).filter((line) => !bars.has(line))];
  return {
    title: ['Lines by swing', 'Present value', 'Low', 'High', 'NPV at low', 'NPV at high', 'Swing', 'NPV is 0 at'],
    rows: ranked.slice(0, mostLines).map((line) => {
      const bar = bars.get(line);
      const change = changes.get(line) ?? null;
      return [
        textEntry(line.line === '' ? line.id : line.line), open.get(line) ?? '', line.low, line.high,
        bar?.low ?? '', bar?.high ?? '', bar?.swing ?? '', change === null ? '' : 1 + change,
      ];
    }),
  };
}

function orBlank(figure: Analysis['appraisal']['npv']): CellInput {
  return typeof figure === 'number' ? figure : '';
}
