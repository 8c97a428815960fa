import { element } from './element';

/** Lets the user choose a file of this computer; null when the choice was cancelled. */
export function pickFile(accept: string): Promise<File | null> {
  const input = element('input', { 'type': 'file', accept, 'hidden': '', 'aria-label': 'Open a workbook' });
  document.body.append(input);
  return new Promise((resolve) => {
    const answer = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => answer(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => answer(null));
    input.click();
  });
}
