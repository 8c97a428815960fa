import type { Benefit, Program } from '../../domain/realization/program';
import type { BenefitKey } from './benefit-desk';

/** The benefit of a key: that row while it has that id, else the first row that has it; null when there is none any more. */
export function findBenefit({ benefits }: Program, { id, row }: BenefitKey): Benefit | null {
  const there = benefits.find((benefit) => benefit.row === row);
  if (there?.id === id) return there;
  return id === '' ? null : (benefits.find((benefit) => benefit.id === id) ?? null);
}

/** The first benefit of an id. */
export function findBenefitById({ benefits }: Program, id: string): Benefit | null {
  return benefits.find((benefit) => benefit.id === id) ?? null;
}
