import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { StandingStatus } from '../../../sheets/status-words';
import { statusSymbol, toneOf } from '../../../sheets/status-words';
import { toneStyle } from '../../tone-tokens';
import { directionOf, nextNode } from '../map/next-node';
import { fanOut } from './fan-out';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gridTemplateRows: 'auto auto', columnGap: '4px', rowGap: '2px' },
  upAxis: { writingMode: 'vertical-rl', transform: 'rotate(180deg)', textAlign: 'center' },
  axis: {
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, display: 'flex',
    justifyContent: 'space-between',
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  plot: {
    position: 'relative', height: 'clamp(260px, 46vh, 420px)', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { position: 'absolute', backgroundColor: tokens.colorNeutralStroke2 },
  region: {
    position: 'absolute', padding: '16px 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
  mark: {
    position: 'absolute', border: '1px solid', transform: 'translate(-50%, -50%)', display: 'flex', alignItems: 'center',
    justifyContent: 'center', columnGap: '3px', padding: 0, margin: 0,
    fontSize: '11px', lineHeight: '14px', borderRadius: '10px', cursor: 'pointer', whiteSpace: 'nowrap', boxSizing: 'border-box',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 2 },
  },
  symbol: { '::before': { content: 'attr(data-symbol)' } },
  chosen: {
    boxShadow: `0 0 0 3px ${tokens.colorBrandStroke1}`, zIndex: 1,
    // A system that forces its colors draws no shadows.
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
});

export interface GridPoint {
  readonly id: string;
  /** From 0, left and bottom, to 1. */
  readonly across: number;
  readonly up: number;
  readonly status: StandingStatus | null;
  /** What it is and where it stands, in words. */
  readonly name: string;
}

interface PointGridProps {
  readonly label: string;
  readonly points: readonly GridPoint[];
  readonly across: AxisNames;
  readonly up: AxisNames;
  /** Where lines cross the plot, from 0 to 1. */
  readonly lines: readonly number[];
  /** What the quarters mean; said beside the line between them, where no whole number has its mark. */
  readonly regions?: readonly { readonly name: string; readonly right: boolean; readonly top: boolean }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export interface AxisNames {
  readonly name: string;
  readonly least: string;
  readonly most: string;
}

const withId = { width: 52, height: 20 };
const symbolOnly = { width: 18, height: 18 };
/** So many marks with their ids fit a plot of a narrow pane. */
const mostWithId = 30;
/** Of the plot before it is measured. */
const usualPlot = { width: 270, height: 300 };

/** Records as marks between two axes; marks that would cover each other are moved apart. */
export function PointGrid({ label, points, across, up, lines, regions = [], chosen, onChoose }: PointGridProps) {
  const styles = useStyles();
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState(usualPlot);
  const [active, setActive] = useState<string | null>(null);
  useEffect(() => {
    const element = box.current!;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setPlot({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const size = points.length > mostWithId ? symbolOnly : withId;
  const places = useMemo(() => {
    const spots = points.map((point) => ({ x: point.across * plot.width, y: (1 - point.up) * plot.height }));
    return new Map(fanOut(spots, size, plot).map((place, index) => [points[index]!.id, place]));
  }, [points, plot, size]);
  const reachable = [active, chosen, points[0]?.id ?? null].find((id) => id !== null && places.has(id)) ?? null;
  const onKey = (event: KeyboardEvent, id: string): void => {
    const direction = directionOf(event.key);
    if (direction === null) return;
    event.preventDefault();
    const next = nextNode(places, id, direction);
    if (next !== null) document.getElementById(`${base}-${next}`)?.focus();
  };
  return (
    <div className={styles.grid} role="group" aria-label={label}>
      <div className={mergeClasses(styles.axis, styles.upAxis)} aria-hidden="true">
        <span>{up.least}</span><span className={styles.name}>{up.name}</span><span>{up.most}</span>
      </div>
      <div className={styles.plot} ref={box}>
        {lines.map(
          (at) => <div key={`across ${at}`} className={styles.line} style={{ left: `${at * 100}%`, top: 0, bottom: 0, width: 1 }} />,
        )}
        {lines.map(
          (at) => <div key={`up ${at}`} className={styles.line} style={{ bottom: `${at * 100}%`, left: 0, right: 0, height: 1 }} />,
        )}
        {regions.map(({ name, right, top }) => (
          <div key={name} className={styles.region} style={{ [right ? 'right' : 'left']: 0, [top ? 'bottom' : 'top']: '50%' }}>{name}</div>
        ))}
        {points.map(({ id, status, name }) => {
          const { x, y } = places.get(id)!;
          const symbol = status === null ? '·' : statusSymbol(status);
          return (
            <button
              key={id} type="button" id={`${base}-${id}`} className={mergeClasses(styles.mark, id === chosen && styles.chosen)}
              style={{ left: x, top: y, ...size, ...toneStyle(status === null ? 'quiet' : toneOf[status]) }} aria-label={name} title={name}
              aria-pressed={id === chosen} tabIndex={id === reachable ? 0 : -1} onClick={() => onChoose(id)} onFocus={() => setActive(id)}
              onKeyDown={(event) => onKey(event, id)}
            >
              <span className={styles.symbol} data-symbol={symbol} aria-hidden="true" />
              {size === withId && <span>{id}</span>}
            </button>
          );
        })}
      </div>
      <span />
      <div className={styles.axis} aria-hidden="true">
        <span>{across.least}</span>
        <span className={styles.name}>{across.name}</span>
        <span>{across.most}</span>
      </div>
    </div>
  );
}
