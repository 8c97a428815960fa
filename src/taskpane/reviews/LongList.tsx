import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useRef } from 'react';

const useStyles = makeStyles({
  window: {
    maxHeight: '300px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tall: { maxHeight: '60vh' },
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Up to so many are drawn at once; of more, only those in sight. */
const mostAtOnce = 60;

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item, index: number) => ReactNode;
  /** Of an item, in pixels, until it has been measured. */
  readonly height: number;
  readonly isTall?: boolean;
}

/** A list that stays quick when it is long. */
export function LongList<Item>({ items, label, isTall = false, ...rest }: Props<Item>) {
  const styles = useStyles();
  const window = useRef<HTMLDivElement>(null);
  return (
    <div ref={window} className={mergeClasses(styles.window, isTall && styles.tall)}>
      {items.length <= mostAtOnce ? (
        <ul className={styles.list} aria-label={label}>
          {items.map((item, index) => (
            <li key={rest.keyOf(item)}>{rest.draw(item, index)}</li>
          ))}
        </ul>
      ) : (
        <VirtualItems items={items} label={label} window={window} {...rest} />
      )}
    </div>
  );
}

interface VirtualProps<Item> extends Props<Item> {
  readonly window: React.RefObject<HTMLDivElement | null>;
}

function VirtualItems<Item>({ label, items, keyOf, draw, height, window }: VirtualProps<Item>) {
  const styles = useStyles();
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => window.current,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 6,
  });
  return (
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
  );
}
