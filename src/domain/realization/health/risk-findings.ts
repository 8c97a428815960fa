import type { Finding } from '../assessment';
import type { Risk } from '../program';
import { finding } from './finding';
import type { HealthCheck } from './health-check';

/** Triggers that fired on risks that are not closed, and triggers that can never fire because a part is missing. */
export const riskFindings: HealthCheck = ({ program }, { risks }) =>
  risks.flatMap(({ triggerHit, status }, index): Finding[] => {
    const risk = program.risks[index]!;
    if (status === 'Closed') return [];
    if (triggerHit === true) {
      const details = { id: risk.id, benefit: risk.benefit, measure: risk.triggerMeasure, value: risk.triggerValue! };
      return [finding('trigger-fired', 'risks', risk, 'contingencyPlan', details)];
    }
    return isIncomplete(risk) ? [finding('trigger-incomplete', 'risks', risk, 'triggerMeasure', { id: risk.id })] : [];
  });

function isIncomplete({ triggerMeasure, triggerWhen, triggerValue }: Risk): boolean {
  const given = [triggerMeasure !== '', triggerWhen === 'Below' || triggerWhen === 'Above', triggerValue !== null].filter(Boolean).length;
  return given > 0 && given < 3;
}
