import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { followPointers } from './follow-pointers';
import type { Rectangle, Size, Viewport } from './viewport';
import { fitted, panned, readable, revealing, zoomed } from './viewport';

/** The size of text that can be read without leaning forward. */
const readableScale = 0.85;
const zoomStep = 1.25;
const panStep = 60;
/** Of the wheel: how much one notch (100) zooms. */
const wheelZoom = 1.0022;
/** Before a window is measured. */
const usualWindow: Size = { width: 320, height: 420 };

export interface ViewportControl {
  readonly viewport: Viewport;
  /** The size of the window. */
  readonly room: Size;
  /** The element that is the window: measured, and listened to for the wheel. */
  readonly watch: (element: HTMLElement | null) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly makeReadable: () => void;
  /** Moves a part of the drawing into sight. */
  readonly reveal: (part: Rectangle) => void;
  /** For keys that are about the whole picture; true when the key was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/**
 * A window onto a drawing: it opens at a readable size around `start`, the user zooms with buttons, keys, two fingers, or Ctrl and the
 * wheel, and moves it with the wheel, by dragging, or with Shift and the arrow keys.
 */
export function useViewport(drawing: Size, start: Rectangle): ViewportControl {
  const [room, setRoom] = useState(usualWindow);
  /** Null until the user moves it: then it follows the size of the window. */
  const [moved, setMoved] = useState<Viewport | null>(null);
  const opening = useMemo(() => readable(drawing, room, start, readableScale), [drawing, room, start]);
  const viewport = moved ?? opening;
  const latest = useRef({ viewport, room });
  useEffect(() => {
    latest.current = { viewport, room };
  });

  const change = useCallback((next: (viewport: Viewport, room: Size) => Viewport) => {
    const viewport = next(latest.current.viewport, latest.current.room);
    // Pointers and wheels move again before the picture is drawn.
    latest.current = { ...latest.current, viewport };
    setMoved(viewport);
  }, []);
  const zoom = useCallback((factor: number) => {
    change((now, size) => zoomed(now, factor, { x: size.width / 2, y: size.height / 2 }, drawing, size));
  }, [change, drawing]);

  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    const onWheel = (event: WheelEvent): void => {
      const before = latest.current.viewport;
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const after = event.ctrlKey || event.metaKey
        ? zoomed(before, wheelZoom ** -event.deltaY, at, drawing, latest.current.room)
        : panned(before, -event.deltaX, -event.deltaY, drawing, latest.current.room);
      const isAtEdge = !event.ctrlKey && after.x === before.x && after.y === before.y;
      if (isAtEdge) return; // The wheel then scrolls the pane.
      event.preventDefault();
      change(() => after);
    };
    // React's own wheel listeners cannot keep the pane from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    const stopFollowing = followPointers(element, {
      onDrag: (byX, byY) => change((now, size) => panned(now, byX, byY, drawing, size)),
      onPinch: (factor, at, byX, byY) => change((now, size) => panned(zoomed(now, factor, at, drawing, size), byX, byY, drawing, size)),
    });
    return () => {
      observer.disconnect();
      stopFollowing();
      element.removeEventListener('wheel', onWheel);
    };
  }, [element, drawing, change]);

  const fit = useCallback(() => change((_now, size) => fitted(drawing, size)), [change, drawing]);
  const onKey = useCallback((event: KeyboardEvent): boolean => {
    const pan = event.shiftKey ? panOfKey[event.key] : undefined;
    if (pan) change((now, size) => panned(now, pan.x * panStep, pan.y * panStep, drawing, size));
    else if (event.key === '+' || event.key === '=') zoom(zoomStep);
    else if (event.key === '-') zoom(1 / zoomStep);
    else if (event.key === '0') fit();
    else return false;
    event.preventDefault();
    return true;
  }, [change, drawing, fit, zoom]);
  return {
    viewport,
    room,
    watch: setElement,
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    fit,
    makeReadable: () => setMoved(null),
    reveal: useCallback((part) => change((now, size) => revealing(now, part, drawing, size)), [change, drawing]),
    onKey,
  };
}

const panOfKey: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: 1, y: 0 }, ArrowRight: { x: -1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 },
};
