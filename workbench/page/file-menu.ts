import { ask } from './ask';
import { download } from './download';
import { menuButton } from './menu-button';
import { pickFile } from './pick-file';
import type { Start } from './preferences';
import type { Session } from './session';
import { extrasOf } from './xlsx-extras';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileMenuActions {
  /** Loads the page again from this start. */
  startOver(start: Start): void;
  say(message: string): void;
  sayProblem(error: unknown): void;
}

/** The File menu: the workbook as a whole. What reads and writes files is large and loaded when it is first needed. */
export function fileMenu(session: Session, { startOver, say, sayProblem }: FileMenuActions): HTMLElement {
  const startWith = async (what: string, start: Start): Promise<void> => {
    const text = 'The workbook in this page will be replaced. Save it as .xlsx first if you want to keep it.';
    if (await ask({ title: what, text, yes: 'Replace' })) startOver(start);
  };
  const open = async (): Promise<void> => {
    const file = await pickFile(`.xlsx,${xlsxType}`);
    if (file === null) return;
    say(`Opening ${file.name} …`);
    const { openXlsx } = await import('../xlsx/open-xlsx');
    const opened = await openXlsx(new Uint8Array(await file.arrayBuffer())); // what is no workbook fails here and costs nothing
    await session.replaceBy(file.name.replace(/\.xlsx$/i, ''), opened);
    startOver('restored');
  };
  const save = async (): Promise<void> => {
    const { saveXlsx } = await import('../xlsx/save-xlsx');
    const name = `${session.name}.xlsx`;
    download(name, await saveXlsx(session.engine, extrasOf(session.host.save(), session.engine)), xlsxType);
    say(`Saved ${name} to your downloads.`);
  };
  return menuButton({ label: 'File' }, () => [
    { label: 'New empty workbook', choose: () => void startWith('New empty workbook', 'empty').catch(sayProblem) },
    { label: 'Sample program', choose: () => void startWith('Sample program', 'sample').catch(sayProblem) },
    { label: 'Open .xlsx …', choose: () => void open().catch(sayProblem) },
    { label: 'Save as .xlsx', choose: () => void save().catch(sayProblem) },
  ]);
}
