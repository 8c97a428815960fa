import { useCallback, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { bodyAddress } from '../../sheets/cell-address';
import { useSession } from '../session-context';

export interface ShowRow {
  /** Selects the row of a record in the grid. */
  readonly show: (table: string, row: number) => void;
  /** Why the last row could not be shown; null when it could. */
  readonly failure: { readonly error: unknown } | null;
}

/** Leads from a mark in a picture to its row. */
export function useShowRow({ reading }: ProgramReading): ShowRow {
  const { surroundings } = useSession();
  const [failure, setFailure] = useState<ShowRow['failure']>(null);
  const { tables } = reading;
  const show = useCallback((table: string, row: number): void => {
    const content = tables.get(table);
    if (!content) return;
    surroundings().gateway.select({ sheet: content.sheet, address: bodyAddress(content, row, 0) }).then(
      () => setFailure(null),
      (error: unknown) => setFailure({ error }),
    );
  }, [surroundings, tables]);
  return { show, failure };
}
