import { useSyncExternalStore } from 'react';

/** The pane follows Office, or looks as the user of this computer prefers. */
export const themeChoices = ['auto', 'light', 'dark', 'high-contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'benefits-realization.theme';
const listeners = new Set<() => void>();
let choice = stored();

function stored(): ThemeChoice {
  try {
    const found = window.localStorage.getItem(key);
    return themeChoices.find((known) => known === found) ?? 'auto';
  } catch {
    return 'auto'; // A browser may keep the pane from storing anything; then the choice holds until the pane is closed.
  }
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    window.localStorage.setItem(key, next);
  } catch {
    // As above: it still holds while the pane is open.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The choice of this computer, not of the workbook: others may see it differently. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}
