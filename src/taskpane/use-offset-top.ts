import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How far an element stands below the top of the page, in pixels; kept up to date when what stands above it grows or goes. */
export function useOffsetTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setTop((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    // The pane's own frame grows with whatever stands above the element.
    observer.observe(element.current?.closest('main') ?? document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
