import { sum } from '../finance/sum';

/**
 * What each measure of a benefit counts. Weights that are given stand; measures without one share what is left to 100% evenly. Where no
 * measure has a weight all count the same; where nothing is left, one without a weight counts nothing.
 */
export function measureWeights(given: readonly (number | null)[]): readonly number[] {
  const known = given.filter((weight) => weight !== null).map((weight) => Math.max(0, weight));
  const blank = given.length - known.length;
  const left = Math.max(0, 1 - sum(known)) / Math.max(1, blank);
  return given.map((weight) => (weight === null ? left : Math.max(0, weight)));
}
