import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { startSession, whenExcelIsReady } from '../commands/session';
import { strings } from '../strings/strings';
import { App } from './App';

const session = startSession();
// At once, not when Office is ready: a ribbon button may be what has loaded this page.
registerCommands(session.activity);

void whenExcelIsReady().then((isInExcel) => {
  const root = document.getElementById('root')!;
  const { language } = navigator;
  if (isInExcel) createRoot(root).render(<App session={session} language={language} />);
  else root.textContent = strings(language).pane.notExcel;
});
