/** The choices of the Workbench menu. They live in the browser; an address can set them for one visit (`?theme=dark&profile=excel2021`). */

export const themes = { 'light': 'Light', 'dark': 'Dark', 'high-contrast': 'High contrast' } as const;
export type Theme = keyof typeof themes;

/** Which Excel the workbench plays: the names of workbench/host/profiles.ts. */
export const excels = { microsoft365: 'Microsoft 365', excel2021: 'Office 2021', excelOnTheWeb: 'Excel for the web' } as const;
export type Excel = keyof typeof excels;

/** With what the page starts: the workbook of last time (on a first visit the sample program), an empty one, or the sample again. */
export type Start = 'restored' | 'empty' | 'sample';

const key = (name: string): string => `benefits-workbench.${name}`;

/** What one visit asks for. */
export class Preferences {
  private readonly parameters: URLSearchParams;
  private readonly storage: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(search: string, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.parameters = new URLSearchParams(search);
    this.storage = storage;
  }

  get theme(): Theme {
    return this.choice('theme', themes, 'light');
  }
  set theme(theme: Theme) {
    this.keep('theme', theme);
  }

  get excel(): Excel {
    return this.choice('profile', excels, 'microsoft365');
  }
  set excel(excel: Excel) {
    this.keep('profile', excel);
  }

  /** Width of the pane in pixels, where the address asks for one. */
  get paneWidth(): number | undefined {
    const width = Number(this.parameters.get('pane'));
    return width > 0 ? width : undefined;
  }

  get start(): Start {
    return this.parameters.has('empty') ? 'empty' : this.parameters.has('sample') ? 'sample' : 'restored';
  }

  /** The address without how this visit started: loading it again restores the workbook instead of starting over. */
  get lastingSearch(): string {
    const lasting = new URLSearchParams(this.parameters);
    lasting.delete('empty');
    lasting.delete('sample');
    return lasting.size === 0 ? '' : `?${lasting}`;
  }

  private choice<Name extends string>(name: string, choices: Readonly<Record<Name, string>>, usual: Name): Name {
    const wanted = this.parameters.get(name) ?? this.storage.getItem(key(name)) ?? usual;
    return Object.hasOwn(choices, wanted) ? (wanted as Name) : usual;
  }

  private keep(name: string, value: string): void {
    this.parameters.delete(name);
    this.storage.setItem(key(name), value);
  }
}
