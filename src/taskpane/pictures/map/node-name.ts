import type { MapNode } from '../../../domain/realization/benefits-map';
import type { PicturesViewSentences } from '../../../strings/pictures-view';

/** What a node is, in one line, for those who do not see its box: `B-001 Fewer calls, benefit, On track`. */
export function nodeName(node: MapNode, words: PicturesViewSentences): string {
  const { map, noStatus, statuses } = words;
  const { kind, isDisBenefit, isSetAside, status, gap } = node;
  const what = [
    isDisBenefit ? map.disBenefit : map.kinds[kind],
    ...(isSetAside ? [map.setAside] : []),
    ...(kind === 'unknown' ? [] : [status === null ? noStatus : statuses[status]]),
  ];
  const name = `${[node.id, node.title].filter((part) => part !== '').join(' ')}, ${what.join(', ')}`;
  return gap === null ? name : `${name}. ${map.gaps[gap]}`;
}
