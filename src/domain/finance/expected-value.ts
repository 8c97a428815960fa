import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';
import type { Flows } from './flows';
import { sum } from './sum';

/**
 * Expected value: Σ probabilityᵢ × valueᵢ. The probabilities of scenarios add to 1; those of separate risks need not.
 *
 * @param probabilities shares from 0 to 1, one per value.
 * @returns the expected value, `different-lengths`, or `out-of-range` with the position of a probability outside 0 … 1.
 *
 * @example expectedValue([0.3, 0.5], [100, 200]) // 130
 */
export function expectedValue(probabilities: Flows, values: Flows): number | Fault {
  if (probabilities.length !== values.length)
    return fault('different-lengths', { argument: 'values', details: { first: probabilities.length, second: values.length } });
  if (values.length === 0) return fault('too-few', { argument: 'values', details: { minimum: 1 } });
  const products = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const probability = probabilities[i]!;
    if (!(probability >= 0 && probability <= 1))
      return fault('out-of-range', { argument: 'probabilities', position: i + 1, details: { minimum: 0, maximum: 1 } });
    products[i] = probability * values[i]!;
  }
  return finite(sum(products), 'values');
}
