import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Disclosure } from '../Disclosure';
import { LongList } from '../LongList';
import { SearchField } from '../SearchField';
import { useWords } from '../session-context';
import { AttentionEntry } from './AttentionEntry';
import type { AttentionGroup } from './attention-groups';
import { findAttention } from './find-attention';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS,
  },
  searched: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  entry: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
});

/** More are searched and scrolled in a window of their own, so that what follows them stays within reach. */
const mostWithoutSearch = 20;
/** A sentence of two lines and a line of buttons, in pixels; each entry is measured when it is drawn. */
const usualHeight = 64;

interface AttentionGroupListProps {
  readonly group: AttentionGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One kind of what needs attention: a heading that opens and closes, and its entries; of many, only those in sight are drawn. */
export function AttentionGroupList({ group, isOpen, onToggle }: AttentionGroupListProps) {
  const { attention: words } = useHomeWords();
  const { pane: { headed } } = useWords();
  const title = headed(words.groups[group.kind], group.items.length);
  return (
    <Disclosure title={title} isHeading isOpen={isOpen} onToggle={onToggle}>
      {group.items.length > mostWithoutSearch ? <SearchedEntries group={group} label={title} /> : <Entries group={group} label={title} />}
    </Disclosure>
  );
}

interface EntriesProps {
  readonly group: AttentionGroup;
  readonly label: string;
}

function Entries({ group: { kind, items }, label }: EntriesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => <li key={item.key}><AttentionEntry item={item} kind={kind} /></li>)}
    </ul>
  );
}

function SearchedEntries({ group: { kind, items }, label }: EntriesProps) {
  const styles = useStyles();
  const { attention: words } = useHomeWords();
  const [search, setSearch] = useState('');
  const found = useMemo(() => findAttention(items, search), [items, search]);
  return (
    <div className={styles.searched}>
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <Text size={200} role="status">{words.found(found.length, items.length)}</Text>
      {found.length > 0 && (
        <LongList
          label={label} items={found} keyOf={({ key }) => key} height={usualHeight} isTall hasControls
          draw={(item) => <div className={styles.entry}><AttentionEntry item={item} kind={kind} /></div>}
        />
      )}
    </div>
  );
}
