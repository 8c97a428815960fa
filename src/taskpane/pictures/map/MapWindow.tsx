import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { BenefitsMap } from '../../../domain/realization/benefits-map';
import type { FailureEffect } from '../../../domain/realization/what-if-fails';
import type { MapLayout } from '../../../sheets/report/lay-out-map';
import { usePicturesWords } from '../use-pictures-words';
import { useViewport } from '../use-viewport';
import type { Rectangle } from '../viewport';
import { ZoomButtons } from '../ZoomButtons';
import { border, mapMeasures } from './map-measures';
import { MapEdges } from './MapEdges';
import { MapNodes } from './MapNodes';
import { directionOf, nextNode } from './next-node';

const useStyles = makeStyles({
  window: {
    position: 'relative', overflow: 'hidden', height: 'clamp(280px, 58vh, 640px)', touchAction: 'none', cursor: 'grab',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ':active': { cursor: 'grabbing' },
  },
  drawing: { position: 'absolute', left: 0, top: 0, transformOrigin: '0 0' },
  column: {
    position: 'absolute', top: 0, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  heads: { position: 'relative', height: '32px', overflow: 'hidden' },
  head: {
    position: 'absolute', top: 0, maxHeight: '100%', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2,
    overflow: 'hidden', overflowWrap: 'anywhere', hyphens: 'auto', textAlign: 'center',
    fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2,
  },
  layer: { position: 'absolute', left: `${border}px`, top: `${border}px` },
});

/** The width in pixels that the longest word of a heading needs. */
const leastHead = 96;

interface MapWindowProps {
  readonly map: BenefitsMap;
  readonly layout: MapLayout;
  readonly chosen: string | null;
  readonly losses: ReadonlyMap<string, FailureEffect> | null;
  readonly share: (value: number) => string;
  readonly onChoose: (id: string) => void;
}

/** The drawing of the map in its window: columns, arrows and records, moved and zoomed by pointer and keys. */
export function MapWindow({ map, layout, chosen, losses, share, onChoose }: MapWindowProps) {
  const styles = useStyles();
  const { map: words } = usePicturesWords();
  const base = useId();
  const drawing = useMemo(() => ({ width: layout.width + 2 * border, height: layout.height + 2 * border }), [layout]);
  const rectangleOf = useCallback((id: string): Rectangle | null => {
    const place = layout.places.get(id);
    return place ? { left: place.x + border, top: place.y + border, width: mapMeasures.nodeWidth, height: mapMeasures.nodeHeight } : null;
  }, [layout]);
  // Opens at the chosen record, else at the upper end of the benefits, from where one reads to both sides.
  const [start] = useState(() => (chosen === null ? null : rectangleOf(chosen)) ?? upperEnd(layout));
  const control = useViewport(drawing, start);
  const { viewport, room, watch, reveal, onKey: onPictureKey } = control;
  const [focused, setFocused] = useState<string | null>(null);
  const known = (id: string | null): string | null => (id !== null && layout.places.has(id) ? id : null);
  const reachable = known(focused) ?? known(chosen) ?? map.nodes[0]?.id ?? null;

  useEffect(() => {
    const part = chosen === null ? null : rectangleOf(chosen);
    if (part) reveal(part);
  }, [chosen, rectangleOf, reveal]);

  const elementId = useCallback((id: string) => `${base}-${id}`, [base]);
  const onKey = useCallback((event: KeyboardEvent, id: string): void => {
    if (onPictureKey(event)) return;
    const direction = directionOf(event.key);
    const next = direction && nextNode(layout.places, id, direction);
    if (direction) event.preventDefault();
    if (next) document.getElementById(elementId(next))?.focus({ preventScroll: true });
  }, [elementId, layout, onPictureKey]);
  // A record that is pressed stays under the pointer; one that is reached with a key comes into sight.
  const isPointing = useRef(false);
  const onFocus = useCallback((id: string): void => {
    setFocused(id);
    const part = rectangleOf(id);
    if (part && !isPointing.current) reveal(part);
  }, [rectangleOf, reveal]);

  return (
    <div>
      <ZoomButtons {...control} />
      <div className={styles.heads}>
        {layout.columns.map(({ kind, left, width }) => {
          const from = Math.max(0, left * viewport.scale + viewport.x);
          const to = Math.min(room.width, (left + width + 2 * border) * viewport.scale + viewport.x);
          // A column that is mostly out of sight shows no heading rather than a broken one.
          return to - from < Math.min(leastHead, width * viewport.scale)
            ? null
            : <div key={kind} className={styles.head} style={{ left: from, width: to - from }}>{words.columns[kind]}</div>;
        })}
      </div>
      <div
        className={styles.window}
        ref={watch}
        role="group"
        aria-label={words.title}
        onPointerDownCapture={() => { isPointing.current = true; }}
        onPointerUpCapture={() => { isPointing.current = false; }}
        onPointerCancelCapture={() => { isPointing.current = false; }}
        // The browser scrolls what gets the focus into sight; here the picture moves instead.
        onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
      >
        <div
          className={styles.drawing}
          style={{
            width: drawing.width, height: drawing.height, transform: `translate(${viewport.x}px, ${viewport.y}px) scale(${viewport.scale})`,
          }}
        >
          {layout.columns.map(({ kind, left, width }) => (
            <div key={kind} className={styles.column} style={{ left, width: width + 2 * border, height: drawing.height }} />
          ))}
          <div className={styles.layer}>
            <MapEdges edges={map.edges} layout={layout} near={chosen} share={share} />
            <MapNodes
              nodes={map.nodes} layout={layout} chosen={chosen} reachable={reachable} losses={losses} share={share} elementId={elementId}
              onChoose={onChoose} onKey={onKey} onFocus={onFocus}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

function upperEnd({ columns, places }: MapLayout): Rectangle {
  const column = columns.find(({ kind }) => kind === 'benefit') ?? columns[0];
  if (!column) return { left: 0, top: 0, width: 0, height: 0 };
  const tops = Array.from(places.values()).filter(({ x }) => x >= column.left && x < column.left + column.width).map(({ y }) => y);
  return { left: column.left + border, top: Math.min(...tops), width: mapMeasures.nodeWidth, height: 0 };
}
