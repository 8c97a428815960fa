import { useEffect, useState } from 'react';
import type { WorkbookCheck } from '../../commands/check-workbook';
import { checkWorkbook } from '../../commands/check-workbook';
import { useActivity, useSession } from '../session-context';

/** Null until the workbook has been checked, and when that fails: then the reading of the program says why. */
export type WorkbookCheckState = WorkbookCheck | null;

/** Whether the sheets are of this version and as they were made; looked at when Home opens and after each command. */
export function useWorkbookCheck(): WorkbookCheckState {
  const { surroundings } = useSession();
  const { version } = useActivity().state;
  const [check, setCheck] = useState<WorkbookCheckState>(null);
  useEffect(() => {
    let isStale = false;
    checkWorkbook.run(surroundings()).then(
      (found) => { if (!isStale) setCheck(found); },
      () => { if (!isStale) setCheck(null); },
    );
    return () => { isStale = true; };
  }, [surroundings, version]);
  return check;
}
