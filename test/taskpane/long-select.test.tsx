import { act } from 'react';
import { LongSelect } from '../../src/taskpane/LongSelect';
import { Rendered } from './render';

const choicesOf = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `B-${index}`, text: `Benefit ${index}` }));
const optionsOf = (page: Rendered): string[] => [...page.element.querySelectorAll('option')].map(({ text }) => text);

let page: Rendered;
beforeEach(() => { page = new Rendered(); });
afterEach(() => page.close());

test('a short list has all its choices from the beginning', async () => {
  await page.draw(<LongSelect aria-label="Benefit" value="B-1" choices={choicesOf(3)} onChoose={() => undefined} />);
  expect(optionsOf(page)).toEqual(['Benefit 0', 'Benefit 1', 'Benefit 2']);
});

test('of thousands only the chosen one is there, until the keyboard comes, and again when it has gone', async () => {
  await page.draw(
    <LongSelect
      aria-label="Benefit" value="B-1999" choices={choicesOf(2000)} before={<option value="*">All</option>} onChoose={() => undefined}
    />,
  );
  const select = page.find<HTMLSelectElement>('select');
  expect(optionsOf(page)).toEqual(['All', 'Benefit 1999']);
  await act(async () => select.focus());
  expect(optionsOf(page)).toHaveLength(2001);
  expect(select.value).toBe('B-1999');
  await act(async () => select.blur());
  expect(optionsOf(page)).toEqual(['All', 'Benefit 1999']);
});

test('what is chosen is handed on by its value', async () => {
  const chosen: string[] = [];
  await page.draw(<LongSelect aria-label="Benefit" value="B-0" choices={choicesOf(3)} onChoose={(value) => chosen.push(value)} />);
  const select = page.find<HTMLSelectElement>('select');
  await act(async () => {
    select.value = 'B-2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(chosen).toEqual(['B-2']);
});
