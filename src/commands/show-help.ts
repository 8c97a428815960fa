import { languageFor } from '../strings/languages';
import type { Command } from './command';

export interface HelpOutcome {
  readonly is: 'help-shown';
}

/** Opens the help in the user's browser. */
export const showHelp: Command<void, HelpOutcome> = {
  id: 'Help',
  label: 'help',
  icon: 'help',
  shortcut: 'Ctrl+Shift+Alt+H',
  run: ({ gateway }) => {
    gateway.openHelp(languageFor(gateway.language()) === 'de' ? 'help.de.html' : 'help.html');
    return Promise.resolve({ is: 'help-shown' });
  },
};
