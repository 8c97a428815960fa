import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';

export interface OptimismCategory {
  /** The word a formula uses. */
  readonly name: string;
  /** Upper bound of the average overrun of cost, as a share: of capital expenditure, for outsourcing of operating expenditure. */
  readonly cost: number;
  /** Upper bound of the overrun of the works duration; none is published for outsourcing. */
  readonly duration?: number;
}

/** Source: HM Treasury, Supplementary Green Book guidance: Optimism bias, table 1 (after Mott MacDonald, 2002), upper bounds. */
export const optimismCategories: readonly OptimismCategory[] = [
  { name: 'standard buildings', cost: 0.24, duration: 0.04 },
  { name: 'non-standard buildings', cost: 0.51, duration: 0.39 },
  { name: 'standard civil engineering', cost: 0.44, duration: 0.2 },
  { name: 'non-standard civil engineering', cost: 0.66, duration: 0.25 },
  { name: 'equipment and development', cost: 2, duration: 0.54 },
  { name: 'outsourcing', cost: 0.41 },
];

/**
 * A cost with the average overrun of its kind of project added: cost × (1 + bias × (1 − mitigation)).
 *
 * @param category a name of {@link optimismCategories} in any case, or a bias of your own as a share (0.51 is 51%).
 * @param mitigation the share of the bias that measures taken have removed, 0 to 1.
 * @returns the adjusted cost, `not-one-of` with the words that are known, or `out-of-range`.
 *
 * @example optimismBias(100, 'non-standard buildings') // 151
 */
export function optimismBias(cost: number, category: string | number, mitigation = 0): number | Fault {
  if (!(mitigation >= 0 && mitigation <= 1)) return fault('out-of-range', { argument: 'mitigation', details: { minimum: 0, maximum: 1 } });
  if (typeof category === 'number') {
    if (!(category >= 0)) return fault('out-of-range', { argument: 'category', details: { minimum: 0 } });
    return finite(cost * (1 + category * (1 - mitigation)), 'cost');
  }
  const wanted = category.trim().toLowerCase();
  const found = optimismCategories.find(({ name }) => name === wanted);
  if (!found)
    return fault('not-one-of', {
      argument: 'category',
      details: { text: category, allowed: optimismCategories.map(({ name }) => name).join(', ') },
    });
  return finite(cost * (1 + found.cost * (1 - mitigation)), 'cost');
}
