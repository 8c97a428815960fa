import type { StepId, WorkStage } from '../domain/realization/next-steps';
import { counted, figure } from './counts.en';
import { findingReasons } from './finding-reasons.en';

/** How a discount rate is told: a plain rate, or a schedule. */
type RateTold = { readonly rate: string } | { readonly schedule: string };
const ofRate = (told: RateTold): string => ('rate' in told ? told.rate : `the rates of ${told.schedule}`);

const steps: Readonly<Record<StepId, string>> = {
  settings: 'Name the program and set its first period',
  objectives: 'Write down the objectives it serves',
  benefits: 'Register the first benefit',
  owners: 'Give every benefit an owner',
  stakeholders: 'List the stakeholders',
  measures: 'Measure every benefit: baseline, target and date',
  activities: 'Plan the activities that bring benefits about',
  map: 'Link enablers, changes, benefits and objectives in the map',
  money: 'Plan the money, period by period',
  risks: 'Name the risks to the benefits',
  baseline: 'Freeze the approved plan as a baseline',
  refreshed: 'Refresh the status',
  readings: 'Enter the readings that are due',
  actuals: 'Enter the actuals of the periods that are over',
  snapshot: 'Keep a snapshot for the report',
  triggers: 'Act on the triggers that have fired',
  reviews: 'Review the benefits that are due',
  sustainment: 'Check that realized benefits last',
  lessons: 'Write down the lessons',
};

/** The sentences of Home in a workbook with a program, in English. Figures and dates come as they are shown. */
export const homeViewSentences = {
  period: (from: string, to: string) => `${from} to ${to}`,
  noPeriod: 'The first period is not set yet.',
  addFirst: 'Add the first benefit',

  figures: {
    title: 'Figures',
    forecast: 'Forecast at completion',
    forecastOf: (planned: string) => `of ${planned} planned in all`,
    npv: 'Net present value, plan',
    npvOutlook: 'Net present value, actual then forecast',
    npvConvention: (rate: RateTold, timing: 'End' | 'Mid' | 'Start') =>
      `Benefits less costs, by fiscal year, discounted at ${ofRate(rate)} from the ` +
      `${{ End: 'end', Mid: 'middle', Start: 'start' }[timing]} of each year.`,
    roi: 'Return on investment, plan',
    roiConvention: 'Undiscounted: benefits less costs, as a share of costs.',
    notComputable: 'cannot be computed',
    noMoney: 'No money is planned in Cash flow yet.',
  },

  attention: {
    title: 'What needs attention',
    allWell: 'Nothing needs attention.',
    search: 'Search by id or words',
    found: (shown: number, all: number) => `${figure(shown)} of ${figure(all)} entries`,
    groups: {
      triggers: 'Triggers that fired', milestones: 'Milestones that slip', overdue: 'Overdue', error: 'Errors', warning: 'Warnings',
      info: 'Notes', cells: 'Cells to look at', workbook: 'The workbook',
    },
    trigger: (risk: string, benefit: string) => `The trigger of ${risk} has fired${benefit === '' ? '' : `: ${benefit} is in danger`}.`,
    contingency: (plan: string) => `Contingency: ${plan}`,
    noContingency: 'There is no contingency plan. Make one now.',
    milestone: (id: string, name: string, days: number) => `${id} ${name} is ${counted(days, 'day', 'days')} late.`,
    valueAtRisk: (money: string) => `${money} of present value is at risk.`,
    lateActivity: (id: string, name: string, days: number) => `${id} ${name} is ${counted(days, 'day', 'days')} late.`,
    why: 'Why it matters',
    fix: 'Fix it…',
    blank: 'blank',
    preview: (cell: string, before: string, after: string) => `${cell}: ${before} becomes ${after}.`,
    write: 'Write it',
    cancel: 'Cancel',
    reasons: findingReasons,
  },

  sample: {
    whatGoes: 'The sheets of the sample go, with everything typed on them; other sheets stay. Undo brings them back.',
    remove: 'Remove it',
  },

  sheet: {
    write: 'Write the findings to a sheet…',
    preview: (findings: number, isThere: boolean) =>
      `${counted(findings, 'finding', 'findings')} will be written to the sheet Health check, `
      + (isThere
        ? 'in place of those of the last time. What you typed in columns of your own stays with its finding, also when that is resolved.'
        : 'which is added.'),
    resolved: 'Resolved',
  },

  steps: {
    title: 'What to do next',
    stages: { identify: 'Identify', plan: 'Map and plan', monitor: 'Monitor', evaluate: 'Evaluate' } satisfies Record<WorkStage, string>,
    progress: (done: number, all: number) => `${figure(done)} of ${figure(all)} done`,
    states: { done: 'done', open: 'to do', waiting: 'later' },
    lacking: (count: number) => `${figure(count)} left`,
    names: steps,
  },

  upgrade: {
    offer: (from: number, to: number) =>
      `The sheets of this workbook have version ${from}; this add-in knows version ${to}. Nothing of yours is lost by upgrading.`,
    see: 'See what will be written',
    title: 'Upgrade of the sheets',
    columns: (table: string, headers: string) => `New columns in ${table}: ${headers}`,
    renamed: (table: string, before: string, after: string) => `${table}: the column ${before} will be named ${after}`,
    rows: (table: string, rows: string) => `New rows in ${table}: ${rows}`,
    names: (names: string) => `New names for formulas: ${names}`,
    mark: 'The version is noted in the workbook.',
    untouched: 'Your columns and values stay, and it can be taken back.',
    apply: 'Upgrade',
    back: 'Back',
  },
};

export type HomeViewSentences = typeof homeViewSentences;
