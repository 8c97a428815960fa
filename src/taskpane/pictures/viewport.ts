/** What of a drawing is seen: drawing coordinates times `scale`, moved by `x` and `y` pixels. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly left: number;
  readonly top: number;
}

/** From small enough for a map of 300 nodes to large enough for weak eyes. */
const scaleLimits = { least: 0.05, most: 3 } as const;

/** Pixels that stay between a drawing and the edge of its window. */
const margin = 12;

/** All of the drawing, in the middle; never enlarged. */
export function fitted(drawing: Size, window: Size): Viewport {
  const room = { width: Math.max(1, window.width - 2 * margin), height: Math.max(1, window.height - 2 * margin) };
  const scale = limited(Math.min(1, room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height)));
  return { scale, x: (window.width - drawing.width * scale) / 2, y: (window.height - drawing.height * scale) / 2 };
}

/** So large that it can be read, with this part of it in the middle. */
export function readable(drawing: Size, window: Size, around: Rectangle, scale: number): Viewport {
  const all = fitted(drawing, window);
  if (all.scale >= scale) return all;
  const x = window.width / 2 - (around.left + around.width / 2) * scale;
  const y = window.height / 2 - (around.top + around.height / 2) * scale;
  return kept({ scale, x, y }, drawing, window);
}

/** Larger or smaller, with the point of the window under the pointer staying where it is. */
export function zoomed(
  { scale, x, y }: Viewport, factor: number, at: { readonly x: number; readonly y: number }, drawing: Size, window: Size,
): Viewport {
  const next = limited(scale * factor);
  const by = next / scale;
  return kept({ scale: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by }, drawing, window);
}

export function panned({ scale, x, y }: Viewport, byX: number, byY: number, drawing: Size, window: Size): Viewport {
  return kept({ scale, x: x + byX, y: y + byY }, drawing, window);
}

/** Moved as little as is needed for this part of the drawing to be seen. */
export function revealing(viewport: Viewport, part: Rectangle, drawing: Size, window: Size): Viewport {
  const { scale, x, y } = viewport;
  const shift = (start: number, length: number, room: number): number => {
    const before = start - margin;
    const after = start + length + margin - room;
    if (before < 0) return -before;
    return after > 0 ? -Math.min(after, before) : 0;
  };
  const byX = shift(part.left * scale + x, part.width * scale, window.width);
  const byY = shift(part.top * scale + y, part.height * scale, window.height);
  return byX === 0 && byY === 0 ? viewport : panned(viewport, byX, byY, drawing, window);
}

/** The drawing cannot be pushed out of its window: one that is larger covers it, one that is smaller stays inside. */
function kept({ scale, x, y }: Viewport, drawing: Size, window: Size): Viewport {
  const along = (position: number, length: number, room: number): number => {
    const slack = room - length * scale - 2 * margin;
    return Math.min(Math.max(position, margin + Math.min(0, slack)), margin + Math.max(0, slack));
  };
  return { scale, x: along(x, drawing.width, window.width), y: along(y, drawing.height, window.height) };
}

function limited(scale: number): number {
  return Math.min(scaleLimits.most, Math.max(scaleLimits.least, scale));
}
