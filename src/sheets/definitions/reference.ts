import { text } from '../column-builders';
import { listHeader, lists } from '../lists';
import type { ListKey } from '../lists';
import type { SheetSpec } from '../schema';

const listColumns = (Object.keys(lists) as ListKey[]).map((list) => ({
  ...text(
    listHeader(list),
    22,
    `Words of the drop-down list "${listHeader(list)}". Add your own below; keep the standard words, statuses depend on them.`,
  ),
}));

const listsSheet: SheetSpec = {
  key: 'lists',
  name: 'Lists',
  stage: 'reference',
  packs: ['starter', 'full'],
  purpose: 'The words of every drop-down list in this workbook.',
  howTo: 'Add a word below the last one of its column; drop-downs follow at once. Keep the standard words: statuses depend on them.',
  frozenColumns: 0,
  tables: [{ name: 'ListWords', record: 'word', blankRows: 0, columns: listColumns }],
};

/** Reference: the words of the drop-down lists. */
export const referenceSheets: readonly SheetSpec[] = [listsSheet];
