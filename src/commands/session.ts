import { ExcelGateway } from '../excel/excel-gateway';
import { Activity } from './activity';
import type { Surroundings } from './command';
import { ProgramStore } from './program-store';
import { SelectionStore } from './selection-store';

export { whenExcelIsReady } from '../excel/ready';

/** One run of the add-in: the workbook it works on, today's date, what is going on, and what has been read of the workbook. */
export interface Session {
  readonly activity: Activity;
  readonly program: ProgramStore;
  readonly selection: SelectionStore;
  /** Asked for again for each command, because the pane may stay open past midnight. */
  surroundings(): Surroundings;
}

export function startSession(): Session {
  const gateway = new ExcelGateway();
  return sessionOver(() => ({ gateway, today: serialOfDay(new Date()), userName: '' }));
}

/** A session in given surroundings. */
export function sessionOver(surroundings: () => Surroundings): Session {
  const activity = new Activity(surroundings);
  return { activity, program: new ProgramStore(surroundings, activity), selection: new SelectionStore(surroundings), surroundings };
}

/** Excel counts days from 1899-12-30; the day is that of the user's own clock. */
function serialOfDay(now: Date): number {
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
