import { useEffect } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { benefitsOfRecord } from '../../domain/realization/benefits-of-record';
import { useSelection } from '../use-selection';
import { useSubject } from '../use-subject';
import { useDesk } from './benefit-desk';
import { findBenefitById } from './find-benefit';

/**
 * Shows the benefit another view asks for, and the one whose row, or whose measure, line, reading, risk … the user selects in the grid.
 * What is being edited stays where it is, and so does a benefit the selected row is about, too.
 */
export function useFollow({ program }: ProgramReading): void {
  const { desk } = useDesk();
  const selection = useSelection();
  const request = useSubject('benefit');

  useEffect(() => {
    if (selection === null) return;
    if (!desk.takeCell(`${selection.sheet}!${selection.address}`)) return;
    const { place } = desk.current();
    if (place.is === 'form' || selection.table === null || selection.row === null) return;
    const ids = benefitsOfRecord(program, selection.table, selection.row);
    const isRegister = selection.table === 'BenefitRegister';
    if (place.is === 'page' && (isRegister ? place.of.row === selection.row : ids.includes(place.of.id))) return;
    const benefit = isRegister
      ? program.benefits.find(({ row }) => row === selection.row)
      : ids.map((id) => findBenefitById(program, id)).find((found) => found !== null);
    if (benefit) desk.show({ id: benefit.id, row: benefit.row }, false);
  }, [desk, program, selection]);

  useEffect(() => {
    if (request === null || !desk.takeRequest(request) || request.subject === null) return;
    const benefit = findBenefitById(program, request.subject);
    if (benefit) desk.show({ id: benefit.id, row: benefit.row }, true);
  }, [desk, program, request]);
}
