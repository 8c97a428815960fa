import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { startSession, whenExcelIsReady } from '../commands/session';
import { loadStrings } from '../strings/strings';
import { App } from './App';
import { wantedLanguage } from './use-chosen-words';

const session = startSession();
// At once, not when Office is ready: a ribbon button may be what has loaded this page.
registerCommands(session.activity);

async function open(): Promise<void> {
  const isInExcel = await whenExcelIsReady();
  const officeLanguage = isInExcel ? session.surroundings().gateway.language() : navigator.language;
  const words = await loadStrings(wantedLanguage(officeLanguage));
  const root = document.getElementById('root')!;
  if (isInExcel) createRoot(root).render(<App session={session} words={words} officeLanguage={officeLanguage} />);
  else root.textContent = words.pane.notExcel;
}

void open();
