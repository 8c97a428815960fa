import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Surroundings } from '../commands/command';
import type { ThemeChoice } from './theme-choice';

type OfficeTheme = ReturnType<Surroundings['gateway']['theme']>;

const chosen: Readonly<Record<Exclude<ThemeChoice, 'auto'>, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** Fluent's theme: the one the user has chosen, else that of the user's Office. */
export function fluentTheme({ isDark, isHighContrast }: OfficeTheme, choice: ThemeChoice = 'auto'): Theme {
  if (choice !== 'auto') return chosen[choice];
  if (isHighContrast) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
}

/** What the browser draws by itself (the calendar of a date field, scroll bars) follows the theme. */
export function colorSchemeOf(theme: Theme): 'light' | 'dark' {
  return theme === webLightTheme ? 'light' : 'dark';
}
