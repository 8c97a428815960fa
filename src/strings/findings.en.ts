import type { FindingCode } from '../domain/realization/health/finding-codes';
import { figure } from './counts.en';
import type { Details } from './details';

/** What the health check found and what to do about it, by the code of the finding. */
export const findingSentences: Readonly<Record<FindingCode, (details: Details) => string>> = {
  'missing-id': () => 'A row has no id, so nothing can refer to it. Give it one.',
  'duplicate-id': ({ id }) => `The id ${id} is used more than once. Give each row an id of its own.`,
  'unknown-id': ({ id }) => `${id} is no id of a row that exists. Choose one of the list, or add the row.`,
  'benefit-without-owner': ({ id }) => `${id} has no owner: nobody answers for it. Name a role.`,
  'benefit-without-objective': ({ id }) => `${id} serves no objective. Link it to one, or ask why it is in the program.`,
  'benefit-without-measure': ({ id }) => `${id} has no measure, so nobody will see it arrive. Add one to the measures.`,
  'benefit-without-activity': ({ id }) => `No activity brings ${id} about. Add one to the realization plan.`,
  'measure-without-baseline': ({ id }) => `${id} has no baseline, so a change cannot be shown. Measure it before the change.`,
  'measure-without-target': ({ id }) => `${id} has no target. Say what it should reach.`,
  'measure-without-target-date': ({ id }) => `${id} has no target date. Say by when it should be reached.`,
  'output-named-as-benefit': ({ id }) => `${id} names something delivered, not what gets better by it. Say what changes for whom.`,
  'validator-is-owner': ({ id, owner }) => `${owner} owns ${id} and validates it, too. Have somebody else confirm it.`,
  'dates-out-of-order': ({ id }) => `The dates of ${id} are out of order. Check which of the two is wrong.`,
  'circular-dependency': ({ ids }) => `Activities wait for one another in a circle: ${ids}. Remove one dependency.`,
  'circular-link': ({ ids }) => `The benefits map runs in a circle: ${ids}. Remove one link.`,
  'circular-replacement': ({ ids }) => `Readings replace one another in a circle: ${ids}. Keep the latest.`,
  'contributions-above-whole': ({ target, total }) => `Contributions to ${target} add up to ${percent(total)}. Bring them to 100% or less.`,
  'weights-not-whole': ({ of, total }) => `The weights of ${of} add up to ${percent(total)} instead of 100%.`,
  'claims-above-whole': ({ group, ids }) => `${ids} claim more than there is in the overlap group ${group}. Share it between them.`,
  'value-counted-along-the-map': ({ from, to }) => `${from} leads to ${to} and both have a value: it may be counted twice.`,
  'duplicate-line': ({ id, first }) => `${id} repeats ${first}. Remove one of the two lines.`,
  'reading-overdue': ({ id, days }) => `A reading of ${id} is overdue${daysText(days)}.`,
  'review-overdue': ({ id, days }) => `The review of ${id} is overdue${daysText(days)}.`,
  'contact-overdue': ({ id, days }) => `Contact with ${id} is overdue${daysText(days)}.`,
  'mitigation-overdue': ({ id, days }) => `The mitigation of ${id} is overdue${daysText(days)}.`,
  'sustainment-check-overdue': ({ id, days }) => `The sustainment check of ${id} is overdue${daysText(days)}.`,
  'follow-up-overdue': ({ id, days }) => `A follow-up${id ? ` for ${id}` : ''} is overdue${daysText(days)}.`,
  'actuals-missing': ({ id, periods }) =>
    `${id} has no actuals for ${Number(periods) === 1 ? '1 period that is' : `${periods} periods that are`} over. Enter them.`,
  'actual-in-the-future': ({ id }) => `${id} has an actual in the future. Check its date.`,
  'wrong-sign-reading': ({ id }) => `The reading ${id} has the opposite sign of the others. Check it.`,
  'negative-flow': ({ id }) => `${id} has a negative amount; costs and benefits are entered as positive amounts.`,
  'share-out-of-range': ({ id, value }) => `${id} has a share of ${percent(value)}; it must be from 0% to 100%.`,
  'range-reversed': ({ id }) => `The range of ${id} ends below its start. Swap the two.`,
  'direction-against-target': ({ id }) => `The target of ${id} lies against its direction. Check direction, baseline and target.`,
  'finished-but-not-complete': ({ id }) => `${id} has a finish date but is not 100% complete.`,
  'complete-without-finish-date': ({ id }) => `${id} is complete but has no finish date.`,
  'reading-without-place': ({ id }) => `The reading ${id} lacks its measure or its period, so it is not counted.`,
  'duplicate-reading': ({ id }) => `${id} is a second reading of the same measure and period. Say which one it replaces.`,
  'late-reading': ({ id }) => `${id} was entered long after its period.`,
  'self-validated-reading': ({ id }) => `${id} was validated by whoever entered it.`,
  'trigger-fired': ({ id }) => `The trigger of risk ${id} has fired. Put its contingency plan to work.`,
  'trigger-incomplete': ({ id }) => `The trigger of risk ${id} is incomplete: it needs a measure, a direction and a value.`,
  'benefit-shifted': ({ id, milestone, periods }) =>
    `${id} starts ${Number(periods) === 1 ? '1 period' : `${periods} periods`} later because ${milestone} moved.`,
  'baseline-without-approval': ({ version }) => `The baseline ${version} is not approved: enter who approved it, and when.`,
  'baseline-of-unknown-field': ({ version, table, field }) =>
    `The baseline ${version} holds ${field || 'a cell without a field'} of ${table || 'no table'}, which reviews cannot find. ` +
    'Check table and field.',
  'target-off-baseline': ({ id, field, version }) =>
    `${field} of ${id} is not what the baseline ${version} says. Re-baseline with the decision behind it, or restore it.`,
  'change-without-decision': ({ id }) => `The change ${id} says neither what was decided nor by whom. Enter the decision and its name.`,
  'change-of-unknown-baseline': ({ id, version }) =>
    `The change ${id} names the baseline ${version}, which is not there. Check its version.`,
  'first-period-missing': () => 'The first period is not set, so the plan has no dates. Set it in Program settings.',
  'thresholds-not-descending': () => 'The status thresholds do not descend. Set Exceeding, On track and At risk in this order.',
  'discount-schedule-unknown': () => 'The discount schedule is not among the discount rates. Choose one of the list.',
  'appraisal-date-late': () =>
    'The appraisal date is a year or more after the first period. Set it to the first period or before, ' +
    'or leave it blank: nothing is compounded forward to a later day.',
};

function percent(share: string | number | undefined): string {
  return `${Math.round(Number(share) * 1000) / 10}%`;
}

function daysText(days: string | number | undefined): string {
  if (days === undefined) return '';
  return Number(days) === 1 ? ' by 1 day' : ` by ${figure(Number(days))} days`;
}
