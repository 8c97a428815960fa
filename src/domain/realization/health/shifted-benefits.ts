import { finding } from './finding';
import type { HealthCheck } from './health-check';

/** Benefits that moved because the milestone they start after finishes later than planned. */
export const shiftedBenefits: HealthCheck = ({ program }, { benefits }) =>
  benefits.flatMap(({ shiftPeriods, id }, index) => {
    const benefit = program.benefits[index]!;
    if (shiftPeriods === 0) return [];
    return [finding('benefit-shifted', 'benefits', benefit, 'startsAfter', { id, milestone: benefit.startsAfter, periods: shiftPeriods })];
  });
