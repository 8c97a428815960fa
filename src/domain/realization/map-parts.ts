import type { BenefitsMap } from './benefits-map';
import type { MapEdge } from './map-edges';
import { groupedBy } from './record-index';

/** With more records than this a map is unreadable, and laying it out takes longer than anybody waits. */
export const mostOnMap = 300;

/** The map without the arrows that only Depends on of the plan draws, and without the activities that nothing else puts on it. */
export function withoutDependencies({ nodes, edges, incomplete }: BenefitsMap): BenefitsMap {
  const kept = edges.filter(({ sources }) => sources.some((source) => source !== 'dependency'));
  const touched = new Set<string>();
  for (const { from, to } of kept) touched.add(from).add(to);
  const isKept = ({ id, kind, gap }: BenefitsMap['nodes'][number]): boolean =>
    kind === 'objective' || kind === 'benefit' || gap !== null || touched.has(id);
  return { nodes: nodes.filter(isKept), edges: kept, incomplete };
}

/** A node with everything that leads to it and everything it leads to, and the arrows between these. */
export function aroundNode({ nodes, edges, incomplete }: BenefitsMap, id: string): BenefitsMap {
  const reached = new Set([...effectsOf(edges, id), ...causesOf(edges, id)]);
  return {
    nodes: nodes.filter((node) => reached.has(node.id)),
    edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
    incomplete,
  };
}

/** A node and everything it leads to. */
export function effectsOf(edges: readonly MapEdge[], id: string): ReadonlySet<string> {
  const out = groupedBy(edges, ({ from }) => from);
  return reachedFrom(id, (node) => (out.get(node) ?? []).map(({ to }) => to));
}

function causesOf(edges: readonly MapEdge[], id: string): ReadonlySet<string> {
  const into = groupedBy(edges, ({ to }) => to);
  return reachedFrom(id, (node) => (into.get(node) ?? []).map(({ from }) => from));
}

function reachedFrom(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const neighbor of next(id)) {
      if (reached.has(neighbor)) continue;
      reached.add(neighbor);
      open.push(neighbor);
    }
  }
  return reached;
}
