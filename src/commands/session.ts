import { ExcelGateway } from '../excel/excel-gateway';
import { Activity } from './activity';
import type { Surroundings } from './command';

export { whenExcelIsReady } from '../excel/ready';

/** One run of the add-in: the workbook it works on, the day it is, and what is going on. */
export interface Session {
  readonly activity: Activity;
  /** Asked for anew for each command, because the pane may stay open over midnight. */
  surroundings(): Surroundings;
}

export function startSession(): Session {
  const gateway = new ExcelGateway();
  const surroundings = (): Surroundings => ({ gateway, today: serialOfDay(new Date()), userName: '' });
  return { activity: new Activity(surroundings), surroundings };
}

/** Excel counts days from 1899-12-30; the day is that of the user's own clock. */
function serialOfDay(now: Date): number {
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
