import type { BenefitsMap, MapNode } from './benefits-map';
import type { MapEdgeKind } from './map-edges';
import { effectsOf } from './map-parts';

/** A link that is to be added to the map. */
export interface NewLink {
  readonly from: string;
  readonly to: string;
  readonly kind: MapEdgeKind;
  /** 0.25 is 25%; null: nobody has said. */
  readonly weight: number | null;
}

/** Why a link cannot be added. */
export type LinkRefusal = 'unknown-id' | 'to-itself' | 'exists' | 'wrong-way' | 'weight-out-of-range';

/** What is doubtful about a link that can be added all the same: it closes a circle, or the effect gets more than 100%. */
export type LinkDoubt = 'circle' | 'above-whole';

export interface LinkCheck {
  readonly refusal: LinkRefusal | null;
  readonly doubts: readonly LinkDoubt[];
}

/** Contributions typed as percentages may add up to a hair more than the whole. */
const rounding = 1e-6;

/** Whether a link belongs on the map: causes lead from activities over benefits to objectives, each link once. */
export function checkLink(map: BenefitsMap, link: NewLink): LinkCheck {
  const refusal = refusalOf(map, link);
  return { refusal, doubts: refusal === null ? doubtsAbout(map, link) : [] };
}

function refusalOf({ nodes, edges }: BenefitsMap, { from, to, kind, weight }: NewLink): LinkRefusal | null {
  const cause = knownNode(nodes, from);
  const effect = knownNode(nodes, to);
  if (!cause || !effect) return 'unknown-id';
  if (from === to) return 'to-itself';
  if (rankOf(cause) > rankOf(effect)) return 'wrong-way';
  if (weight !== null && !(weight >= 0 && weight <= 1)) return 'weight-out-of-range';
  const isTyped = edges.some((edge) => edge.row !== null && edge.from === from && edge.to === to && edge.kind === kind);
  return isTyped ? 'exists' : null;
}

function knownNode(nodes: readonly MapNode[], id: string): MapNode | undefined {
  return nodes.find((node) => node.id === id && node.kind !== 'unknown');
}

/** Activities may lead to each other in any order of their types. */
function rankOf({ kind }: MapNode): number {
  return kind === 'objective' ? 2 : kind === 'benefit' ? 1 : 0;
}

function doubtsAbout(map: BenefitsMap, { from, to, kind, weight }: NewLink): readonly LinkDoubt[] {
  const doubts: LinkDoubt[] = [];
  const causal = map.edges.filter((edge) => edge.kind !== 'conflicts');
  if (kind !== 'conflicts' && effectsOf(causal, to).has(from)) doubts.push('circle');
  const others = map.edges.filter((edge) => edge.kind === 'contributes' && edge.to === to && edge.weight !== null);
  const whole = others.reduce((total, edge) => total + edge.weight!, weight ?? 0);
  if (kind === 'contributes' && weight !== null && whole > 1 + rounding) doubts.push('above-whole');
  return doubts;
}
