import type { Measure } from './program';

/** Whether a reading is negative where baseline and target are not, or positive where they are not; zero has no sign. */
export function hasWrongSign(value: number, { baseline, target }: Pick<Measure, 'baseline' | 'target'>): boolean {
  const levels = [baseline, target].filter((level) => level !== null && level !== 0);
  if (levels.length === 0 || value === 0) return false;
  return levels.every((level) => level !== null && Math.sign(level) !== Math.sign(value));
}
