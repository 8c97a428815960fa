import { useCallback, useState } from 'react';
import type { CellPlace } from '../sheets/place-finding';
import { painted } from './painted';
import { useSession } from './session-context';

export interface ShowCells {
  /** Selects a cell in the grid; false when it could not: its sheet may be gone by now. */
  readonly show: (cell: CellPlace) => Promise<boolean>;
  /** Why the last one could not be shown; null when it could. */
  readonly failure: { readonly error: unknown } | null;
}

/** Leads the grid to cells. */
export function useShowCell(): ShowCells {
  const { surroundings } = useSession();
  const [failure, setFailure] = useState<ShowCells['failure']>(null);
  const show = useCallback(async (cell: CellPlace): Promise<boolean> => {
    await painted(); // Where the grid shares the pane's thread, showing another sheet there takes a while.
    try {
      await surroundings().gateway.select(cell);
      setFailure(null);
      return true;
    } catch (error) {
      setFailure({ error });
      return false;
    }
  }, [surroundings]);
  return { show, failure };
}
