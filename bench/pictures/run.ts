/**
 * What laying pictures out costs: a map of 300 records with our columns against dagre's own ranks, and a timeline of 1,000 activities
 * with what one window of it needs.
 */
import { Graph, layout } from '@dagrejs/dagre';
import { assess } from '../../src/domain/realization/assess';
import { timeline } from '../../src/domain/realization/timeline';
import type { Program } from '../../src/domain/realization/program';
import { emptyProgram } from '../../src/domain/realization/program';
import { defaultSettings } from '../../src/domain/realization/settings';
import { layOutMap } from '../../src/sheets/report/lay-out-map';
import { dependencyFinder, rowsInSight, timelineRows } from '../../src/taskpane/pictures/timeline/timeline-rows';
import { measure } from '../finance/measure';

export interface PictureRow {
  readonly work: string;
  readonly contender: string;
  readonly milliseconds: number;
  /** Of our own time, in the same run. */
  readonly ratio: number;
}

const measures = { nodeWidth: 164, nodeHeight: 62, rowGap: 14, columnGap: 64 };
const map = generateMap(300);

/** Times as ratios in one run. */
export default function run(): PictureRow[] {
  return [
    ...compared(`Map of ${map.nodes.length} records and ${map.edges.length} links`, [
      ['ours, in columns', () => layOutMap(map.nodes, map.edges, measures).height],
      ['dagre, network simplex', () => dagreAlone('network-simplex')],
      ['dagre, longest path', () => dagreAlone('longest-path')],
    ]),
    ...timelineTimes(1000),
  ];
}

function compared(work: string, contenders: readonly (readonly [string, () => number])[]): PictureRow[] {
  const times = measure(contenders.map(([, call]) => call)).map(({ microseconds }) => microseconds / 1e3);
  return contenders.map(([contender], index) => ({
    work, contender, milliseconds: Number(times[index]!.toPrecision(3)), ratio: Number((times[index]! / times[0]!).toPrecision(3)),
  }));
}

function dagreAlone(ranker: 'network-simplex' | 'longest-path'): number {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: measures.rowGap, ranksep: measures.columnGap, ranker });
  for (const { id } of map.nodes) graph.setNode(id, { width: measures.nodeWidth, height: measures.nodeHeight });
  for (const { from, to } of map.edges) graph.setEdge(from, to, {});
  layout(graph);
  return graph.graph().height!;
}

function timelineTimes(count: number): PictureRow[] {
  const program = generatePlan(count);
  const assessment = assess(program, 46000);
  const made = timeline(program, assessment);
  const rows = timelineRows(made);
  const find = dependencyFinder(made, rows);
  return compared(`Timeline of ${count} activities`, [
    ['ours, from the program to its rows', () => timelineRows(timeline(program, assessment)).length],
    ['ours, one window of it', () => find(rowsInSight(15_000, 600, 42, rows.length)).length],
    ['all rows and dependencies, as without a window', () => find({ first: 0, end: rows.length }).length],
  ]);
}

/** Enablers, changes, benefits and objectives in the proportions of the sample, with about two links a record. */
function generateMap(count: number) {
  const column = (n: number): number => (n < count * 0.35 ? 0 : n < count * 0.6 ? 1 : n < count * 0.95 ? 2 : 3);
  const nodes = Array.from({ length: count }, (_, n) => ({ id: `N-${n}`, column: column(n) }));
  const links = nodes.flatMap((node, n) => [1, 2].flatMap((turn) => {
    const later = nodes.filter((other) => other.column > node.column);
    const to = later[Math.floor(share(2 * n + turn) * later.length)];
    return to ? [{ key: `${node.id} ${to.id}`, from: node.id, to: to.id }] : [];
  }));
  return { nodes, edges: [...new Map(links.map((link) => [link.key, link])).values()] };
}

/** Chains of ten activities, each waiting for the one before. */
function generatePlan(count: number): Program {
  const activities = Array.from({ length: count }, (_, row) => ({
    row, id: `A-${row}`, activity: `Activity ${row}`, type: row % 5 === 0 ? 'Milestone' : 'Business change', benefits: [], owner: '',
    stakeholdersInvolved: [], start: 45000 + row, finish: 45030 + row, dependsOn: row % 10 === 0 ? [] : [`A-${row - 1}`], budget: null,
    spent: null, peopleDays: null, technologyAndOtherResources: '', completePercent: null, finishedOn: null, contingency: '', iteration: '',
  }));
  return { ...emptyProgram({ ...defaultSettings, firstPeriod: 45000 }), activities };
}

/** A number from 0 to 1 that belongs to n (Fibonacci hashing; Knuth, The Art of Computer Programming 3, 6.4). */
function share(n: number): number {
  return (Math.imul(n + 1, 0x9e3779b1) >>> 0) / 0x1_0000_0000;
}
