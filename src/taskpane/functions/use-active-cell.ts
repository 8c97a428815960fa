import { useEffect, useState } from 'react';
import type { CellCall } from '../../commands/read-cell-call';
import { useActivity, useSession } from '../session-context';

export type ActiveCell = CellCall['cell'];

/** The cell the user is on, followed through the grid; null until it is known, and while it cannot be read. */
export function useActiveCell(): ActiveCell | null {
  const { surroundings } = useSession();
  const { state } = useActivity();
  const [cell, setCell] = useState<ActiveCell | null>(null);
  useEffect(() => {
    let isStale = false;
    const { gateway } = surroundings();
    const read = (): void => void gateway.activeCell().then(
      (found) => { if (!isStale) setCell(found); },
      () => { if (!isStale) setCell(null); },
    );
    read();
    const listening = gateway.onSelectionChanged(read);
    return () => {
      isStale = true;
      void listening.then((stop) => stop());
    };
  }, [surroundings, state.version]);
  return cell;
}
