import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { rowCell } from '../../sheets/record-cell';
import { FailureBar } from '../FailureBar';
import { useShowCell } from '../use-show-cell';
import { useDesk } from './benefit-desk';

export interface Cells {
  /** The cell of a record's field as text: `Benefit risks!A7`; null when its table is missing. */
  placeOf(table: string, row: number, field?: string): string | null;
  /** Selects it in the grid. */
  goTo(table: string, row: number, field?: string): void;
}

const CellsContext = createContext<Cells | null>(null);

/** Where the records of a reading stand in the grid; tells when one cannot be shown. */
export function CellsProvider({ reading, children }: { readonly reading: ProgramReading; readonly children: ReactNode }) {
  const { desk } = useDesk();
  const { show, failure } = useShowCell();
  const { tables } = reading.reading;
  const cells = useMemo((): Cells => ({
    placeOf: (table, row, field) => {
      const cell = rowCell(tables, table, row, field);
      return cell && `${cell.sheet}!${cell.address}`;
    },
    goTo: (table, row, field) => {
      const cell = rowCell(tables, table, row, field);
      if (cell === null) return;
      const place = `${cell.sheet}!${cell.address}`;
      desk.willSelect(place);
      void show(cell).then((isShown) => {
        if (!isShown) desk.couldNotSelect(place);
      });
    },
  }), [desk, show, tables]);
  return (
    <CellsContext.Provider value={cells}>
      {failure !== null && <FailureBar error={failure.error} />}
      {children}
    </CellsContext.Provider>
  );
}

export function useCells(): Cells {
  const cells = useContext(CellsContext);
  if (cells === null) throw new Error('Cells are known inside CellsProvider');
  return cells;
}
