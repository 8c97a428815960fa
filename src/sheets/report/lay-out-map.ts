import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';
import type { MapNode } from '../../domain/realization/benefits-map';
import { mapColumns } from '../../domain/realization/benefits-map';
import type { MapEdge } from '../../domain/realization/map-edges';

/** Sizes in any one unit: pixels in the pane, points on a sheet. */
export interface MapMeasures {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Between neighbors in a column, and between columns, where the arrows run. */
  readonly rowGap: number;
  readonly columnGap: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Left upper corner of each node, by id. */
  readonly places: ReadonlyMap<string, Point>;
  /**
   * From the side of the cause to the side of the effect, by key of the arrow; at least two points. It is level across the columns in
   * between, where dagre has kept a lane for it, so that no arrow runs through a record. An arrow to itself has none.
   */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
  /** The columns that have nodes, from left to right. */
  readonly columns: readonly { readonly kind: (typeof mapColumns)[number]; readonly left: number; readonly width: number }[];
}

type LaidOutNode = Pick<MapNode, 'id' | 'column'>;
type LaidOutEdge = Pick<MapEdge, 'key' | 'from' | 'to'>;
type MapGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/** Dagre makes room for labels by halving the distance of ranks, so our ranks are its even ones. */
const dagreRanks = 2;

/**
 * Lays the benefits map out in columns of kinds. A column is as many nodes wide as the longest chain inside it (an enabler that another
 * enabler requires stands left of it); the order inside a column, which keeps crossings few, and the ways of the arrows are dagre's
 * (Sugiyama's method: barycenter sweeps, Brandes and Köpf's coordinates). The same map has the same layout.
 */
export function layOutMap(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[], measures: MapMeasures): MapLayout {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const ranks = ranksOf(nodes, drawn);
  const { nodeWidth: width, nodeHeight: height, columnGap, rowGap } = measures;
  const graph: MapGraph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  // Dagre also accepts a function as its ranker, which its type does not say.
  const ranker = ((ranked: MapGraph) =>
    ranked.nodes().forEach((id) => void (ranked.node(id).rank = dagreRanks * (ranks.get(id) ?? 0)))) as unknown as GraphLabel['ranker'];
  graph.setGraph({ rankdir: 'LR', nodesep: rowGap, edgesep: rowGap / 3, ranksep: columnGap, ranker });
  for (const { id } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of drawn) {
    const [left, right] = ranks.get(from)! < ranks.get(to)! ? [from, to] : [to, from];
    graph.setEdge(left, right, { width: 0, height: 0, weight: 1 });
  }
  if (nodes.length > 0) layout(graph);

  const places = new Map(nodes.map(({ id }): [string, Point] => {
    const { x, y } = graph.node(id);
    return [id, { x: x! - width / 2, y: y! - height / 2 }];
  }));
  const middles = new Set(nodes.map(({ id }) => Math.round(graph.node(id).x!)));
  const ways = new Map(drawn.map(({ key, from, to }): [string, readonly Point[]] =>
    [key, wayOf(graph, from, to, { places, middles, measures })]));
  return {
    width: nodes.length > 0 ? graph.graph().width! : 0,
    height: nodes.length > 0 ? graph.graph().height! : 0,
    places,
    ways,
    columns: mapColumns.flatMap((kind, column) => {
      const lefts = nodes.filter((node) => node.column === column).map(({ id }) => places.get(id)!.x);
      if (lefts.length === 0) return [];
      const left = lefts.reduce((least, x) => Math.min(least, x));
      return [{ kind, left, width: lefts.reduce((most, x) => Math.max(most, x)) + width - left }];
    }),
  };
}

/** Columns from left to right, those without nodes left out; within one, each node right of all that lead to it. */
function ranksOf(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let first = 0;
  for (const column of mapColumns.keys()) {
    const ids = nodes.filter((node) => node.column === column).map(({ id }) => id);
    const depths = depthsOf(ids, edges);
    for (const [id, depth] of depths) ranks.set(id, first + depth);
    if (ids.length > 0) first += 1 + Array.from(depths.values()).reduce((most, depth) => Math.max(most, depth));
  }
  return ranks;
}

/** The length of the longest chain that leads to each node; an arrow back to where a chain has come from does not count. */
function depthsOf(ids: readonly string[], edges: readonly LaidOutEdge[]): ReadonlyMap<string, number> {
  const inside = new Set(ids);
  const out = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) if (inside.has(from) && inside.has(to)) out.get(from)!.push(to);
  const open = new Set<string>();
  const entered = new Set<string>();
  const left: string[] = [];
  const closing = new Set<string>();
  for (const root of ids) {
    if (entered.has(root)) continue;
    entered.add(root);
    open.add(root);
    const path = [{ id: root, next: 0 }];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const to = out.get(visit.id)![visit.next++];
      if (to === undefined) {
        path.pop();
        open.delete(visit.id);
        left.push(visit.id);
      } else if (open.has(to)) closing.add(`${visit.id} → ${to}`);
      else if (!entered.has(to)) {
        entered.add(to);
        open.add(to);
        path.push({ id: to, next: 0 });
      }
    }
  }
  const depths = new Map(ids.map((id) => [id, 0]));
  for (const id of left.reverse()) {
    for (const to of out.get(id)!) if (!closing.has(`${id} → ${to}`)) depths.set(to, Math.max(depths.get(to)!, depths.get(id)! + 1));
  }
  return depths;
}

interface Placed {
  readonly places: ReadonlyMap<string, Point>;
  /** Of the columns; rounded. */
  readonly middles: ReadonlySet<number>;
  readonly measures: MapMeasures;
}

/**
 * Between the middles of the facing sides, along dagre's lanes across the columns in between. Its bends beside the columns are left out:
 * there is nothing to go around.
 */
function wayOf(graph: MapGraph, from: string, to: string, { places, middles, measures }: Placed): readonly Point[] {
  const { nodeWidth, nodeHeight } = measures;
  const isForward = graph.hasEdge(from, to);
  const points = (isForward ? graph.edge(from, to) : graph.edge(to, from)).points!;
  const bends = points.slice(1, -1).filter(({ x }) => middles.has(Math.round(x)));
  const ahead = (isForward ? 1 : -1) * (nodeWidth / 2);
  const start = places.get(from)!;
  const end = places.get(to)!;
  const middle = nodeHeight / 2;
  return [
    { x: start.x + (isForward ? nodeWidth : 0), y: start.y + middle },
    ...(isForward ? bends : [...bends].reverse()).flatMap(({ x, y }) => [{ x: x - ahead, y }, { x: x + ahead, y }]),
    { x: end.x + (isForward ? 0 : nodeWidth), y: end.y + middle },
  ];
}
