import { useEffect, useState } from 'react';
import type { ProgramReading } from '../commands/read-program';
import { readProgram } from '../commands/read-program';
import { useActivity, useSession } from './session-context';

export type ProgramState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'none' }
  | { readonly is: 'read'; readonly reading: ProgramReading };

/** How long the user must pause typing before the workbook is read again. */
const pause = 800;

/** The program as it stands, read again after each command and when the user has changed cells. */
export function useProgram(): ProgramState {
  const { surroundings } = useSession();
  const { state } = useActivity();
  const [program, setProgram] = useState<ProgramState>({ is: 'loading' });
  const [edits, setEdits] = useState(0);

  useEffect(() => {
    let isStale = false;
    readProgram.run(surroundings(), undefined).then(
      (reading) => { if (!isStale) setProgram(reading === null ? { is: 'none' } : { is: 'read', reading }); },
      (error: unknown) => { if (!isStale) setProgram({ is: 'failed', error }); },
    );
    return () => { isStale = true; };
  }, [surroundings, state.version, edits]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = surroundings().gateway.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setEdits((count) => count + 1), pause);
    });
    return () => {
      clearTimeout(timer);
      void listening.then((stop) => stop());
    };
  }, [surroundings]);

  return program;
}
