import { ask } from './ask';
import { menuButton } from './menu-button';
import type { Start } from './preferences';

interface FileMenuActions {
  /** Loads the page again from this start. */
  startOver(start: Start): void;
  sayProblem(error: unknown): void;
}

/** The File menu: the workbook as a whole. */
export function fileMenu({ startOver, sayProblem }: FileMenuActions): HTMLElement {
  const replace = async (what: string, start: Start): Promise<void> => {
    const text = 'The workbook in this page will be replaced. Save it as .xlsx first if you want to keep it.';
    if (await ask({ title: what, text, yes: 'Replace' })) startOver(start);
  };
  return menuButton({ label: 'File' }, () => [
    { label: 'New empty workbook', choose: () => void replace('New empty workbook', 'empty').catch(sayProblem) },
  ]);
}
