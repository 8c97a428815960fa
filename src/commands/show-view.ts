import type { Command } from './command';

/** What the pane can be asked to show: its views, and the start of a program, which is part of Home. */
export type ViewId =
  | 'home'
  | 'start'
  | 'benefit'
  | 'track'
  | 'reviews'
  | 'pictures'
  | 'analysis'
  | 'reports'
  | 'sheets'
  | 'functions'
  | 'settings';

export interface ShowOutcome {
  readonly is: 'shown';
  readonly view: ViewId | null;
}

/** Shows the pane, at a view or wherever the user left it. */
function showing(
  id: string, label: Command<void, ShowOutcome>['label'], icon: string, shortcut: string, view: ViewId | null,
): Command<void, ShowOutcome> {
  return {
    id,
    label,
    icon,
    shortcut,
    async run({ gateway }) {
      await gateway.showPane();
      return { is: 'shown', view };
    },
  };
}

export const openPane = showing('OpenPane', 'openPane', 'open-pane', 'Ctrl+Shift+Alt+B', null);
export const newProgram = showing('NewProgram', 'newProgram', 'new-program', 'Ctrl+Shift+Alt+N', 'start');
export const addSheet = showing('AddSheet', 'addSheet', 'add-sheet', 'Ctrl+Shift+Alt+A', 'sheets');
