import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { useCultureFormats } from '../use-culture-formats';
import { StatusBadge } from '../StatusBadge';
import { useOffsetTop } from '../use-offset-top';
import { useDesk } from './benefit-desk';
import type { ListedBenefit } from './filter-benefits';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  // The words stand where texts begin, their background reaches a little further.
  row: { position: 'absolute', top: 0, left: `calc(-1 * ${tokens.spacingHorizontalS})`, right: `calc(-1 * ${tokens.spacingHorizontalS})` },
  entry: {
    width: '100%', justifyContent: 'start', textAlign: 'start',
    paddingBlock: tokens.spacingVerticalSNudge, paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: 0, fontWeight: tokens.fontWeightRegular,
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
  },
  name: { overflowWrap: 'anywhere' },
});

/** Two lines of text and one of figures, in pixels; each row is measured when it is drawn. */
const usualHeight = 72;
const rowsBeyondEdges = 6;

/** Renders only the benefits that are in sight. Arrow keys, Home and End move through all of them. */
export function VirtualBenefits({ found, reading }: { readonly found: readonly ListedBenefit[]; readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = useBenefitWords();
  const { desk, state: { lastOpened } } = useDesk();
  const list = useRef<HTMLUListElement>(null);
  const margin = useOffsetTop(list);
  const [active, setActive] = useState(() => Math.max(0, found.findIndex(({ benefit }) => benefit.id === lastOpened)));
  const current = Math.min(active, found.length - 1);
  const focusWanted = useRef(false);
  // The row that has the keyboard is rendered even when it is out of sight: it is where Tab enters the list.
  const rangeExtractor = useCallback((range: Range) => {
    const drawn = defaultRangeExtractor(range);
    return current < 0 || drawn.includes(current) ? drawn : [...drawn, current].sort((a, b) => a - b);
  }, [current]);
  const virtualizer = useWindowVirtualizer({
    count: found.length,
    estimateSize: () => usualHeight,
    overscan: rowsBeyondEdges,
    scrollMargin: margin,
    getItemKey: (index) => `${found[index]!.benefit.id} ${found[index]!.benefit.row}`,
    measureElement: (element) => element.getBoundingClientRect().height || usualHeight,
    rangeExtractor,
  });

  const focusRow = useCallback((index: number): boolean => {
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    button?.focus();
    return button !== null && button !== undefined;
  }, []);
  useEffect(() => {
    if (focusWanted.current && focusRow(current)) focusWanted.current = false;
  });
  const first = useRef(current);
  useEffect(() => {
    // Back from a benefit: the keyboard is where it was, as soon as that row is drawn.
    if (!desk.takeFocus() || first.current < 0) return;
    virtualizer.scrollToIndex(first.current, { align: 'center' });
    focusWanted.current = !focusRow(first.current);
  }, [desk, focusRow, virtualizer]);

  const move = (event: KeyboardEvent): void => {
    const step = stepOf[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(found.length - 1, Math.max(0, step(current, found.length)));
    setActive(next);
    focusWanted.current = true;
    virtualizer.scrollToIndex(next);
    if (focusRow(next)) focusWanted.current = false;
  };

  if (found.length === 0) return null;
  return (
    <ul
      ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} onKeyDown={move}
      aria-label={words.list.title} aria-description={words.list.keys}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key} ref={virtualizer.measureElement} data-index={index} className={styles.row}
          style={{ transform: `translateY(${start - margin}px)` }} aria-setsize={found.length} aria-posinset={index + 1}
        >
          <Entry entry={found[index]!} reading={reading} isActive={index === current} onFocus={() => setActive(index)} />
        </li>
      ))}
    </ul>
  );
}

const page = 8;
const stepOf: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + page,
  PageUp: (index) => index - page,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

interface EntryProps {
  readonly entry: ListedBenefit;
  readonly reading: ProgramReading;
  readonly isActive: boolean;
  readonly onFocus: () => void;
}

function Entry({ entry: { benefit, status }, reading, isActive, onFocus }: EntryProps) {
  const styles = useStyles();
  const words = useBenefitWords();
  const { desk } = useDesk();
  const { goTo } = useCells();
  const { percent } = useCultureFormats(reading);
  const open = (): void => {
    desk.show({ id: benefit.id, row: benefit.row }, true);
    goTo('BenefitRegister', benefit.row, 'benefit');
  };
  return (
    <Button className={styles.entry} appearance="subtle" tabIndex={isActive ? 0 : -1} onFocus={onFocus} onClick={open}>
      <span className={styles.text}>
        <Text weight="semibold" className={styles.name}>{benefit.benefit === '' ? words.list.untitled : benefit.benefit}</Text>
        <span className={styles.line}>
          {status.status === null ? benefit.state !== '' && <Text size={200}>{benefit.state}</Text> : <StatusBadge word={status.status} />}
          {status.realizationPercent !== null && <Text size={200}>{words.list.realized(percent(status.realizationPercent))}</Text>}
        </span>
        <Text size={200}>{[benefit.id, benefit.owner].filter((part) => part !== '').join(' · ')}</Text>
      </span>
    </Button>
  );
}
