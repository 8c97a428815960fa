import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { CalendarToday20Regular, PageFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../../domain/realization/timeline';
import type { PointerGestures } from '../follow-pointers';
import { followPointers } from '../follow-pointers';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { fittingScale, timeScale } from './time-scale';
import { axisHeight, rowHeight, scaleLimits, usualScale } from './timeline-measures';
import type { TimelineRow } from './timeline-rows';
import { dependencyFinder, rowsInSight, stride, timelineRows } from './timeline-rows';
import { TimelineBars } from './TimelineBars';
import { TimelineRowLine } from './TimelineRowLine';

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
/** The window's position is rounded to steps, so that scrolling seldom renders again. */
const columnStride = 120;
const rowStride = stride * rowHeight;
const inSteps = (position: number, step: number): number => Math.floor(position / step) * step;

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
  const ticks = useMemo(
    () => scale.ticks(room.left - columnStride, room.left + room.width + 2 * columnStride), [scale, room.left, room.width],
  );
  const gridAt = useMemo(() => ticks.map(({ x }) => x), [ticks]);

  const measure = useCallback((): void => {
    const { current } = box;
    if (current === null) return;
    const next = {
      top: inSteps(current.scrollTop, rowStride), left: inSteps(current.scrollLeft, columnStride),
      width: current.clientWidth || usualRoom.width, height: current.clientHeight || usualRoom.height,
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
  // Rows are drawn once and ask for what is done with them when it is done.
  const latest = useRef({ onChoose, onKey, rows });
  useEffect(() => {
    latest.current = { onChoose, onKey, rows };
  });
  const onRow = useMemo(() => ({
    choose: (index: number): void => {
      const row = latest.current.rows[index];
      if (row && row.is !== 'heading') latest.current.onChoose(row);
    },
    focus: (index: number): void => setActive({ row: index, wantsFocus: false }),
    key: (event: KeyboardEvent, index: number): void => latest.current.onKey(event, index),
  }), []);
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
            return (
              <TimelineRowLine
                key={`${row.is} ${row.id}`} row={row} index={index} elementId={`${base}-${index}`} room={room.width} figures={figures}
                isChosen={index === chosenRow} isReachable={index === reachable}
                onChoose={onRow.choose} onFocus={onRow.focus} onKey={onRow.key}
              />
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
