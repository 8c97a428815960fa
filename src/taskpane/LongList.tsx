import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useCallback, useRef } from 'react';

const windowHeight = 300;

const useStyles = makeStyles({
  window: {
    maxHeight: `${windowHeight}px`,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tall: { maxHeight: '60vh' },
  list: {
    listStyleType: 'none', margin: 0, padding: 0, position: 'relative',
    '& > li:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

/** Up to so many are drawn at once; of more, only those in sight. */
const mostAtOnce = 60;

interface LongListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item, index: number) => ReactNode;
  /** Of an item, in pixels, until it has been measured. */
  readonly height: number;
  readonly isTall?: boolean;
  /** Its items have something to press or to type into, so the keyboard comes into the list without a stop of its own. */
  readonly hasControls?: boolean;
  /** Position of the item the keyboard is at: it is drawn even when it is out of sight, for it is where the list is entered. */
  readonly kept?: number;
}

/** What a list that scrolls and has nothing to press needs to be scrolled by keyboard. */
function scrolledByKeys<Item>({ items, height, hasControls = false }: LongListProps<Item>): { readonly tabIndex?: 0 } {
  return !hasControls && items.length * height > windowHeight ? { tabIndex: 0 } : {};
}

/** A list that stays quick when it is long. */
export function LongList<Item>(props: LongListProps<Item>) {
  return props.items.length <= mostAtOnce ? <WholeList {...props} /> : <VirtualList {...props} />;
}

function WholeList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, draw, isTall = false } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.window, isTall && styles.tall)} role="group" aria-label={label} {...scrolledByKeys(props)}>
      <ul className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item)}>{draw(item, index)}</li>
        ))}
      </ul>
    </div>
  );
}

function VirtualList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, draw, height, isTall = false, kept = -1 } = props;
  const styles = useStyles();
  const window = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const drawn = defaultRangeExtractor(range);
      return kept < 0 || kept >= range.count || drawn.includes(kept) ? drawn : [...drawn, kept].sort((a, b) => a - b);
    },
    [kept],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => window.current,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 6,
    rangeExtractor,
  });
  return (
    <div
      ref={window} className={mergeClasses(styles.window, isTall && styles.tall)} role="group" aria-label={label}
      {...scrolledByKeys(props)}
    >
      <ul className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {draw(items[index]!, index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
