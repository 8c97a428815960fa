import { Text } from '@fluentui/react-components';
import type { BenefitsMap, MapNode } from '../../../domain/realization/benefits-map';
import type { MapEdge } from '../../../domain/realization/map-edges';
import type { TableColumn } from '../PagedTable';
import { PagedTable } from '../PagedTable';
import { StatusMark } from '../StatusMark';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { linkFacts } from './link-facts';

/** The map in words: what is missing, every record with its status, and every link. */
export function MapTable({ map, figures }: { readonly map: BenefitsMap; readonly figures: Figures }) {
  const words = usePicturesWords();
  const titles = new Map(map.nodes.map(({ id, title }) => [id, title]));
  const named = (id: string): string => `${id} ${titles.get(id) ?? ''}`.trim();
  const records: readonly TableColumn<MapNode>[] = [
    { header: words.name, cell: ({ id }) => named(id) },
    {
      header: words.status,
      cell: ({ kind, gap, status }) => (
        <>
          {status === null ? words.noStatus : <StatusMark status={status} />}
          {gap !== null && <Text size={200} block>! {words.map.gaps[gap]}</Text>}
          {kind === 'unknown' && <Text size={200} block>! {words.map.unknownId}</Text>}
        </>
      ),
    },
  ];
  const links: readonly TableColumn<MapEdge>[] = [
    { header: words.add.from, cell: ({ from }) => named(from) },
    { header: words.add.to, cell: ({ to }) => named(to) },
    { header: words.add.kind, cell: (edge) => linkFacts(edge, words, figures) },
  ];
  return (
    <>
      {map.incomplete.map(({ row }) => <Text key={row} size={200}>! {words.map.incomplete(row + 1)}</Text>)}
      <PagedTable label={words.map.records} columns={records} rows={map.nodes} keyOf={({ id }) => id} />
      <PagedTable label={words.map.links} columns={links} rows={map.edges} keyOf={({ key }) => key} />
    </>
  );
}
