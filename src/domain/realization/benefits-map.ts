import type { ActivityStatus, Assessment } from './assessment';
import { tableNames } from './tables';
import { isSetAside } from './benefit-state';
import type { MapEdge } from './map-edges';
import { mapEdges } from './map-edges';
import { mapGap } from './map-gaps';
import type { MapGap } from './map-gaps';
import type { Activity, Benefit, Link, Objective, Program } from './program';
import { byId } from './record-index';
import type { Status } from './status';

/** From cause to effect; an unknown id is one that a link names and no table has. */
export type MapNodeKind = 'enabler' | 'change' | 'benefit' | 'objective' | 'unknown';

/** The columns of the picture, from left to right. */
export const mapColumns = ['enabler', 'change', 'benefit', 'objective'] as const satisfies readonly MapNodeKind[];

export interface MapNode {
  readonly id: string;
  readonly kind: MapNodeKind;
  /** Index into `mapColumns`; an unknown id stands beside what it is linked to. */
  readonly column: number;
  /** Where its record is; null for an unknown id. */
  readonly record: { readonly table: MapTable; readonly row: number } | null;
  /** The statement of an objective or benefit, the name of an activity; '' for an unknown id. */
  readonly title: string;
  /** The level of an objective, the kind of a benefit, the type of an activity. */
  readonly type: string;
  readonly status: Status | ActivityStatus | null;
  readonly isDisBenefit: boolean;
  /** Deferred, substituted or withdrawn. */
  readonly isSetAside: boolean;
  /** What is missing around it. */
  readonly gap: MapGap | null;
}

export type MapTable = 'Objectives' | 'BenefitRegister' | 'RealizationPlan';

export interface BenefitsMap {
  /** By column, each in table order; unknown ids come last. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Rows of BenefitLinks in which one end is blank. */
  readonly incomplete: readonly Pick<Link, 'row' | 'from' | 'to'>[];
}

type Placed = Omit<MapNode, 'gap'>;

/**
 * The benefits map of a program: enabling activities and milestones → business changes → benefits → objectives, with every arrow that
 * BenefitLinks, the register (Objective, Starts after) and the plan (Benefits, Depends on) draw between them (map-edges.ts), and what is
 * broken or missing marked. All objectives and benefits are in it; an activity is when an arrow touches it, or when it should bring a
 * benefit about and does not. Of an id used twice the first record counts.
 */
export function benefitsMap(program: Program, assessment: Assessment): BenefitsMap {
  const known = new Map(knownNodes(program, assessment).map((node) => [node.id, node]));
  const edges = mapEdges(program, (id) => known.get(id)?.kind);
  const placed = [...known.values(), ...unknownNodes(edges, known)];
  const gapOf = mapGap(placed, edges);
  const touched = new Set<string>();
  for (const { from, to } of edges) touched.add(from).add(to);
  const nodes = placed
    .map((node): MapNode => ({ ...node, gap: gapOf(node) }))
    .filter(({ id, record, gap }) => record?.table !== tableNames.activities || touched.has(id) || gap !== null);
  const incomplete = program.links.filter(({ from, to }) => (from === '') !== (to === '')).map(({ row, from, to }) => ({ row, from, to }));
  return { nodes, edges, incomplete };
}

function knownNodes(program: Program, assessment: Assessment): readonly Placed[] {
  const objectives = program.objectives.map((record, index) => objectiveNode(record, assessment.objectives[index]?.status ?? null));
  const benefits = program.benefits.map((record, index) => benefitNode(record, assessment.benefits[index]?.status ?? null));
  const activities = program.activities.map((record, index) => activityNode(record, assessment.activities[index]?.status ?? null));
  const inOrder = mapColumns.flatMap((kind) => [...activities, ...benefits, ...objectives].filter((node) => node.kind === kind));
  return [...byId(inOrder).values()];
}

function objectiveNode({ id, row, objective, level }: Objective, status: Status | null): Placed {
  const record = { table: tableNames.objectives, row };
  return { ...placedAs('objective'), id, record, title: objective, type: level, status, isDisBenefit: false, isSetAside: false };
}

function benefitNode({ id, row, benefit, kind, state }: Benefit, status: Status | null): Placed {
  const record = { table: tableNames.benefits, row };
  const isDisBenefit = kind === 'Dis-benefit';
  return { ...placedAs('benefit'), id, record, title: benefit, type: kind, status, isDisBenefit, isSetAside: isSetAside(state) };
}

function activityNode({ id, row, activity, type }: Activity, status: ActivityStatus | null): Placed {
  const record = { table: tableNames.activities, row };
  const kind = type === 'Business change' ? 'change' : 'enabler';
  return { ...placedAs(kind), id, record, title: activity, type, status, isDisBenefit: false, isSetAside: false };
}

function placedAs(kind: (typeof mapColumns)[number]): Pick<Placed, 'kind' | 'column'> {
  return { kind, column: mapColumns.indexOf(kind) };
}

/** An unknown cause stands one column before what it leads to, an unknown effect one column after what leads to it. */
function unknownNodes(edges: readonly MapEdge[], known: ReadonlyMap<string, Placed>): readonly Placed[] {
  const columns = new Map<string, number>();
  const place = (id: string, other: string, step: 1 | -1): void => {
    if (known.has(id) || columns.has(id)) return;
    const beside = known.get(other)?.column ?? columns.get(other) ?? mapColumns.indexOf('benefit');
    columns.set(id, Math.min(mapColumns.length - 1, Math.max(0, beside + step)));
  };
  for (const { from, to } of edges) {
    place(from, to, -1);
    place(to, from, 1);
  }
  return Array.from(columns, ([id, column]): Placed => ({
    id, kind: 'unknown', column, record: null, title: '', type: '', status: null, isDisBenefit: false, isSetAside: false,
  }));
}
