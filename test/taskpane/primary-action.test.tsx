import { act } from 'react';
import { PrimaryAction } from '../../src/taskpane/PrimaryAction';
import { Rendered } from './render';

let page: Rendered;
beforeEach(() => { page = new Rendered(); });
afterEach(() => page.close());

test('is pressed when it is ready', async () => {
  const onAct = jest.fn();
  await page.draw(<PrimaryAction onAct={onAct}>Save</PrimaryAction>);
  await act(async () => page.find('button').click());
  expect(onAct).toHaveBeenCalledTimes(1);
});

test('when it is not ready the keyboard reaches it and hears so, and pressing it does nothing', async () => {
  const onAct = jest.fn();
  await page.draw(<PrimaryAction isReady={false} onAct={onAct}>Choose benefits first</PrimaryAction>);
  const button = page.find<HTMLButtonElement>('button');
  await act(async () => button.focus());
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await act(async () => button.click());
  expect(onAct).not.toHaveBeenCalled();
});
