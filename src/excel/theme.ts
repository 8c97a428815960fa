import type { OfficeTheme } from './gateway';

const highContrast = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** The user's Office theme; where Office does not tell, that of the system; else light. */
export function readTheme(): OfficeTheme {
  const isHighContrast = window.matchMedia(highContrast).matches;
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!office?.bodyBackgroundColor) {
    const isDark = window.matchMedia(dark).matches;
    return { isDark, isHighContrast, background: isDark ? '#292929' : '#ffffff', foreground: isDark ? '#ffffff' : '#242424' };
  }
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = office;
  return { isDark: luminance(background) < luminance(foreground), isHighContrast, background, foreground };
}

/** Excel add-ins get no event when the Office theme changes, so it is read again when the system's changes or the pane comes back. */
export function watchTheme(listener: (theme: OfficeTheme) => void): () => void {
  const tell = (): void => listener(readTheme());
  const queries = [highContrast, dark].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', tell);
  window.addEventListener('focus', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
    window.removeEventListener('focus', tell);
  };
}

/** Relative luminance of a `#RRGGBB` color (WCAG 2.2), 0 to 1. */
function luminance(color: string): number {
  const channel = (start: number): number => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
