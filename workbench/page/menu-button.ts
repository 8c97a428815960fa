import { element } from './element';

export interface MenuEntry {
  readonly label: string;
  /** Shown at the end of the line, e.g. `Ctrl+Z`. */
  readonly hint?: string;
  readonly icon?: string;
  /** For one of several choices: whether it is the chosen one. */
  readonly checked?: boolean;
  /** Starts a new section with this heading. */
  readonly section?: string;
  choose(): void;
}

/**
 * A button with a drop-down menu (WAI-ARIA menu button pattern): arrow keys, Home, End, Escape, letters. The entries are asked for at
 * every opening, so that checks and hints are current.
 */
export function menuButton(
  face: { readonly label: string; readonly content?: Node; readonly className?: string },
  entries: () => readonly MenuEntry[],
): HTMLElement {
  const button = element(
    'button',
    { 'type': 'button', 'class': face.className ?? 'flat', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    face.content ?? face.label,
  );
  if (face.content !== undefined) button.setAttribute('aria-label', face.label);
  const menu = element('div', { 'role': 'menu', 'class': 'menu', 'aria-label': face.label, 'hidden': '' });
  const wrapper = element('div', { class: 'menu-wrapper' }, button, menu);
  const items = (): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

  const close = (): void => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = (position: 'first' | 'last'): void => {
    menu.replaceChildren(...entries().flatMap((entry) => entryNodes(entry, close)));
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items()
      .at(position === 'first' ? 0 : -1)
      ?.focus();
  };

  button.addEventListener('click', () => (menu.hidden ? open('first') : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  });
  menu.addEventListener('keydown', (event) => {
    const all = items();
    const target = targetOf(event.key, all, all.indexOf(document.activeElement as HTMLElement));
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      if (event.key === 'Escape') button.focus();
    }
  });
  wrapper.addEventListener('focusout', (event) => {
    if (!wrapper.contains(event.relatedTarget as Node | null)) close();
  });
  return wrapper;
}

/** The entry a key moves to from the one at `index`. */
function targetOf(key: string, all: readonly HTMLElement[], index: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[(index + 1) % all.length];
    case 'ArrowUp':
      return all.at(index - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default: {
      if (key.length !== 1) return undefined;
      const following = [...all.slice(index + 1), ...all.slice(0, index + 1)];
      return following.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

function entryNodes(entry: MenuEntry, close: () => void): HTMLElement[] {
  const item = element(
    'button',
    { type: 'button', tabindex: '-1', role: entry.checked === undefined ? 'menuitem' : 'menuitemradio' },
    ...(entry.icon === undefined ? [] : [element('img', { src: entry.icon, alt: '', width: '16', height: '16' })]),
    element('span', {}, entry.label),
    ...(entry.hint === undefined ? [] : [element('span', { class: 'hint' }, entry.hint)]),
  );
  if (entry.checked !== undefined) item.setAttribute('aria-checked', String(entry.checked));
  item.addEventListener('click', () => {
    close();
    entry.choose();
  });
  return entry.section === undefined ? [item] : [element('div', { class: 'section', role: 'presentation' }, entry.section), item];
}
