import type { Theme } from './preferences';

/** The media queries in which a system tells a page its theme, and what each of the workbench's themes answers. */
const answers: Readonly<Record<string, (theme: Theme) => boolean>> = {
  '(forced-colors: active)': (theme) => theme === 'high-contrast',
  '(prefers-color-scheme: dark)': (theme) => theme !== 'light',
};

/**
 * Lets the pane see the workbench's theme as it would see the system's. Real Excel says nothing when the theme changes; the system's
 * media queries do, so the add-in listens to them.
 */
export class PaneMedia {
  private readonly lists = new Map<string, EventTarget & { matches: boolean }>();

  constructor(private theme: Theme) {}

  /** Call before the page's own scripts run. */
  connect(page: Window): void {
    const original = page.matchMedia.bind(page);
    page.matchMedia = (query) => {
      const answer = answers[query];
      if (answer === undefined) return original(query);
      const list = this.lists.get(query) ?? Object.assign(new EventTarget(), { media: query, matches: answer(this.theme) });
      this.lists.set(query, list);
      return list as unknown as MediaQueryList;
    };
  }

  show(theme: Theme): void {
    this.theme = theme;
    for (const [query, list] of this.lists) {
      const matches = answers[query]!(theme);
      if (matches === list.matches) continue;
      list.matches = matches;
      list.dispatchEvent(new Event('change'));
    }
  }
}
