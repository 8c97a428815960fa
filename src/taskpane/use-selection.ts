import { useSyncExternalStore } from 'react';
import type { SelectionFact } from '../commands/selection-store';
import { useSession } from './session-context';

/**
 * Where the user is in the grid; null until it is known. Null, too, where Excel refuses to say: why it does is told by the reading of
 * the program, which every view shows.
 */
export function useSelection(): SelectionFact | null {
  const { selection } = useSession();
  const state = useSyncExternalStore(selection.subscribe, selection.current);
  return state.is === 'known' ? state.selection : null;
}
