import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { CalendarToday20Regular, PageFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../../domain/realization/timeline';
import type { PointerGestures } from '../follow-pointers';
import { followPointers } from '../follow-pointers';
import { StatusMark } from '../StatusMark';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { rowName } from './row-name';
import { fittingScale, timeScale } from './time-scale';
import { axisHeight, rowHeight, scaleLimits, usualScale } from './timeline-measures';
import type { TimelineRow } from './timeline-rows';
import { dependencyFinder, rowsInSight, timelineRows } from './timeline-rows';
import { TimelineBars } from './TimelineBars';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  window: {
    position: 'relative', overflow: 'auto', touchAction: 'pan-x pan-y', height: 'clamp(280px, 58vh, 640px)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
  axis: {
    position: 'sticky', top: 0, zIndex: 2, height: `${axisHeight}px`, boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2,
  },
  tick: { position: 'absolute', top: '7px', whiteSpace: 'nowrap', paddingLeft: '3px' },
  year: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  today: {
    position: 'absolute', top: '7px', transform: 'translateX(-50%)', paddingInline: '4px', borderRadius: tokens.borderRadiusSmall,
    whiteSpace: 'nowrap', color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { position: 'relative' },
  row: {
    position: 'absolute', left: 0, height: `${rowHeight}px`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: 'border-box',
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  // Words lie above the lines of the calendar.
  heading: {
    position: 'sticky', zIndex: 1, left: '8px', display: 'inline-block', paddingTop: '14px', fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  name: {
    position: 'sticky', zIndex: 1, left: 0, display: 'flex', alignItems: 'center', columnGap: '4px', height: '100%', padding: '0 8px',
    paddingBottom: '22px', boxSizing: 'border-box', border: 'none', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    font: 'inherit', fontSize: tokens.fontSizeBase200, textAlign: 'left', cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
});

interface TimelineWindowProps {
  readonly timeline: Timeline;
  readonly figures: Figures;
  readonly chosen: string | null;
  readonly onChoose: (row: Exclude<TimelineRow, { is: 'heading' }>) => void;
}

/** Of the window, before it is measured. */
const usualRoom = { top: 0, left: 0, width: 320, height: 400 };
const zoomStep = 1.5;
const panStep = 80;
/** The window is noted in steps this wide, so that scrolling sideways seldom draws anew. */
const columnStride = 120;

/** The timeline in its window: it scrolls in both directions, and only the rows in sight are drawn. */
export function TimelineWindow({ timeline, figures, chosen, onChoose }: TimelineWindowProps) {
  const styles = useStyles();
  const words = usePicturesWords();
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const [perDay, setPerDay] = useState(usualScale);
  const [room, setRoom] = useState(usualRoom);
  const [active, setActive] = useState<{ readonly row: number; readonly wantsFocus: boolean }>({ row: 1, wantsFocus: false });
  const rows = useMemo(() => timelineRows(timeline), [timeline]);
  const find = useMemo(() => dependencyFinder(timeline, rows), [timeline, rows]);
  const scale = useMemo(() => timeScale(timeline.from, timeline.to, perDay), [timeline.from, timeline.to, perDay]);
  const { first, end } = rowsInSight(room.top, room.height, rowHeight, rows.length);
  const range = useMemo(() => ({ first, end }), [first, end]);
  const dependencies = useMemo(() => find(range), [find, range]);
  const seenFrom = Math.floor(room.left / columnStride) * columnStride;
  const ticks = useMemo(
    () => scale.ticks(seenFrom - columnStride, seenFrom + room.width + 2 * columnStride), [scale, seenFrom, room.width],
  );
  const gridAt = useMemo(() => ticks.map(({ x }) => x), [ticks]);

  const measure = useCallback((): void => {
    const { current } = box;
    if (current === null) return;
    const next = {
      top: current.scrollTop, left: current.scrollLeft, width: current.clientWidth || usualRoom.width,
      height: current.clientHeight || usualRoom.height,
    };
    setRoom((before) => (Object.keys(next) as (keyof typeof next)[]).every((key) => before[key] === next[key]) ? before : next);
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [measure]);

  // It opens where the work is: at the first activity that is not finished, with the one before it.
  const hasOpened = useRef(false);
  useLayoutEffect(() => {
    const open = rows.findIndex((row) => row.is === 'activity' && !row.activity.isFinished);
    if (hasOpened.current || box.current === null) return;
    hasOpened.current = true;
    box.current.scrollTop = Math.max(0, open - 1) * rowHeight;
  }, [rows]);

  // The day in the middle, or between two fingers, stays where it is while the scale changes; at first that is today.
  const fixed = useRef({ date: timeline.today, share: 1 / 2 });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    current.scrollLeft = scale.x(fixed.current.date) - (current.clientWidth || usualRoom.width) * fixed.current.share;
    measure();
  }, [scale, measure]);
  /** Ahead of what is drawn while two fingers move. */
  const wanted = useRef(usualScale);
  /** @param share of the window where the day is that stays; @param to where it goes */
  const changeScale = (next: number, share = 1 / 2, to = share): void => {
    const { current } = box;
    if (current !== null && current.clientWidth > 0) {
      const x = current.scrollLeft + current.clientWidth * share;
      fixed.current = { date: timeline.from + (x - scale.x(timeline.from)) / perDay, share: to };
    }
    wanted.current = Math.min(scaleLimits.most, Math.max(scaleLimits.least, next));
    setPerDay(wanted.current);
  };
  const onPinch = useRef<PointerGestures['onPinch']>(() => undefined);
  useEffect(() => {
    onPinch.current = (factor, at, byX) => changeScale(wanted.current * factor, (at.x - byX) / room.width, at.x / room.width);
  });
  useEffect(() => followPointers(box.current!, { onPinch: (...moved) => onPinch.current(...moved) }), []);
  const showToday = (): void => box.current?.scrollTo({ left: scale.x(timeline.today) - room.width / 2 });

  const showRow = useCallback((row: number): void => {
    const { current } = box;
    if (current === null) return;
    const top = row * rowHeight;
    const height = (current.clientHeight || usualRoom.height) - axisHeight;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + rowHeight > current.scrollTop + height) current.scrollTop = top + rowHeight - height;
    measure();
  }, [measure]);
  const chosenRow = chosen === null ? -1 : rows.findIndex((row) => row.is !== 'heading' && row.id === chosen);
  useEffect(() => {
    if (chosenRow >= 0) showRow(chosenRow);
  }, [chosenRow, showRow]);
  useEffect(() => {
    if (active.wantsFocus) document.getElementById(`${base}-${active.row}`)?.focus({ preventScroll: true });
  }, [active, base]);

  const goTo = (row: number, step: 1 | -1): void => {
    let next = Math.min(rows.length - 1, Math.max(0, row));
    if (rows[next]?.is === 'heading') next += step;
    if (!rows[next] || rows[next].is === 'heading') return;
    showRow(next);
    setActive({ row: next, wantsFocus: true });
  };
  const onKey = (event: KeyboardEvent, row: number): void => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(row + 1, 1),
      ArrowUp: () => goTo(row - 1, -1),
      PageDown: () => goTo(row + 8, 1),
      PageUp: () => goTo(row - 8, 1),
      Home: () => goTo(0, 1),
      End: () => goTo(rows.length - 1, -1),
      ArrowRight: () => box.current?.scrollBy({ left: panStep }),
      ArrowLeft: () => box.current?.scrollBy({ left: -panStep }),
      '+': () => changeScale(perDay * zoomStep),
      '=': () => changeScale(perDay * zoomStep),
      '-': () => changeScale(perDay / zoomStep),
      0: () => changeScale(fittingScale(timeline.from, timeline.to, room.width)),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  // One row can be reached with Tab: the one last used, when it is drawn.
  const reachable = active.row >= first && active.row < end && rows[active.row]?.is !== 'heading'
    ? active.row
    : rows.findIndex((row, index) => index >= first && row.is !== 'heading');

  return (
    <div>
      <div className={styles.buttons}>
        <Tooltip content={words.zoomIn} relationship="label">
          <Button size="small" appearance="subtle" icon={<ZoomIn20Regular />} onClick={() => changeScale(perDay * zoomStep)} />
        </Tooltip>
        <Tooltip content={words.zoomOut} relationship="label">
          <Button size="small" appearance="subtle" icon={<ZoomOut20Regular />} onClick={() => changeScale(perDay / zoomStep)} />
        </Tooltip>
        <Tooltip content={words.fit} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<PageFit20Regular />}
            onClick={() => changeScale(fittingScale(timeline.from, timeline.to, room.width))}
          />
        </Tooltip>
        <Tooltip content={words.timeline.goToday} relationship="label">
          <Button size="small" appearance="subtle" icon={<CalendarToday20Regular />} onClick={showToday} />
        </Tooltip>
      </div>
      <div ref={box} className={styles.window} role="group" aria-label={words.timeline.title} onScroll={measure}>
        <div className={styles.axis} style={{ width: scale.width }} aria-hidden="true">
          {ticks.map(({ date, x, isYear }) => (
            <span key={date} className={mergeClasses(styles.tick, isYear && styles.year)} style={{ left: x }}>
              {figures.month(date, isYear)}
            </span>
          ))}
          <span className={styles.today} style={{ left: scale.x(timeline.today + 0.5) }}>{words.timeline.today}</span>
        </div>
        <div className={styles.rows} style={{ width: scale.width, height: rows.length * rowHeight }}>
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const place = { top: index * rowHeight, width: scale.width };
            if (row.is === 'heading') {
              return (
                <div key={row.id} className={styles.row} style={place}>
                  <span className={styles.heading}>{words.timeline[row.id]}</span>
                </div>
              );
            }
            const { id, title, status } = row.is === 'activity' ? row.activity : row.benefit;
            return (
              <div key={`${row.is} ${id}`} className={mergeClasses(styles.row, index === chosenRow && styles.chosen)} style={place}>
                <button
                  type="button" id={`${base}-${index}`} className={styles.name} style={{ maxWidth: room.width }}
                  tabIndex={index === reachable ? 0 : -1}
                  aria-label={rowName(row, words, figures)} aria-pressed={index === chosenRow} onClick={() => onChoose(row)}
                  onFocus={() => setActive({ row: index, wantsFocus: false })} onKeyDown={(event) => onKey(event, index)}
                >
                  {status !== null && <StatusMark status={status} symbolOnly />}
                  <span className={styles.title}>{id} {title}</span>
                </button>
              </div>
            );
          })}
          <TimelineBars
            rows={rows}
            range={range}
            dependencies={dependencies}
            scale={scale}
            gridAt={gridAt}
            today={timeline.today}
            to={timeline.to}
          />
        </div>
      </div>
    </div>
  );
}
