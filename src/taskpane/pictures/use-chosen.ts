import { useCallback, useState } from 'react';
import { useSelection } from '../use-selection';

/**
 * The record that stands out in a picture: the one chosen there last, until the user goes to the row of another one in the grid.
 * @param idAt the id of the record in a row of a table; null where the picture does not show it
 * @param subject what the picture was asked to begin with
 */
export function useChosen(
  idAt: (table: string, row: number) => string | null, subject: string | null,
): readonly [string | null, (id: string) => void] {
  const selection = useSelection();
  const [picked, setPicked] = useState<{ readonly id: string; readonly at: typeof selection } | null>(
    subject === null ? null : { id: subject, at: selection },
  );
  const inGrid = selection?.table && selection.row !== null ? idAt(selection.table, selection.row) : null;
  const chosen = picked !== null && (picked.at === selection || inGrid === null) ? picked.id : inGrid;
  return [chosen, useCallback((id: string) => setPicked({ id, at: selection }), [selection])];
}
