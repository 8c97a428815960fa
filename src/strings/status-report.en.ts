import type { Audience, Outlook } from '../domain/realization/report/status-report';
import { counted, figure } from './counts.en';
import { statusWords } from './status-words.en';

/** The sentences of status reports, in English. Figures and dates come as they are written; names come with their id. */
export const statusReportSentences = {
  title: (program: string) => (program === '' ? 'Benefits status report' : `${program}: benefits status report`),
  subtitle: (audience: string, date: string, from: string | null) =>
    `${audience} · ${from === null ? `as of ${date}` : `${from} to ${date}`}`,
  audiences: { board: 'For the board', owners: 'For benefit owners', full: 'Full report' } satisfies Record<Audience, string>,
  statuses: statusWords,
  headings: {
    standing: 'Where we stand', moved: 'What moved', why: 'Why', needed: 'What is needed', milestones: 'Milestones', benefits: 'Benefits',
    evidence: 'What people say',
    method: 'How the figures are made',
  },

  outlook: {
    ahead: 'The program is ahead of its plan.',
    'on-course': 'The program is on course.',
    'slightly-behind': 'The program is slightly behind its plan.',
    behind: 'The program is behind its plan.',
    'not-due': 'No benefit was due yet.',
    unknown: 'There is no plan in money to hold the program against.',
  } satisfies Record<Outlook, string>,
  toDate: (actual: string, planned: string, share: string) => `${actual} of the ${planned} planned to date has been realized (${share}).`,
  atCompletion: (forecast: string, plan: string, difference: string, isShort: boolean) =>
    `At completion ${forecast} is forecast against ${plan} planned: ${difference} ${isShort ? 'short' : 'more'}.`,
  atCompletionAsPlanned: (forecast: string) => `At completion ${forecast} is forecast, as planned.`,
  statusCounts: (parts: readonly string[]) => `Benefits: ${parts.join(', ')}.`,
  statusCount: (count: number, status: string) => `${figure(count)} ${status}`,
  figures: {
    planned: 'Planned to date', actual: 'Actual to date', variance: 'Variance (favorable +)', realization: 'Realization to date',
    planTotal: 'Plan, all periods', forecastTotal: 'Forecast at completion', npvPlan: 'NPV of the plan',
    npvForecast: 'NPV, actual then forecast',
  },

  noComparison: 'There is no earlier snapshot to compare with.',
  since: (snapshot: string, date: string) => `Since the snapshot ${snapshot} of ${date}:`,
  quiet: 'Nothing has moved.',
  moreMoved: (count: number) => `${counted(count, 'more benefit', 'more benefits')} changed status.`,
  /** At the end of names in a row. */
  andMore: (count: number) => `and ${figure(count)} more`,
  actualMoved: (from: string, to: string) => `The actuals to date went from ${from} to ${to}.`,
  forecastMoved: (from: string, to: string) => `The forecast went from ${from} to ${to}.`,
  worsened: (benefit: string, from: string, to: string) => `${benefit} fell from ${from} to ${to}.`,
  improved: (benefit: string, from: string, to: string) => `${benefit} rose from ${from} to ${to}.`,
  other: (benefit: string, from: string, to: string) => `${benefit} went from ${from} to ${to}.`,

  noCauses: 'No reasons for variances were entered in this period.',
  reasons: {
    Volume: 'Volume', Price: 'Price', Timing: 'Timing', Adoption: 'Adoption', Scope: 'Scope', Data: 'Data', External: 'External',
    'One-off': 'One-off',
  } as Readonly<Record<string, string>>,
  cause: (reason: string, count: number, benefits: string, explanation: string | null) =>
    `${reason} (${counted(count, 'benefit', 'benefits')}: ` +
    `${benefits})${explanation === null ? '.' : `: ${explanation}`}`,

  nothingNeeded: 'Nothing needs a decision.',
  needs: {
    contingency: (risk: string, benefit: string, plan: string, owner: string) =>
      `Start the contingency of ${risk}${benefit === '' ? '' : `, which threatens ${benefit}`}: ` +
      `${plan === '' ? 'there is none yet, so decide on one' : plan}${by(owner)}.`,
    recover: (benefit: string, variance: string | null, share: string | null, owner: string) => {
      const standing = variance ?? (share === null ? null : `${share} of its plan`);
      return `Decide how ${benefit} recovers${standing === null ? '' : `; it stands at ${standing}`}${by(owner)}.`;
    },
    slipped: (activity: string, days: number, value: string, owner: string) =>
      `Bring ${activity} back: ${counted(days, 'day', 'days')} late, with ${value} of benefits at risk${by(owner)}.`,
    actuals: (measures: number) => `Enter the readings that are overdue (${counted(measures, 'measure', 'measures')}).`,
    reviews: (benefits: number) => `Hold the reviews that are overdue (${counted(benefits, 'benefit', 'benefits')}).`,
    owner: (benefits: string) => `Name an owner for ${benefits}.`,
    'follow-up': (benefit: string, task: string, due: string, owner: string) => `${task} (${benefit}, due ${due})${by(owner)}.`,
  },
  moreNeeded: (count: number) => `${counted(count, 'more point is', 'more points are')} in the full report.`,

  noMilestones: 'No milestone is due within 90 days.',
  milestonesCaption: 'Open milestones, late or due within 90 days',
  milestoneColumns: { milestone: 'Milestone', owner: 'Owner', due: 'Due', late: 'Days late', atRisk: 'Value at risk' },
  benefitsCaption: (shown: number, all: number) =>
    (shown === all ? `All ${counted(all, 'benefit', 'benefits')} in force`
      : `${figure(shown)} of ${figure(all)} benefits, the largest variances first`),
  benefitColumns: {
    benefit: 'Benefit', owner: 'Owner', planned: 'Planned to date', actual: 'Actual to date', realization: 'Realization',
    forecast: 'Forecast', status: 'Status',
  },

  noEvidence: 'Nothing was recorded in this period.',
  quote: (summary: string, source: string, date: string) => `“${summary}” (${source === '' ? date : `${source}, ${date}`})`,
  overlap: (group: string, claimed: string, whole: string) =>
    `The benefits of the overlap group ${group} claim ${claimed} of ${whole}: more than there is.`,

  method: (rate: string, timing: string) =>
    'Money is net of dis-benefits, of benefits that are in force. To date means up to the last period that is over. ' +
    `Net present values are over fiscal years at ${rate}, flows ${timing}. ` +
    'Statuses compare actuals with what the plan expects by now.',
  rate: (percent: string) => `${percent} a year`,
  schedule: (name: string) => `the rates of ${name}`,
  timings: { end: 'at the end of each year', mid: 'in the middle of each year', start: 'at the start of each year' },
};

export type StatusReportSentences = typeof statusReportSentences;

function by(owner: string): string {
  return owner === '' ? '' : ` (${owner})`;
}
