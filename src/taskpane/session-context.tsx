import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Activity, ActivityState } from '../commands/activity';
import type { Session } from '../commands/session';
import type { Strings } from '../strings/strings';

interface PaneContext {
  readonly session: Session;
  readonly words: Strings;
}

const Context = createContext<PaneContext | null>(null);

export const SessionProvider = Context.Provider;

function usePane(): PaneContext {
  const pane = useContext(Context);
  if (pane === null) throw new Error('A view must stand inside SessionProvider');
  return pane;
}

export function useSession(): Session {
  return usePane().session;
}

/** The sentences in the user's language. */
export function useWords(): Strings {
  return usePane().words;
}

export function useActivity(): { readonly activity: Activity; readonly state: ActivityState } {
  const { activity } = useSession();
  return { activity, state: useSyncExternalStore(activity.subscribe, activity.current) };
}
