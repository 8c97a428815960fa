import type { MapEdge } from './map-edges';
import type { MapNode } from './benefits-map';
import { groupedBy } from './record-index';

/**
 * What is missing around a node: a benefit that nothing brings about, a benefit that leads to no objective, an objective that no benefit
 * serves, a change that leads to no benefit.
 */
export type MapGap = 'no-cause' | 'no-objective' | 'no-benefit' | 'leads-nowhere';

type Ungapped = Omit<MapNode, 'gap'>;

/** Changes that are worth nothing by themselves; a milestone may stand for a decision. */
const mustLeadSomewhere: ReadonlySet<string> = new Set(['Enabling change', 'Business change']);

/** Looks for what is missing around nodes, conflicts being no connection. Dis-benefits and benefits that are set aside lack nothing. */
export function mapGap(nodes: readonly Ungapped[], edges: readonly MapEdge[]): (node: Ungapped) => MapGap | null {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const causal = edges.filter(({ kind, from, to }) => kind !== 'conflicts' && from !== to);
  const leadsTo = (kind: MapNode['kind']): ReadonlySet<string> => ancestors(nodes.filter((node) => node.kind === kind), causal);
  const towardObjective = leadsTo('objective');
  const towardBenefit = leadsTo('benefit');
  const caused = new Set(causal.filter(({ from }) => kindOf.get(from) !== 'unknown').map(({ to }) => to));
  const served = new Set(causal.filter(({ from }) => kindOf.get(from) === 'benefit').map(({ to }) => to));

  return ({ id, kind, type, isDisBenefit, isSetAside }) => {
    if (isSetAside) return null;
    if (kind === 'objective') return served.has(id) ? null : 'no-benefit';
    if (kind === 'benefit') {
      if (isDisBenefit) return null;
      if (!towardObjective.has(id)) return 'no-objective';
      return caused.has(id) ? null : 'no-cause';
    }
    return mustLeadSomewhere.has(type) && !towardBenefit.has(id) ? 'leads-nowhere' : null;
  };
}

/** Everything from which one of these nodes can be reached. */
function ancestors(targets: readonly Ungapped[], edges: readonly MapEdge[]): ReadonlySet<string> {

  const causes = groupedBy(edges, ({ to }) => to);
  const reached = new Set<string>();
  const open = targets.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from: cause } of causes.get(id) ?? []) {
      if (reached.has(cause)) continue;
      reached.add(cause);
      open.push(cause);
    }
  }
  return reached;
}
