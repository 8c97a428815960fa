import type { SettingsViewSentences } from './settings-view.en';
import { settingsViewSentences as en } from './settings-view.en';
import { settingsViewSentences as de } from './settings-view.de';
import { inLanguage } from './in-language';

export type { SettingsViewSentences } from './settings-view.en';

/** The sentences of Settings and help in the language of the pane (`Strings.language`); they load with the view. */
export const settingsViewStrings = (language: string): SettingsViewSentences => inLanguage({ en, de }, language);
