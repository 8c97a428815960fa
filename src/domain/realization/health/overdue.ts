import type { Finding } from '../assessment';
import { isSetAside } from '../benefit-state';
import type { SustainmentCheck } from '../program';
import type { ProgramFacts } from '../program-facts';
import { finding } from './finding';
import type { HealthCheck } from './health-check';

/** Everything whose date has passed: readings, actuals, reviews, contacts, mitigations, sustainment checks and follow-ups. */
export const overdue: HealthCheck = (facts, statuses) => {
  const { program, today } = facts;
  const past = (due: number | null): due is number => due !== null && due < today;
  const overdueBy = (due: number): { due: number; days: number } => ({ due, days: today - due });

  const readings = statuses.measures.flatMap(({ nextReading, id }, index) => {
    const measure = program.measures[index]!;
    return past(nextReading) ? [finding('reading-overdue', 'measures', measure, 'everyDays', { id, ...overdueBy(nextReading) })] : [];
  });
  const reviews = statuses.benefits.flatMap(({ nextReview, id }, index) =>
    past(nextReview) ? [finding('review-overdue', 'benefits', program.benefits[index]!, null, { id, ...overdueBy(nextReview) })] : []);
  const actuals = statuses.benefits.flatMap(({ missingActuals, id }, index) => {
    const benefit = program.benefits[index]!;
    return missingActuals > 0 && !isSetAside(benefit.state)
      ? [finding('actuals-missing', 'benefits', benefit, null, { id, periods: missingActuals })]
      : [];
  });
  const contacts = statuses.stakeholders.flatMap(({ status, nextContact, id }, index) => {
    if (status !== 'Contact overdue') return [];
    const details = past(nextContact) ? { id, ...overdueBy(nextContact) } : { id };
    return [finding('contact-overdue', 'stakeholders', program.stakeholders[index]!, 'lastContact', details)];
  });
  const mitigations = program.risks.flatMap((risk) =>
    (risk.state === 'Open' || risk.state === 'Mitigating') && past(risk.due)
      ? [finding('mitigation-overdue', 'risks', risk, 'due', { id: risk.id, ...overdueBy(risk.due) })]
      : []);
  const followUps = program.engagement.flatMap((contact) =>
    contact.action.trim() !== '' && (contact.done === null || contact.done === '') && past(contact.due)
      ? [finding('follow-up-overdue', 'engagement', contact, 'due', { id: contact.stakeholder, ...overdueBy(contact.due) })]
      : []);
  return [...readings, ...actuals, ...reviews, ...contacts, ...mitigations, ...sustainmentChecks(facts, past), ...followUps];
};

/** Only the latest check of a benefit says when the next is due. */
function sustainmentChecks({ sustainmentOf, today }: ProgramFacts, past: (due: number | null) => due is number): readonly Finding[] {
  return Array.from(sustainmentOf.values()).flatMap((checks) => {
    const latest = checks.reduce((last, check) => (isLater(check, last) ? check : last));
    if (!past(latest.nextCheck)) return [];
    const details = { id: latest.benefit, due: latest.nextCheck, days: today - latest.nextCheck };
    return [finding('sustainment-check-overdue', 'sustainment', latest, 'nextCheck', details)];
  });
}

/** Of two checks of one day the one with the greater id. */
function isLater(a: SustainmentCheck, b: SustainmentCheck): boolean {
  const difference = (a.checkedOn ?? 0) - (b.checkedOn ?? 0);
  return difference > 0 || (difference === 0 && a.id > b.id);
}
