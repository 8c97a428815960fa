import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Keeps the keyboard in the page. What has it may go with the part of the page it is in (a form that gives way to a preview); the browser
 * then gives it to nobody, and a screen reader falls silent. Here the heading of what has taken its place gets it. Whoever wants it
 * elsewhere, such as a form in its first field, takes it: that comes later and wins.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return;
    /** What had the keyboard last, and what it is in, from the inside out. */
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      path = pathOf(target as Element, root);
    };
    const observer = new MutationObserver(() => {
      const [last] = path;
      if (last === undefined || last.isConnected) return;
      // Somebody has it already, or it is not ours to give: the user is in the grid.
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      const heading = path.find((element) => element.isConnected)?.querySelector<HTMLElement>('h1, h2, h3');
      if (!heading) return; // Of a list or a message only an entry has gone: Tab goes on from there by itself.
      heading.tabIndex = -1;
      heading.focus();
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [page]);
}

function pathOf(element: Element, root: Element): Element[] {
  const path = [element];
  while (path.at(-1) !== root) path.push(path.at(-1)!.parentElement!);
  return path;
}
