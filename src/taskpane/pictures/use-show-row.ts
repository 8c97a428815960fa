import { useCallback } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { bodyAddress } from '../../sheets/cell-address';
import type { ShowCells } from '../use-show-cell';
import { useShowCell } from '../use-show-cell';

export interface ShowRow extends Pick<ShowCells, 'failure'> {
  /** Selects the row of a record in the grid. */
  readonly show: (table: string, row: number) => void;
}

/** Leads from a mark in a picture to its row. */
export function useShowRow({ reading: { tables } }: ProgramReading): ShowRow {
  const { show: showCell, failure } = useShowCell();
  const show = useCallback((table: string, row: number): void => {
    const content = tables.get(table);
    if (content) void showCell({ sheet: content.sheet, address: bodyAddress(content, row, 0) });
  }, [showCell, tables]);
  return { show, failure };
}
