import { useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { RecordField } from '../../sheets/record-cell';
import { recordCell } from '../../sheets/record-cell';
import { useSession } from '../session-context';

/** Why a record could not be shown: it is gone, or Excel refused. */
export type ShowFailure = { readonly is: 'gone'; readonly place: RecordField } | { readonly is: 'refused'; readonly error: unknown };

/** Leads the grid to a field of a record, wherever its row is by now. */
export function useShowRecord(
  { reading: { tables } }: ProgramReading,
): { readonly show: (place: RecordField) => Promise<void>; readonly failure: ShowFailure | null } {
  const { surroundings } = useSession();
  const [failure, setFailure] = useState<ShowFailure | null>(null);
  const show = async (place: RecordField): Promise<void> => {
    const cell = recordCell(tables, place);
    if (cell === null) {
      setFailure({ is: 'gone', place });
      return;
    }
    try {
      await surroundings().gateway.select(cell);
      setFailure(null);
    } catch (error) {
      setFailure({ is: 'refused', error });
    }
  };
  return { show, failure };
}
