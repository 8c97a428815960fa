import { JSDOM } from 'jsdom';
import { FocusRing } from '../../workbench/page/focus-ring';

/** A window with a grid, a ribbon and a pane, each with one button; and which of them has the keyboard. */
function windowOfThree() {
  const { window } = new JSDOM(['grid', 'ribbon', 'pane'].map((id) => `<div id="${id}"><button></button></div>`).join(''));
  const parts = [...window.document.querySelectorAll('div')];
  const ring = new FocusRing(parts.map((element) => ({ element, focus: () => element.querySelector('button')!.focus() })));
  ring.listen(window as unknown as Window);
  const press = (keys: KeyboardEventInit): string => {
    window.document.activeElement!.dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys }));
    return window.document.activeElement!.closest('div')?.id ?? 'nothing';
  };
  return { press, pane: parts[2]! };
}

test('F6 goes through the parts of the window and round again, Shift+F6 back', () => {
  const { press } = windowOfThree();
  expect(Array.from({ length: 4 }, () => press({ key: 'F6' }))).toEqual(['grid', 'ribbon', 'pane', 'grid']);
  expect(Array.from({ length: 3 }, () => press({ key: 'F6', shiftKey: true }))).toEqual(['pane', 'ribbon', 'grid']);
});

test('a part that is closed is passed over', () => {
  const { press, pane } = windowOfThree();
  pane.hidden = true;
  expect(Array.from({ length: 3 }, () => press({ key: 'F6' }))).toEqual(['grid', 'ribbon', 'grid']);
});

const others = [{ key: 'F6', ctrlKey: true }, { key: 'F6', altKey: true }, { key: 'F5' }];

test.each(others)('other keys leave the keyboard where it is: %j', (keys) => {
  const { press } = windowOfThree();
  press({ key: 'F6' });
  expect(press(keys)).toBe('grid');
});
