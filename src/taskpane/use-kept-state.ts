import { useCallback, useState } from 'react';
import type { Session } from '../commands/session';
import { useSession } from './session-context';

const kept = new WeakMap<Session, Map<string, unknown>>();

/** State of a view that outlives it: what a user typed is still there when they come back from another tab. Gone with the session. */
export function useKeptState<State>(key: string, initial: State): readonly [State, (state: State) => void] {
  const session = useSession();
  const [state, setState] = useState<State>(() => (kept.get(session)?.get(key) as State | undefined) ?? initial);
  const keep = useCallback(
    (next: State): void => {
      const states = kept.get(session) ?? new Map<string, unknown>();
      kept.set(session, states.set(key, next));
      setState(next);
    },
    [session, key],
  );
  return [state, keep];
}
