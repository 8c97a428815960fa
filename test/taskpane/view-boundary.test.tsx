import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { en } from '../../src/strings/en';
import { ViewBoundary } from '../../src/taskpane/ViewBoundary';

test('a view that crashes says so and can be tried again', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  // React reports the crash to the console as well, which is right in a browser and noise here.
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new Error('broken');
    return <p>All is well</p>;
  }
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  await act(
    async () => root.render(<FluentProvider theme={webLightTheme}><ViewBoundary words={en}><Fragile /></ViewBoundary></FluentProvider>),
  );
  expect(element.textContent).toContain('This view has stopped working. The workbook is not affected.');
  expect(reported).toHaveBeenCalled();

  isBroken = false;
  await act(async () => element.querySelector('button')!.click());
  expect(element.textContent).toBe('All is well');
  await act(async () => root.unmount());
  reported.mockRestore();
});
