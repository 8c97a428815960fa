import type { SettingsViewSentences } from './settings-view.en';
import { settingsViewSentences as en } from './settings-view.en';

export type { SettingsViewSentences } from './settings-view.en';

const tables: Readonly<Record<string, SettingsViewSentences>> = { en };

/** The sentences of Settings and help in the language of the pane (`Strings.language`); they load with the view. */
export function settingsViewStrings(language: string): SettingsViewSentences {
  return tables[language] ?? en;
}
