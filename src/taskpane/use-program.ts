import { useSyncExternalStore } from 'react';
import type { ProgramState } from '../commands/program-store';
import { useSession } from './session-context';

/** The program as it stands, shared by all views; while it is read again, the last reading. */
export function useProgram(): ProgramState {
  const { program } = useSession();
  return useSyncExternalStore(program.subscribe, program.current);
}
