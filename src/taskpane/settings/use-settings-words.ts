import type { SettingsViewSentences } from '../../strings/settings-view';
import { settingsViewStrings } from '../../strings/settings-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useSettingsWords(): SettingsViewSentences {
  return settingsViewStrings(useWords().language);
}
