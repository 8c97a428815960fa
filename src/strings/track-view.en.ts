import type { OverdueMove, ValueMove } from '../domain/realization/what-changed';
import type { ReadingWarningCode } from '../domain/realization/reading-plausibility';
import { counted, figure } from './counts.en';
import { statusWords } from './status-words.en';

/** The sentences of the Track view, in English. Figures and dates come as they are shown. */
export const trackViewSentences = {
  statuses: statusWords,
  title: 'Track',
  noProgram: 'There is nothing to track yet.',
  noMeasures: 'There are no measures yet. Add one to the sheet Benefit measures, with how often it is read.',
  tabs: {
    label: 'What to look at',
    readings: (due: number) => (due === 0 ? 'Readings' : `Readings (${figure(due)} due)`),
    changes: 'What changed',
  },

  filters: {
    search: 'Search',
    show: 'Show',
    which: {
      due: (count: number) => `Due (${figure(count)})`, typed: (count: number) => `Typed (${figure(count)})`,
      all: (count: number) => `All measures (${figure(count)})`,
    },
    owner: 'Owner',
    everyOwner: 'All owners',
    noOwner: 'No owner',
    benefit: 'Benefit',
    everyBenefit: 'All benefits',
    found: (count: number) => counted(count, 'measure', 'measures'),
    nothingDue: 'Every reading that is due has been entered. Choose All measures to enter another one.',
    nothingFound: 'No measure fits. Change the search or the filters.',
    nothingTyped: 'Nothing has been typed yet.',
  },

  line: {
    list: 'Readings to enter',
    of: (benefit: string, owner: string) => (owner === '' ? benefit : `${benefit}, ${owner}`),
    dueToday: 'due today',
    overdue: (since: string, days: number) => `due since ${since}, ${counted(days, 'day', 'days')} late`,
    dueOn: (date: string) => `due on ${date}`,
    noRhythm: 'no fixed rhythm',
    more: (periods: number) => counted(periods, 'more period is missing', 'more periods are missing'),
    last: (value: string, period: string) => `Last ${value} (${period})`,
    noLast: 'No reading yet',
    plan: (value: string) => `Plan ${value}`,
    range: (low: string, high: string) => `Range ${low} to ${high}`,
    atLeast: (low: string) => `At least ${low}`,
    atMost: (high: string) => `At most ${high}`,
    unit: (unit: string) => `(${unit})`,
    details: 'Evidence, reason, period',
    detailsOf: (measure: string) => `Evidence, reason, period of ${measure}`,
    period: 'Period',
    standing: (period: string, value: string) => `${period} (has ${value})`,
    evidence: 'Evidence',
    evidenceExpected: (source: string) => (source === '' ? 'Expected: say where the figure can be checked.' : `Expected: ${source}`),
    evidenceSource: (source: string) => `Data source: ${source}`,
    reason: 'Why it differs from the plan',
    noReason: '(none)',
    comment: 'Comment',
    save: 'Save this one',
    discard: 'Discard',
    show: 'Show in the sheet',
    notNumber: (example: string) => `Enter a number, such as ${example}.`,
  },

  warnings: {
    'future-period': ({ date }) => `This period begins on ${date}. A reading of the future is not counted.`,
    'before-baseline': ({ date }) => `This is before the baseline of ${date}, so the reading is not counted.`,
    'wrong-sign': () => 'The sign is the opposite of baseline and target. Check it.',
    zero: () => 'Zero is a value. Leave the field blank if nothing was measured.',
    jump: ({ last, from, to }) => `Unusual after ${last}: from ${from} to ${to} would be likely. Check the digits.`,
    'outside-range': ({ low, high }) =>
      low === undefined
        ? `Above the range: ${high} is the most.`
        : high === undefined ? `Below the range: ${low} is the least.` : `Outside the range from ${low} to ${high}.`,
    replaces: ({ id, value }) => `This period has ${value} (${id}). Yours is recorded as its correction.`,
    'period-not-over': ({ end }) => `This period runs until ${end}; the figure may still change.`,
    'fires-trigger': ({ id, risk, contingencyPlan }) =>
      `This fires the trigger of ${id} (${risk}).${contingencyPlan === '' ? '' : ` Contingency plan: ${contingencyPlan}.`}`,
  } satisfies Record<ReadingWarningCode, (details: Readonly<Record<string, string>>) => string>,
  warning: 'Check',
  note: 'Note',

  save: {
    label: 'Save readings',
    enteredBy: 'Entered by (a role)',
    withWarnings: (count: number) => `${figure(count)} to check`,
    wrong: (count: number) => counted(count, 'is no number', 'are no numbers'),
    orphaned: (ids: string) => `Typed for measures that are gone: ${ids}.`,
    discardOrphaned: 'Discard these',
    all: (count: number) => (count === 1 ? 'Save 1 reading' : `Save ${figure(count)} readings`),
    hint: 'Enter or Arrow down: next. Ctrl+Enter: save all.',
  },

  changes: {
    triggers: 'Triggers that had fired before',
    trigger: (risk: string, benefit: string) => (benefit === '' ? risk : `${risk} (${benefit})`),
    contingency: (plan: string) => `Contingency plan: ${plan}`,
    noContingency: 'It has no contingency plan.',
    sinceRefresh: (date: string) => `Since the last refresh of ${date}`,
    refreshed: (date: string) => `What the refresh changed since ${date}`,
    firstRefresh: 'The first refresh',
    firstTime: 'Every status was written for the first time.',
    neverRefreshed: 'Not refreshed yet',
    unwritten: 'The status columns do not show this yet.',
    sinceSnapshot: (name: string, date: string) => `Since the snapshot ${name} of ${date}`,
    noSnapshot: 'No earlier snapshot to compare with. Keep one now and then, for example before each report.',
    quiet: 'Nothing has changed.',
    totals: {
      actualToDate: 'Actual to date, all benefits', forecast: 'Forecast, all benefits',
      moved: (before: string, now: string, difference: string) => `${before} → ${now} (${difference})`,
    },
    worsened: 'Worsened',
    improved: 'Improved',
    other: 'Other status',
    measures: 'Measures that turned',
    values: 'Figures that moved',
    overdue: 'Newly overdue',
    fired: 'Triggers fired',
    turned: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
    fields:
      { actualToDate: 'actual', forecast: 'forecast', realizationPercent: 'realization' } satisfies Record<ValueMove['field'], string>,
    moved: (what: string, field: string, from: string, to: string) => `${what}: ${field} ${from} → ${to}`,
    passed: {
      measures: (what) => `Reading of ${what}`,
      benefits: (what) => `Review of ${what}`,
      activities: (what) => `Activity ${what}`,
      risks: (what) => `Mitigation of ${what}`,
      stakeholders: (what) => `Contact with ${what}`,
    } satisfies Record<OverdueMove['kind'], (what: string) => string>,
    passedOn: (what: string, due: string) => `${what}, due ${due}`,
    show: (what: string) => `Show ${what} in the sheet`,
    showShort: 'Show',
    gone: (what: string) => `${what} is not in the workbook any more.`,
  },

  snapshot: {
    title: 'Keep as snapshot',
    explanation:
      'Keeps how every benefit stands today in the status history and refreshes the status columns with it. ' +
      'Trends and movements are told from it.',
    name: 'Name',
    taken: (name: string) => `There is a snapshot named ${name} already.`,
    keep: 'Keep as snapshot',
    noTable: 'The sheet Status history is missing; snapshots are kept there.',
    toSheets: 'Add it under Sheets',
  },
};

export type TrackViewSentences = typeof trackViewSentences;
