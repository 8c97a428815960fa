import { element } from './element';

/** One of the small buttons in the title bar. */
export function quickButton(label: string, sign: string, press: () => void): HTMLButtonElement {
  const button = element('button', { 'type': 'button', 'class': 'flat', 'aria-label': label, 'title': label }, sign);
  button.addEventListener('click', press);
  return button;
}
