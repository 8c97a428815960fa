import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Surroundings } from '../commands/command';
import type { ThemeChoice } from './theme-choice';
import { toneTokens } from './tone-tokens';

type OfficeTheme = ReturnType<Surroundings['gateway']['theme']>;
type Look = Exclude<ThemeChoice, 'auto'>;

/** Fluent's themes with the colors of the statuses. */
const themes: Readonly<Record<Look, Theme>> = {
  light: { ...webLightTheme, ...toneTokens('light') },
  dark: { ...webDarkTheme, ...toneTokens('dark') },
  'high-contrast': { ...teamsHighContrastTheme, ...toneTokens('high-contrast') },
};

/** The theme of the pane: the one the user has chosen, else that of the user's Office. */
export function fluentTheme({ isDark, isHighContrast }: OfficeTheme, choice: ThemeChoice = 'auto'): Theme {
  if (choice !== 'auto') return themes[choice];
  if (isHighContrast) return themes['high-contrast'];
  return isDark ? themes.dark : themes.light;
}

/** What the browser draws by itself (the calendar of a date field, scroll bars) follows the theme. */
export function colorSchemeOf(theme: Theme): 'light' | 'dark' {
  return theme === themes.light ? 'light' : 'dark';
}
