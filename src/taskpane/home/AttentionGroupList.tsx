import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Disclosure } from '../Disclosure';
import { useWords } from '../session-context';
import { useOffsetTop } from '../use-offset-top';
import { AttentionEntry } from './AttentionEntry';
import type { AttentionGroup } from './attention-groups';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, right: 0, paddingBottom: tokens.spacingVerticalXS, boxSizing: 'border-box' },
});

/** A sentence of two lines and a line of buttons, in pixels; each entry is measured when it is drawn. */
const usualHeight = 60;
const entriesBeyondEdges = 8;

interface AttentionGroupListProps {
  readonly group: AttentionGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One kind of what needs attention: a heading that opens and closes, and its entries, drawn only where they are in sight. */
export function AttentionGroupList({ group, isOpen, onToggle }: AttentionGroupListProps) {
  const { attention: words } = useHomeWords();
  const { pane: { headed } } = useWords();
  const title = headed(words.groups[group.kind], group.items.length);
  return (
    <Disclosure title={title} isHeading isOpen={isOpen} onToggle={onToggle}>
      <Entries group={group} label={title} />
    </Disclosure>
  );
}

function Entries({ group: { kind, items }, label }: { readonly group: AttentionGroup; readonly label: string }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const margin = useOffsetTop(list);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => usualHeight,
    overscan: entriesBeyondEdges,
    scrollMargin: margin,
    getItemKey: (index) => items[index]!.key,
    measureElement: (element) => element.getBoundingClientRect().height || usualHeight,
  });
  return (
    <ul ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} aria-label={label}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key} ref={virtualizer.measureElement} data-index={index} className={styles.item}
          style={{ transform: `translateY(${start - margin}px)` }} aria-setsize={items.length} aria-posinset={index + 1}
        >
          <AttentionEntry item={items[index]!} kind={kind} />
        </li>
      ))}
    </ul>
  );
}
