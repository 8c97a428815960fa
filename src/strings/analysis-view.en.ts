import type { FaultReason } from '../domain/fault';
import { counted, figure } from './counts.en';

/** Why a figure of an appraisal is not there, in a word or two. */
const missing: Readonly<Record<string, string>> & Partial<Record<FaultReason, string>> = {
  'one-sign': 'no rate', 'no-solution': 'no rate', 'not-paid-back': 'not paid back', 'zero-divisor': 'no costs', 'too-large': 'too large',
};

/** The sentences of the Analysis view, in English. */
export const analysisViewSentences = {
  title: 'Analysis',
  noProgram: 'There is nothing to analyze yet.',
  noMoney: 'The cash flow has no amounts yet. Fill in Cash flow, and the appraisal stands here.',
  noValue: 'There is no net present value, so nothing can be said about what changes it. Look at the discount rate in Settings.',
  views: { plan: 'Plan', 'actual-then-forecast': 'Actual, then forecast' },
  view: 'Based on',
  viewNote: 'Actual, then forecast: what has happened is fixed; what is still to come has the range of its line.',
  unnamed: 'Line without a name',

  appraisal: {
    title: 'Appraisal',
    figure: 'Figure',
    missing,
    otherwiseMissing: '–',
    years: (years: string) => `${years} years`,
    rate: (rate: string) => `${rate} a year`,
    schedule: (name: string) => `the schedule ${name}`,
    timings: { end: 'at the end of its year', mid: 'in the middle of its year', start: 'at the start of its year' },
    convention: (rate: string, timing: string, day: string) =>
      `Amounts are added up by fiscal year and discounted at ${rate}, each counting ${timing}${day === '' ? '' : `; t = 0 is ${day}`}. ` +
      'The Business case sheet has the same figures.',
    figures: {
      presentValueOfBenefits: { label: 'Present value of benefits', convention: 'Net of dis-benefits.' },
      presentValueOfCosts: { label: 'Present value of costs', convention: 'Costs are positive.' },
      npv: { label: 'Net present value (NPV)', convention: 'Benefits less costs; above zero the program is worth its cost.' },
      benefitCostRatio: {
        label: 'Benefit-cost ratio (BCR)', convention: 'Present value of benefits by that of costs; dis-benefits lower the benefits.',
      },
      irr: { label: 'Internal rate of return (IRR)', convention: 'The yearly rate at which the NPV is zero.' },
      payback: { label: 'Payback', convention: 'Undiscounted, from t = 0, linear within a year.' },
      discountedPayback: { label: 'Discounted payback', convention: 'The same on flows discounted from the end of each year.' },
    },
    severalRates: (view: string, count: number) =>
      `${view}: the flows change sign more than once and have ${figure(count)} internal rates of return. None of them measures ` +
      'the program; go by the NPV.',
  },

  insert: {
    title: 'Insert as formula',
    intro: 'The formula refers to the Business case sheet and gives the same figure, live.',
    figure: 'Figure',
    insert: 'Insert into the selected cell',
    needsSheet: 'The workbook has no Business case sheet, which the formula would refer to. Add it under Sheets.',
    moved:
      'The Business case sheet has been rearranged, so a formula would not find its figures. Delete it and add it again, or refer to its ' +
      'cells by hand.',
    occupied: (cell: string, entry: string) => `${cell} is not empty: it holds ${entry}. Replace it?`,
    replace: 'Replace',
    keep: 'Keep it',
    onItself: (sheet: string) => `The selected cell is on ${sheet} itself. Select a cell of another sheet.`,
  },

  tornado: {
    title: 'What the net present value depends on',
    intro: (value: string) =>
      `Each line at its low and its high, all others as they are. The line in the middle is the NPV of ${value}; ` +
      'the figures are the change of it.',
    none: 'No line has a range. Enter Low % and High % in Cash flow, such as 80% and 120%.',
    summary: (line: string, low: string, high: string) =>
      `${line} matters most: the NPV is ${low} with the line at its low and ${high} at its high.`,
    line: 'Line',
    low: 'Low',
    high: 'High',
    atLow: 'NPV at low',
    atHigh: 'NPV at high',
    swing: 'Swing',
    legendLow: 'Line at its low',
    legendHigh: 'Line at its high',
    range: (low: string, high: string) => `${low} to ${high} of it`,
    bar: (line: string, low: string, high: string) => `${line}: NPV ${low} at low, ${high} at high`,
    unusable: (ids: string) => `Low % above 100% or High % below it is counted as 100%: ${ids}.`,
  },

  switching: {
    title: 'What would turn the case',
    intro: 'By how much one thing may change, all else as it is, before the NPV is zero.',
    benefitsMayFall: (share: string) => `All benefits together may fall by ${share}.`,
    benefitsMustRise: (share: string) => `All benefits together would have to rise by ${share}.`,
    costsMayRise: (share: string) => `All costs together may rise by ${share}.`,
    costsMustFall: (share: string) => `All costs together would have to fall by ${share}.`,
    mayFall: (line: string, share: string) => `${line} may fall by ${share}.`,
    mayRise: (line: string, share: string) => `${line} may rise by ${share}.`,
    mustFall: (line: string, share: string) => `${line} would have to fall by ${share}.`,
    mustRise: (line: string, share: string) => `${line} would have to rise by ${share}.`,
    never: (lines: string, count: number) =>
      `${count === 1 ? 'One line' : `${figure(count)} lines`} cannot turn the case alone, ` +
      `neither at nothing nor at ten times the amount: ${lines}`,
    within: 'This is within its own range.',
  },

  delay: {
    title: 'If benefits come later',
    intro: 'NPV when benefits that have not come yet are late and costs are not.',
    by: 'Late by',
    periods: {
      Month: (count: number) => (count === 1 ? '1 month' : count % 12 === 0 ? yearsOf(count / 12) : `${figure(count)} months`),
      Quarter: (count: number) => (count === 1 ? '1 quarter' : count % 4 === 0 ? yearsOf(count / 4) : `${figure(count)} quarters`),
      Year: (count: number) => yearsOf(count),
    },
    horizonKept: 'What falls behind the last period is lost',
    allStillCome: 'All of it still comes',
    lost: (value: string) => `${value} less`,
    gained: (value: string) => `${value} more`,
    same: 'no change',
  },

  simulation: {
    title: 'Simulation',
    intro: 'Draws every line from its range again and again and counts what comes out.',
    trials: 'Trials',
    seed: 'Seed (the same seed gives the same result)',
    distribution: 'Shape of a range',
    distributions: { triangular: 'Triangular (low, as entered, high)', pert: 'PERT (less weight on the ends)' },
    together: 'Do lines move together?',
    togetherNote: 'Those that add value among one another, and those that take it away.',
    correlations: { 0: 'No, each by itself', 0.3: 'A little (rank correlation 0.3)', 0.6: 'Strongly (rank correlation 0.6)' },
    risks: (count: number) =>
      (count === 1 ? 'Count the 1 risk of the register as an event' : `Count the ${figure(count)} risks of the register as events`),
    risksNote: 'With its probability, each takes its impact from the NPV, as an amount of today.',
    risksIncomplete: (ids: string) => `Left out, because probability (0% to 100%) or impact is missing: ${ids}.`,
    target: 'Target for the NPV',
    targets: (plan: string, zero: string) => ({ plan: `NPV of the plan (${plan})`, zero: `Break-even (${zero})`, own: 'Another amount' }),
    ownTarget: 'Amount',
    wrongTrials: (fewest: string, most: string) => `A whole number from ${fewest} to ${most}.`,
    wrongSeed: 'A whole number from 0 to 4,294,967,295.',
    wrongTarget: 'An amount, such as 250000.',
    run: 'Run the simulation',
    cancel: 'Cancel',
    running: (done: string, trials: string) => `${done} of ${trials} trials`,
    cancelled: 'Cancelled; nothing was kept.',
    refused: (reason: string) => `The simulation could not be run: ${reason}`,
    stale: 'The program or the choices above have changed since. Run it again.',
    certain: 'No line has a range and no risk counts, so every trial gives the same. Enter Low % and High % in Cash flow.',
    summary: (found: {
      readonly trials: string; readonly seed: string; readonly p10: string; readonly p50: string; readonly p90: string;
      readonly target: string; readonly missed: string; readonly loss: string;
    }) =>
      `Of ${found.trials} trials, a tenth ends below ${found.p10}, half below ${found.p50}, and nine tenths below ${found.p90}. ` +
      `The target of ${found.target} is missed in ${found.missed}; the NPV is below zero in ${found.loss}. Seed ${found.seed}.`,
    histogram: 'How often which NPV',
    histogramOf: (summary: string) => `Histogram of the net present values. ${summary}`,
    cumulative: 'Probability of at most this NPV',
    cumulativeOf: (summary: string) => `Cumulative curve of the net present values. ${summary}`,
    missed: 'Below the target',
    met: 'Target met',
    targetLine: 'Target',
    figures: 'Result',
    figure: 'Figure',
    value: 'Value',
    error: 'Standard error',
    atMost: (error: string) => `at most ${error}`,
    mean: 'Mean',
    deviation: 'Standard deviation',
    percentile: (percent: number) => `P${percent}`,
    percentileNote: 'P10 is the NPV that one trial in ten does not reach; quote it for benefits as the prudent figure.',
    missingTarget: 'Probability of missing the target',
    loss: 'Probability of an NPV below zero',
    method: (version: number) => `Latin hypercube sampling, method ${version}; standard errors from the spread of independent batches.`,
    from: 'From',
    to: 'To',
    count: 'Trials',
    share: 'Share',
    cumulated: 'Cumulated',
  },

  write: {
    title: 'Write to sheet',
    intro: 'Inputs, seed, results, the histogram and a native chart.',
    needsRun: 'Run the simulation first.',
    preview: 'See what will be written',
    newSheet: (sheet: string, cells: string) => `A new sheet “${sheet}” is added with ${cells} cells and a chart. Nothing else is changed.`,
    again: (sheet: string, cells: string) =>
      `On “${sheet}”, ${cells} cells that the add-in wrote last time are rewritten, and its chart is redrawn. ` +
      'Nothing else is changed.',
    write: 'Write',
    back: 'Back',
  },
};

export type AnalysisViewSentences = typeof analysisViewSentences;

function yearsOf(count: number): string {
  return counted(count, 'year', 'years');
}
