import { element } from './element';
import { showDialog } from './show-dialog';

/** Asks before something is lost; true for yes. */
export function ask(question: { readonly title: string; readonly text: string; readonly yes: string }): Promise<boolean> {
  const yes = element('button', { type: 'button', class: 'primary' }, question.yes);
  const no = element('button', { type: 'button' }, 'Cancel');
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'question-title' },
    element('h2', { id: 'question-title' }, question.title),
    element('p', {}, question.text),
    element('div', { class: 'actions' }, no, yes),
  );
  yes.addEventListener('click', () => dialog.close('yes'));
  no.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'));
    showDialog(dialog);
  });
}
