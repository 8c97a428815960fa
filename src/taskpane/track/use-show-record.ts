import { useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { RecordField } from '../../sheets/record-cell';
import { recordCell } from '../../sheets/record-cell';
import { useShowCell } from '../use-show-cell';

/** Why a record could not be shown: it is gone, or Excel refused. */
export type ShowFailure = { readonly is: 'gone'; readonly place: RecordField } | { readonly is: 'refused'; readonly error: unknown };

/** Leads the grid to a field of a record, wherever its row is by now. */
export function useShowRecord(
  { reading: { tables } }: ProgramReading,
): { readonly show: (place: RecordField) => Promise<void>; readonly failure: ShowFailure | null } {
  const { show: showCell, failure: refusal } = useShowCell();
  const [gone, setGone] = useState<RecordField | null>(null);
  const show = async (place: RecordField): Promise<void> => {
    const cell = recordCell(tables, place);
    setGone(cell === null ? place : null);
    if (cell !== null) await showCell(cell);
  };
  if (gone !== null) return { show, failure: { is: 'gone', place: gone } };
  return { show, failure: refusal && { is: 'refused', error: refusal.error } };
}
