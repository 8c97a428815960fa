import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/** A component by itself in a page, without the pane around it. */
export class Rendered {
  readonly element = document.body.appendChild(document.createElement('div'));
  private readonly root: Root = createRoot(this.element);

  async draw(child: ReactElement): Promise<this> {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    await act(async () => this.root.render(<FluentProvider theme={webLightTheme}>{child}</FluentProvider>));
    return this;
  }

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.element.querySelector<Found>(selector);
    if (found === null) throw new Error(`There is no ${selector}`);
    return found;
  }

  async close(): Promise<void> {
    await act(async () => this.root.unmount());
    this.element.remove();
  }
}
