import { ask } from './ask';
import { download } from './download';
import { menuButton } from './menu-button';
import { pickFile } from './pick-file';
import type { Start } from './preferences';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileMenuActions {
  /** The workbook as an .xlsx file. */
  write(): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
  /** Keeps a file's bytes for the page to start with. */
  keepFile(name: string, bytes: ArrayBuffer): Promise<void>;
  /** Loads the page again from this start. */
  startOver(start: Start): void;
  say(message: string): void;
}

/** The File menu: the workbook as a whole. */
export function fileMenu(actions: FileMenuActions): HTMLElement {
  const replace = async (what: string, start: Start): Promise<void> => {
    const sure = await ask({
      title: what,
      text: 'The workbook in this page will be replaced. Save it as .xlsx first if you want to keep it.',
      yes: 'Replace',
    });
    if (sure) actions.startOver(start);
  };
  const open = async (): Promise<void> => {
    const file = await pickFile(`.xlsx,${xlsxType}`);
    if (file === null) return;
    await actions.keepFile(file.name, await file.arrayBuffer());
    actions.startOver('opened');
  };
  const save = async (): Promise<void> => {
    const { name, bytes } = await actions.write();
    download(name, bytes, xlsxType);
    actions.say(`Saved ${name} to your downloads.`);
  };
  /** A failure of one of these belongs to the user, in the status bar. */
  const told = (work: () => Promise<void>) => (): void => {
    work().catch((error: unknown) => actions.say(`That did not work: ${error instanceof Error ? error.message : String(error)}`));
  };
  return menuButton({ label: 'File' }, () => [
    { label: 'New empty workbook', choose: told(() => replace('New empty workbook', 'empty')) },
    { label: 'New with the sample program', choose: told(() => replace('New with the sample program', 'sample')) },
    { label: 'Open .xlsx …', choose: told(open) },
    { label: 'Save as .xlsx', choose: told(save) },
  ]);
}
