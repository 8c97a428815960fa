import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useKeptFocus } from '../../src/taskpane/use-kept-focus';
import { Rendered } from './render';

function Page({ children }: { readonly children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return <div ref={page}>{children}</div>;
}

let page: Rendered;
beforeEach(() => { page = new Rendered(); });
afterEach(() => page.close());

test('when the form that has the keyboard gives way, the heading of what takes its place gets it', async () => {
  await page.draw(<Page><section><h2>Add a benefit</h2><input key="form" /></section></Page>);
  page.find('input').focus();
  await page.draw(<Page><section><h2>What will be written</h2></section></Page>);
  expect(document.activeElement).toBe(page.find('h2'));
});

test('what has taken the keyboard itself keeps it', async () => {
  await page.draw(<Page><section><h2>Add a benefit</h2><input key="form" /></section></Page>);
  page.find('input').focus();
  await page.draw(<Page><section><h2>What will be written</h2><button key="write" autoFocus>Write</button></section></Page>);
  expect(document.activeElement).toBe(page.find('button'));
});

test('of a list only the entry has gone: no heading is near, and Tab goes on from there', async () => {
  await page.draw(<Page><h1>Home</h1><ul><li key="1"><button>Fix it</button></li></ul></Page>);
  page.find('button').focus();
  await page.draw(<Page><h1>Home</h1><ul /></Page>);
  expect(document.activeElement).toBe(document.body);
});

test('while the keyboard is elsewhere the page leaves it there', async () => {
  await page.draw(<Page><section><h2>Add a benefit</h2><input key="form" /></section></Page>);
  await page.draw(<Page><section><h2>What will be written</h2></section></Page>);
  expect(document.activeElement).toBe(document.body);
});
