import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Surroundings } from '../commands/command';

type OfficeTheme = ReturnType<Surroundings['gateway']['theme']>;

/** Fluent's theme for the theme of the user's Office. */
export function fluentTheme({ isDark, isHighContrast }: OfficeTheme): Theme {
  if (isHighContrast) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
}
