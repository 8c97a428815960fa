import type { NewLink } from '../../../domain/realization/check-link';
import type { MapEdge } from '../../../domain/realization/map-edges';
import type { PicturesViewSentences } from '../../../strings/pictures-view';
import type { Figures } from '../use-figures';

/** What an arrow says besides its ends: kind, share, lag, where it stands, and what is wrong with it. */
export function linkFacts(
  { kind, weight, lagPeriods, sources, faults }: MapEdge, { map }: PicturesViewSentences, { share }: Figures,
): string {
  return [
    map.edgeKinds[kind],
    ...(weight === null ? [] : [share(weight)]),
    ...(lagPeriods === null || lagPeriods === 0 ? [] : [map.lag(lagPeriods)]),
    sources.map((source) => map.sources[source]).join(' + '),
    ...faults.map((fault) => `! ${map.faults[fault]}`),
  ].join(' · ');
}

/** A row of Benefit links as it stands there, or will. */
export function rowOfLink(
  { from, to, kind, weight }: Pick<NewLink, 'from' | 'to' | 'kind' | 'weight'>, { add }: PicturesViewSentences, { share }: Figures,
): string {
  return [from, to, add.kinds[kind], ...(weight === null ? [] : [share(weight)])].join(' | ');
}
