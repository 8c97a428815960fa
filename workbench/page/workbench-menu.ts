import { showAbout } from './about-dialog';
import type { MenuEntry } from './menu-button';
import { menuButton } from './menu-button';
import type { Excel, Preferences, Theme } from './preferences';
import { excels, themes } from './preferences';
import type { ShortcutTable } from './shortcuts';

interface WorkbenchMenuActions {
  showTheme(theme: Theme): void;
  /** Another Excel needs the add-in to start again. */
  restart(): void;
}

/** The menu of what belongs to the workbench and not to Excel: its theme, the Excel it plays, and what it is. */
export function workbenchMenu(preferences: Preferences, shortcuts: ShortcutTable, actions: WorkbenchMenuActions): HTMLElement {
  const themeEntries = (): MenuEntry[] =>
    (Object.keys(themes) as Theme[]).map((theme, index) => ({
      label: themes[theme],
      section: index === 0 ? 'Theme' : undefined,
      checked: preferences.theme === theme,
      choose: () => {
        preferences.theme = theme;
        actions.showTheme(theme);
      },
    }));
  const excelEntries = (): MenuEntry[] =>
    (Object.keys(excels) as Excel[]).map((excel, index) => ({
      label: excels[excel],
      section: index === 0 ? 'Behave like' : undefined,
      checked: preferences.excel === excel,
      choose: () => {
        if (preferences.excel === excel) return;
        preferences.excel = excel;
        actions.restart();
      },
    }));
  const about: MenuEntry = { label: 'About the workbench', section: 'Help', choose: () => showAbout(shortcuts) };
  return menuButton({ label: 'Workbench' }, () => [...themeEntries(), ...excelEntries(), about]);
}
