import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Surroundings } from '../../src/commands/command';
import { sessionOver } from '../../src/commands/session';
import { loadStrings } from '../../src/strings/strings';
import { App } from '../../src/taskpane/App';
import { ModelGateway } from './model-gateway';

// jsdom lays nothing out, so it cannot scroll either; the end-to-end tests look at where things are.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// axe looks at hundreds of elements, which takes its time on a busy machine.
/** 15 September 2026, the day it is in these tests. */
export const today = 46280;

/** The pane over a model workbook, with what a user can do to it and see of it. */
export class Pane {
  readonly gateway = new ModelGateway();
  readonly surroundings = (): Surroundings => ({ gateway: this.gateway, today, userName: 'tester' });
  readonly session = sessionOver(this.surroundings);
  readonly activity = this.session.activity;
  readonly element = document.createElement('div');
  private readonly root = createRoot(document.body.appendChild(this.element));

  async open(language = 'en-US'): Promise<this> {
    const words = await loadStrings(language);
    await act(async () => this.root.render(<App session={this.session} words={words} officeLanguage={language} />));
    await this.settle();
    return this;
  }

  async close(): Promise<void> {
    await act(async () => this.root.unmount());
    this.element.remove();
  }

  text(): string {
    return this.element.textContent ?? '';
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.element.querySelectorAll('button')];
    const found = buttons.find((button) => nameOf(button) === name);
    if (!found) throw new Error(`There is no button "${name}"; there are ${buttons.map(nameOf).join(' | ')}`);
    return found;
  }

  /** The part of the view under a heading. */
  section(heading: string): HTMLElement {
    const sections = [...this.element.querySelectorAll('section')];
    const found = sections.find((section) => section.querySelector('h2')?.textContent === heading);
    if (!found) throw new Error(`There is no section "${heading}"`);
    return found;
  }

  async press(name: string): Promise<void> {
    await act(async () => this.button(name).click());
    await this.settle();
  }

  async type(label: string, value: string): Promise<void> {
    await this.enter(HTMLInputElement, 'input', label, value);
  }

  /** Chooses in a drop-down list, by the value of the choice. */
  async choose(label: string, value: string): Promise<void> {
    await this.enter(HTMLSelectElement, 'change', label, value);
    await this.settle();
  }

  /** React notices a value only when the element's own setter was called. */
  private async enter(
    kind: typeof HTMLInputElement | typeof HTMLSelectElement, event: 'input' | 'change', label: string, value: string,
  ): Promise<void> {
    const labels = [...this.element.querySelectorAll('label')].filter((candidate) => candidate.textContent?.startsWith(label));
    const field = labels.map((each) => document.getElementById(each.htmlFor)).find((each) => each instanceof kind);
    if (!field) throw new Error(`There is no field "${label}"`);
    await act(async () => {
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  }

  checkbox(label: string): HTMLInputElement {
    const found = [...this.element.querySelectorAll('label')].find((candidate) => candidate.textContent === label);
    if (!found) throw new Error(`There is no box "${label}"`);
    return document.getElementById(found.htmlFor) as HTMLInputElement;
  }

  async tick(label: string): Promise<void> {
    await act(async () => this.checkbox(label).click());
  }

  /** Until everything that was loading has been loaded and drawn. */
  async settle(): Promise<void> {
    for (let frame = 0; frame < 50; frame += 1) {
      await act(async () => await new Promise<number>((resolve) => { requestAnimationFrame(resolve); }));
      for (let turn = 0; turn < 20; turn += 1) {
        await act(async () => await new Promise((resolve) => setTimeout(resolve, 0)));
      }
      if (this.element.querySelector('[aria-busy="true"]') === null) return;
    }
  }
}

/** What a button is called: its text without the invisible copy that keeps the width of a tab when it becomes bold. */
function nameOf(button: HTMLButtonElement): string {
  const copy = button.cloneNode(true) as HTMLButtonElement;
  for (const invisible of copy.querySelectorAll('[class*="reserved-space"]')) invisible.remove();
  return (copy.textContent ?? '').trim();
}

let complaints: string[] = [];

/** Fails a test in which React or Fluent complained. */
export function failOnComplaints(): void {
  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    complaints = [];
    for (const kind of ['error', 'warn'] as const) {
      jest.spyOn(console, kind).mockImplementation((...words: unknown[]) => void complaints.push(words.map(String).join(' ')));
    }
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect(complaints).toEqual([]);
  });
}
