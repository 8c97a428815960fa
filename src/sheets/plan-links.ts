import type { NewLink } from '../domain/realization/check-link';
import type { MapEdgeKind } from '../domain/realization/map-edges';
import type { ChangeSet } from './change-set';
import { headerPositions } from './decode-table';
import { planAppend } from './plan-append';
import type { TableContent } from './workbook-facts';

const wordOf: Readonly<Record<MapEdgeKind, string>> = { contributes: 'Contributes', requires: 'Requires', conflicts: 'Conflicts' };

/** A new row of BenefitLinks. */
export function planAddLink(links: TableContent, { from, to, kind, weight }: NewLink): ChangeSet {
  const record = { from, to, link: wordOf[kind], ...(weight === null ? {} : { contributionPercent: weight }) };
  return { command: 'add-link', changes: planAppend(links, [record]).changes };
}

/** A row of BenefitLinks as it was shown to the user. */
export interface ShownLink {
  /** 0-based in the body of the table. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

/** Removes a row of BenefitLinks; does nothing when that row holds another link by now. */
export function planRemoveLink(links: TableContent, { row, from, to }: ShownLink): ChangeSet {
  const content = links.values[row];
  const positions = headerPositions(links.headers);
  const textAt = (header: string): string => String(content?.[positions.get(header) ?? -1] ?? '').trim();
  if (content === undefined || textAt('from') !== from || textAt('to') !== to) return { command: 'remove-link', changes: [] };
  const key = positions.get('from')!;
  return {
    command: 'remove-link',
    changes: [{
      do: 'remove-rows', table: links.name, key: links.headers[key]!, values: [content[key]!],
      content: { columns: links.headers, rows: [content] }, exactly: true,
    }],
  };
}
