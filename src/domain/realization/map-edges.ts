import { sum } from '../finance/sum';
import { carriesBenefits } from './carries-benefits';
import { cycles } from './cycles';
import type { MapNodeKind } from './benefits-map';
import type { Link, Program } from './program';
import { groupedBy } from './record-index';

export type MapEdgeKind = 'contributes' | 'requires' | 'conflicts';

/**
 * Who draws an arrow: `links` a row of BenefitLinks, `register` the Objective and `milestone` the Starts after of a benefit, `plan` the
 * Benefits and `dependency` the Depends on of an activity.
 */
export type MapEdgeSource = 'links' | 'register' | 'milestone' | 'plan' | 'dependency';

/**
 * What is wrong with an arrow: an end that no table has, the wrong way round (out of an objective, or from a benefit to an activity), part
 * of a circle of cause and effect, typed twice, or one of several contributions to one effect that add up to more than 100%.
 */
export type MapEdgeFault = 'unknown-id' | 'wrong-way' | 'circle' | 'repeated' | 'above-whole';

/** An arrow from a cause to its effect. */
export interface MapEdge {
  /** Unique in its map. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: MapEdgeKind;
  /** Share of the effect that comes from this cause, 0.25 is 25%; null while nobody has said. */
  readonly weight: number | null;
  readonly lagPeriods: number | null;
  readonly note: string;
  readonly sources: readonly MapEdgeSource[];
  /** Its row in BenefitLinks; null for an arrow that only the register or the plan draws. */
  readonly row: number | null;
  readonly faults: readonly MapEdgeFault[];
}

type Drawn = Omit<MapEdge, 'key' | 'faults'> & { readonly repeated: boolean };

const kinds: Readonly<Record<string, MapEdgeKind>> = { Requires: 'requires', Conflicts: 'conflicts' };

/** Contributions typed as percentages may add up to a hair more than the whole. */
const rounding = 1e-6;

/**
 * Every arrow of a program once. What the register and the plan say is merged into the row of BenefitLinks that says so too, unless that
 * one is a conflict; a link of an unknown kind counts as a contribution. Rows with a blank end are no arrows.
 * @param kindOf the kind of the record with this id; undefined where no table has it
 */
export function mapEdges(program: Program, kindOf: (id: string) => MapNodeKind | undefined): readonly MapEdge[] {
  const drawn = new Map<string, Drawn>();
  for (const link of program.links) if (link.from !== '' && link.to !== '') addLink(drawn, link);
  const imply = (from: string, to: string, kind: 'contributes' | 'requires', source: MapEdgeSource): void => {
    if (from === '' || to === '') return;
    const own = keyOf(from, to, kind);
    const said = drawn.has(own) ? own : keyOf(from, to, kind === 'requires' ? 'contributes' : 'requires');
    const edge = drawn.get(said);
    if (edge === undefined) {
      drawn.set(own, { from, to, kind, weight: null, lagPeriods: null, note: '', sources: [source], row: null, repeated: false });
    } else if (!edge.sources.includes(source)) drawn.set(said, { ...edge, sources: [...edge.sources, source] });
  };
  for (const { id, objective, startsAfter } of program.benefits) {
    imply(id, objective, 'contributes', 'register');
    imply(startsAfter, id, 'contributes', 'milestone');
  }
  for (const { id, type, benefits, dependsOn } of program.activities) {
    if (carriesBenefits.has(type)) for (const benefit of benefits) imply(id, benefit, 'contributes', 'plan');
    for (const predecessor of dependsOn) imply(predecessor, id, 'requires', 'dependency');
  }
  return marked(drawn, kindOf);
}

function addLink(drawn: Map<string, Drawn>, { row, from, to, link, contributionPercent, lagPeriods, note }: Link): void {
  const kind = kinds[link] ?? 'contributes';
  const key = keyOf(from, to, kind);
  const first = drawn.get(key);
  if (first) drawn.set(key, { ...first, repeated: true });
  else drawn.set(key, { from, to, kind, weight: contributionPercent, lagPeriods, note, sources: ['links'], row, repeated: false });
}

/** A space cannot be the end of one id and the beginning of the next: cells are trimmed. */
function keyOf(from: string, to: string, kind: MapEdgeKind): string {
  return `${from} → ${to} ${kind}`;
}

function marked(drawn: ReadonlyMap<string, Drawn>, kindOf: (id: string) => MapNodeKind | undefined): readonly MapEdge[] {
  const edges = Array.from(drawn.values());
  const causal = groupedBy(edges.filter(({ kind }) => kind !== 'conflicts'), ({ from }) => from);
  const circleOf = new Map<string, number>();
  cycles(new Map(Array.from(causal, ([from, out]) => [from, out.map(({ to }) => to)])))
    .forEach((ids, circle) => ids.forEach((id) => circleOf.set(id, circle)));
  const contributed = groupedBy(edges.filter(({ kind, weight }) => kind === 'contributes' && weight !== null), ({ to }) => to);
  const aboveWhole = new Set(
    Array.from(contributed).flatMap(([to, ways]) => (sum(ways.map(({ weight }) => weight!)) > 1 + rounding ? [to] : [])),
  );

  const isWrongWay = (from: MapNodeKind | undefined, to: MapNodeKind | undefined): boolean =>
    (from === 'objective' && to !== undefined && to !== 'objective') || (from === 'benefit' && (to === 'change' || to === 'enabler'));
  const tests: Readonly<Record<MapEdgeFault, (edge: Drawn) => boolean>> = {
    'unknown-id': ({ from, to }) => kindOf(from) === undefined || kindOf(to) === undefined,
    'wrong-way': ({ from, to }) => isWrongWay(kindOf(from), kindOf(to)),
    circle: ({ from, to, kind }) => kind !== 'conflicts' && circleOf.has(from) && circleOf.get(from) === circleOf.get(to),
    repeated: ({ repeated }) => repeated,
    'above-whole': ({ to, kind, weight }) => kind === 'contributes' && weight !== null && aboveWhole.has(to),
  };
  const possible = Object.keys(tests) as MapEdgeFault[];
  return Array.from(drawn, ([key, edge]): MapEdge => {
    const { from, to, kind, weight, lagPeriods, note, sources, row } = edge;
    return { key, from, to, kind, weight, lagPeriods, note, sources, row, faults: possible.filter((fault) => tests[fault](edge)) };
  });
}
