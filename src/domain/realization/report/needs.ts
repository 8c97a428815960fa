import type { Assessment } from '../assessment';
import { isSetAside } from '../benefit-state';
import type { Program } from '../program';

/** Something that somebody has to decide or do, the most pressing kind first. */
export type Need =
  /** A trigger has fired: its contingency plan is to be put to work. */
  | { readonly code: 'contingency'; readonly risk: string; readonly benefit: string; readonly plan: string; readonly owner: string }
  | {
    readonly code: 'recover';
    readonly benefit: string;
    readonly owner: string;
    readonly variance: number | null;
    readonly share: number | null;
  }
  /** A late activity costs benefit value. */
  | { readonly code: 'slipped'; readonly activity: string; readonly owner: string; readonly daysLate: number; readonly valueAtRisk: number }
  | { readonly code: 'actuals'; readonly measures: number }
  | { readonly code: 'reviews'; readonly benefits: number }
  | { readonly code: 'owner'; readonly benefits: readonly string[] }
  | { readonly code: 'follow-up'; readonly benefit: string; readonly task: string; readonly owner: string; readonly due: number };

/** What is needed now, by rule: fired triggers, benefits off track, slips that cost value, what nobody owns, and what is overdue. */
export function needs(program: Program, assessment: Assessment): readonly Need[] {
  const { summary, today } = assessment;
  const riskOf = new Map(program.risks.map((risk) => [risk.id, risk]));
  const contingencies = summary.triggeredRisks.map(({ risk, benefit, contingencyPlan }): Need => (
    { code: 'contingency', risk, benefit, plan: contingencyPlan, owner: riskOf.get(risk)?.mitigationOwner ?? '' }));

  const offTrack = program.benefits.flatMap(({ id, owner, state }, index) => {
    const { status, variance, realizationPercent, basis } = assessment.benefits[index]!;
    return status === 'Off track' && !isSetAside(state)
      ? [{ id, owner, variance: basis === 'money' ? variance : null, share: realizationPercent }]
      : [];
  }).sort((a, b) => Math.abs(b.variance ?? 0) - Math.abs(a.variance ?? 0));

  const slipped = program.activities.flatMap(({ id, owner }, index) => {
    const { daysLate, valueAtRisk } = assessment.activities[index]!;
    return (daysLate ?? 0) > 0 && (valueAtRisk ?? 0) > 0 ? [{ id, owner, daysLate: daysLate!, valueAtRisk: valueAtRisk! }] : [];
  }).sort((a, b) => b.valueAtRisk - a.valueAtRisk);

  const unowned = program.benefits.filter(({ owner, state, id }) => owner === '' && id !== '' && !isSetAside(state)).map(({ id }) => id);
  const followUps = program.reviews
    .filter(({ followUp, due }) => followUp !== '' && due !== null && due < today)
    .sort((a, b) => a.due! - b.due!)
    .map(({ benefit, followUp, owner, due }): Need => ({ code: 'follow-up', benefit, task: followUp, owner, due: due! }));
  return [
    ...contingencies,
    ...offTrack.map(({ id, ...rest }): Need => ({ code: 'recover', benefit: id, ...rest })),
    ...slipped.map(({ id, ...rest }): Need => ({ code: 'slipped', activity: id, ...rest })),
    ...(unowned.length > 0 ? [{ code: 'owner', benefits: unowned } as const] : []),
    ...followUps,
    ...(summary.overdueReadings > 0 ? [{ code: 'actuals', measures: summary.overdueReadings } as const] : []),
    ...(summary.overdueReviews > 0 ? [{ code: 'reviews', benefits: summary.overdueReviews } as const] : []),
  ];
}
