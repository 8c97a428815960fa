import type { Point } from '../../sheets/report/lay-out-map';

/** What fingers and mouse do to a picture. */
export interface PointerGestures {
  /** One pointer was moved, from beside the buttons of the picture; on them it presses. */
  readonly onDrag?: (byX: number, byY: number) => void;
  /** Two fingers were moved: `factor` further apart, around a point of the window that went along by so much. */
  readonly onPinch: (factor: number, at: Point, byX: number, byY: number) => void;
}

/** Follows pointers on an element until the returned function is called. */
export function followPointers(box: HTMLElement, { onDrag, onPinch }: PointerGestures): () => void {
  const pointers = new Map<number, Point>();
  let isDragging = false;

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    isDragging = pointers.size > 1 || (event.target as Element).closest('button') === null;
    // A mouse that leaves the window still drags; fingers belong to what they touched first anyway.
    if (isDragging && onDrag && event.pointerType === 'mouse') box.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const from = pointers.get(event.pointerId);
    if (from === undefined) return;
    const before = [...pointers.values()];
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = [...pointers.values()];
    if (after.length === 1) {
      if (isDragging) onDrag?.(event.clientX - from.x, event.clientY - from.y);
      return;
    }
    const { left, top } = box.getBoundingClientRect();
    const [was, is] = [middleOf(before), middleOf(after)];
    onPinch(apart(after) / Math.max(1, apart(before)), { x: is.x - left, y: is.y - top }, is.x - was.x, is.y - was.y);
  };
  const onEnd = (event: PointerEvent): void => void pointers.delete(event.pointerId);
  // Where one finger scrolls, the browser would take two for scrolling, too, and say no more of them.
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  box.addEventListener('pointerdown', onDown);
  box.addEventListener('pointermove', onMove);
  box.addEventListener('touchstart', onTouch, { passive: false });
  box.addEventListener('touchmove', onTouch, { passive: false });
  for (const end of ends) box.addEventListener(end, onEnd);
  return () => {
    box.removeEventListener('pointerdown', onDown);
    box.removeEventListener('pointermove', onMove);
    box.removeEventListener('touchstart', onTouch);
    box.removeEventListener('touchmove', onTouch);
    for (const end of ends) box.removeEventListener(end, onEnd);
  };
}

const ends = ['pointerup', 'pointercancel'] as const;

/** Of the first two. */
function middleOf([one, other]: readonly Point[]): Point {
  return { x: (one!.x + other!.x) / 2, y: (one!.y + other!.y) / 2 };
}

function apart([one, other]: readonly Point[]): number {
  return Math.hypot(one!.x - other!.x, one!.y - other!.y);
}
