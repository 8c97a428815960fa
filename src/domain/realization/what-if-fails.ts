import { signOf } from './benefit-flows';
import type { BenefitsMap, MapNode } from './benefits-map';
import type { MapEdge } from './map-edges';
import type { Program } from './program';
import { byId, groupedBy } from './record-index';

/** What one node loses when another one fails. */
export interface FailureEffect {
  readonly id: string;
  readonly kind: MapNode['kind'];
  /** Of what it is planned to reach, from −1 to 1; negative where it gains, because what works against it fails. */
  readonly share: number;
  /**
   * What that is worth to the program in a year at full effect, positive for a loss: a benefit's share of its Full-year value, and the
   * opposite for a dis-benefit. Null for what has no such value, 0 for a benefit that is set aside.
   */
  readonly value: number | null;
  /** Somewhere on the way a link has no weight, so the share rests on the rule for such links. */
  readonly isAssumed: boolean;
}

export interface WhatIfFails {
  readonly failed: string;
  /** Everything that changes, the failed node included, causes before effects. */
  readonly effects: readonly FailureEffect[];
  /** Full-year value lost by all benefits together, net of dis-benefits that fall away. */
  readonly value: number;
}

interface Loss {
  readonly share: number;
  readonly isAssumed: boolean;
}

const none: Loss = { share: 0, isAssumed: false };

/**
 * What loses how much when one node of the benefits map fails, that is, reaches nothing of what it is planned to.
 * - A failed node loses all of itself. What it leads to loses, through each arrow, its weight times what the cause loses.
 * - Contributions without a weight share what the weighted ones leave of 100%, in equal parts; those that only the register or the plan
 *   draws do so only where BenefitLinks has no contribution to that effect. Weights above 100% together count in proportion.
 * - What requires something that is lost loses the same share; of several such losses, and of what is lost by contributions, the largest
 *   counts.
 * - A conflict works the other way: when what conflicts fails, its effect gains the weight times that loss, and nothing where no weight
 *   is typed. The arrows of a dis-benefit are conflicts whatever they are called.
 * - Nothing loses more than all of itself or gains more than as much again.
 * - Each circle is gone through once: an arrow back to where the loss has come from is not followed.
 * @param failed the id of a node of the map
 * @throws RangeError for an id that is not on the map, which is a mistake of the caller
 */
export function whatIfFails({ nodes, edges }: BenefitsMap, program: Program, failed: string): WhatIfFails {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  if (!nodeOf.has(failed)) throw new RangeError(`No node "${failed}" on the map`);
  const opposes = ({ kind, from }: MapEdge): boolean => kind === 'conflicts' || nodeOf.get(from)?.isDisBenefit === true;
  const weightOf = edgeWeights(edges, opposes);
  const into = groupedBy(edges, ({ to }) => to);
  const losses = new Map<string, Loss>();
  const order = reachedInOrder(failed, edges);
  const followed = new Map(order.map((id, position) => [id, position]));
  for (const [position, id] of order.entries()) {
    if (position === 0) losses.set(id, { share: 1, isAssumed: false });
    else {
      const before = into.get(id)!.filter(({ from }) => (followed.get(from) ?? position) < position);
      losses.set(id, lossThrough(before, opposes, weightOf, (cause) => losses.get(cause) ?? none));
    }
  }

  const benefits = byId(program.benefits);
  const effects = order.flatMap((id): readonly FailureEffect[] => {
    const { share, isAssumed } = losses.get(id)!;
    if (share === 0) return [];
    const { kind, isSetAside } = nodeOf.get(id)!;
    const benefit = benefits.get(id);
    const fullYear = benefit?.fullYearValue ?? null;
    const value = fullYear === null ? null : isSetAside ? 0 : signOf(benefit) * fullYear * share;
    return [{ id, kind, share, value, isAssumed }];
  });
  return { failed, effects, value: effects.reduce((total, { value }) => total + (value ?? 0), 0) };
}

interface Weight {
  readonly share: number;
  readonly isAssumed: boolean;
}

/** The share of its effect that each contribution brings, by the key of the arrow. */
function edgeWeights(edges: readonly MapEdge[], opposes: (edge: MapEdge) => boolean): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const ways of groupedBy(edges.filter((edge) => edge.kind !== 'requires' && !opposes(edge)), ({ to }) => to).values()) {
    const weighted = ways.filter(({ weight }) => weight !== null);
    const total = weighted.reduce((whole, { weight }) => whole + Math.max(0, weight!), 0);
    const typed = ways.filter(({ row }) => row !== null);
    const open = (typed.length > 0 ? typed : ways).filter(({ weight }) => weight === null);
    for (const { key, weight } of weighted) weights.set(key, { share: Math.max(0, weight!) / Math.max(1, total), isAssumed: false });
    for (const { key } of open) weights.set(key, { share: Math.max(0, 1 - total) / open.length, isAssumed: true });
  }
  for (const edge of edges) if (opposes(edge) && edge.weight !== null) {
    weights.set(edge.key, { share: Math.min(1, Math.max(0, edge.weight)), isAssumed: false });
  }
  return weights;
}

function lossThrough(
  ways: readonly MapEdge[], opposes: (edge: MapEdge) => boolean, weightOf: ReadonlyMap<string, Weight>, lossOf: (cause: string) => Loss,
): Loss {
  let contributed = 0;
  let required = 0;
  let gained = 0;
  let isAssumed = false;
  for (const edge of ways) {
    const cause = lossOf(edge.from);
    const weight = weightOf.get(edge.key);
    const share = cause.share * (weight?.share ?? 0);
    if (opposes(edge)) gained += share;
    else if (edge.kind === 'requires') required = Math.max(required, cause.share);
    else contributed += share;
    const matters = share !== 0 || (edge.kind === 'requires' && cause.share !== 0);
    isAssumed ||= matters && (cause.isAssumed || weight?.isAssumed === true);
  }
  const lost = required > 0 ? Math.max(required, contributed) : contributed;
  return { share: Math.min(1, Math.max(-1, lost - gained)), isAssumed };
}

/**
 * Everything that can be reached, causes before effects: the reverse of the order in which a depth-first search leaves the nodes, which
 * ignores only arrows that close a circle. Without recursion, because chains may be long.
 */
function reachedInOrder(start: string, edges: readonly MapEdge[]): readonly string[] {
  const out = groupedBy(edges, ({ from }) => from);
  const left: string[] = [];
  const entered = new Set([start]);
  const path = [{ id: start, next: 0 }];
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const way = out.get(visit.id)?.[visit.next++];
    if (way === undefined) {
      left.push(visit.id);
      path.pop();
    } else if (!entered.has(way.to)) {
      entered.add(way.to);
      path.push({ id: way.to, next: 0 });
    }
  }
  return left.reverse();
}
