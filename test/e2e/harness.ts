/**
 * The workbench in a real browser, for tests that read like what a user does. Everything that would worry a developer fails the test:
 * an error or warning in the console, an uncaught exception, a request to another origin.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type Axe from 'axe-core';
import type { Browser, Download, Frame, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { buildFolder } from '../../scripts/build';
import { columnLetters, columnNumber } from '../../workbench/engine/addresses';
import type { CellValue } from '../../workbench/engine/engine';
import type { WorkbenchHandle } from '../../workbench/page/workbench-handle';
import type { Served } from '../../workbench/server/serve';
import { serve } from '../../workbench/server/serve';

/** What a page that starts may take on a slow machine. */
const patience = 60_000;
const axeSource = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

export interface VisitOptions {
  /** The address's parameters, e.g. `empty&theme=dark`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface CellFacts {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: CellValue;
  /** What conditional formatting makes of it, as `#RRGGBB`. */
  readonly fill: string | undefined;
}

/** Server and browser of one test file. */
export class Stage {
  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async set(): Promise<Stage> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('The end-to-end tests need a browser: node scripts/prepare.mjs --browser');
    const served = await serve({ folder: buildFolder('workbench'), port: 0, joinWorkbench: true });
    return new Stage(served, await chromium.launch({ executablePath, args: [...browserArguments] }));
  }

  /** Opens the workbench as a new user (empty storage) and waits until the add-in is there. */
  async visit({ query = 'empty', width = 1366, height = 768 }: VisitOptions = {}): Promise<Workbench> {
    const context = await this.browser.newContext({ viewport: { width, height }, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const workbench = new Workbench(page, this.served.address);
    await page.goto(`${this.served.address}/workbench/?${query}`);
    await workbench.started();
    return workbench;
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

/** One page with the workbench, seen and used as a user does. */
export class Workbench {
  /** What went wrong in the page so far, as sentences. */
  readonly problems: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type()))
        this.problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== this.address) this.problems.push(`request to another origin: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()} for ${response.url()}`);
    });
  }

  /** Waits until the add-in has loaded and the first workbook is there. */
  async started(): Promise<void> {
    try {
      await this.page.waitForFunction(() => 'workbench' in window, undefined, { timeout: patience });
      await this.handle((workbench) => workbench.ready);
    } catch (error) {
      throw new Error(`The workbench did not start. ${this.problems.join('\n')}`, { cause: error });
    }
  }

  /** Loads the page again, as when a tab is closed and opened. */
  async reload(): Promise<void> {
    await this.handle((workbench) => workbench.keep());
    await this.page.reload();
    await this.started();
  }

  // The ribbon and the page.
  async ribbon(label: string): Promise<void> {
    await this.page.getByRole('tabpanel', { name: 'Benefits' }).getByRole('button', { name: label, exact: true }).click();
  }

  async menu(menu: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menu', { name: menu }).getByText(entry, { exact: true }).click();
  }

  /** The add-in's page. */
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => new URL(candidate.url(), this.address).pathname === '/taskpane.html');
    if (frame === undefined) throw new Error('The task pane has not loaded.');
    return frame;
  }

  /** Opens a view of the pane by its tab, or from the menu of those that do not fit. */
  async openView(name: string): Promise<void> {
    const tab = this.pane.getByRole('tab', { name, exact: true }).first();
    const more = this.pane.getByRole('button', { name: 'More views' });
    // A pane beside the grid is never wide enough for all views; the button stands once it is known which fit.
    await more.waitFor();
    if (await tab.isVisible()) return tab.click();
    await more.click();
    await this.pane.getByRole('menuitemradio', { name, exact: true }).click();
  }

  status(): Locator {
    return this.page.locator('#status');
  }

  // Cells.
  /** Selects a cell through the name box, like `B2` or `Sheet1!B2`, and types into it. */
  async type(address: string, text: string): Promise<void> {
    // The grid loses keys that come while it calculates; who types looks, and types again.
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const before = await this.cell(address);
      await this.select(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
      await this.settled();
      if (hasTaken(await this.cell(address), text, before)) return;
    }
    throw new Error(`${address} did not take "${text}".`);
  }

  /** Fills in a row of cells at once, as when it is pasted: the same events, without the time that the grid takes for every key. */
  async fill(address: string, values: readonly CellValue[]): Promise<void> {
    await this.handle(({ engine }, [[sheetName, row, column], cells]) => {
      const sheet = engine.sheets().find(({ name }) => name === sheetName)?.id ?? engine.activeSheet();
      engine.type({ sheet, row, column, rows: 1, columns: cells.length }, [cells.map((value) => ({ value }))]);
    }, [positionOf(address), values] as const);
    await this.settled();
  }

  /** Selects a cell of any sheet and gives the grid the keyboard. */
  async select(address: string): Promise<void> {
    await this.handle((workbench, [sheetName, row, column]) => {
      const sheet = workbench.engine.sheets().find(({ name }) => name === sheetName)?.id ?? workbench.engine.activeSheet();
      workbench.engine.activateSheet(sheet);
      workbench.engine.select([{ sheet, row, column, rows: 1, columns: 1 }]);
    }, positionOf(address));
    await this.focusGrid();
  }

  /** Waits until the grid has been led to a cell (`Benefit register!B2`), or to any cell of a sheet (`Benefit register`). */
  async isLedTo(place: string): Promise<void> {
    const [sheetName, row, column] = place.includes('!') ? positionOf(place) : [place, null, null];
    await this.page.waitForFunction(([wanted, atRow, atColumn]) => {
      const { engine } = (window as unknown as { workbench: WorkbenchHandle }).workbench;
      const area = engine.selection()[0];
      const { name } = engine.sheets().find(({ id }) => id === engine.activeSheet())!;
      return name === wanted && (atRow === null || (area?.row === atRow && area.column === atColumn));
    }, [sheetName, row, column] as const);
  }

  /** Puts the keyboard where a click into the grid puts it. */
  private async focusGrid(): Promise<void> {
    // The grid loses keys that come while it calculates.
    await this.settled();
    await this.page.locator('#grid [contenteditable=true]').first().focus();
  }

  /** What a cell shows once nothing is left to calculate: a function that has just been inserted says #BUSY! first. */
  async cell(address: string): Promise<CellFacts> {
    await this.settled();
    return this.handle(({ engine }, [sheetName, row, column]) => {
      const sheet = engine.sheets().find(({ name }) => name === sheetName)?.id ?? engine.activeSheet();
      const area = { sheet, row, column, rows: 1, columns: 1 };
      return {
        value: engine.values(area)[0]![0]!,
        text: engine.texts(area)[0]![0]!,
        formula: engine.formulas(area)[0]![0]!,
        fill: engine.conditionalStyle(sheet, row, column)?.fill,
      };
    }, positionOf(address));
  }

  /** The address of a cell by its table, its header, and its row in the table's body from 1. */
  async addressIn(table: string, header: string, row: number): Promise<string> {
    const place = await this.handle(
      ({ engine }, [tableName, headerText]) => {
        const found = engine.tables().find(({ name }) => name === tableName);
        const offset = found?.columns.findIndex(({ name }) => name === headerText) ?? -1;
        if (found === undefined || offset === -1) return null;
        const sheet = engine.sheets().find(({ id }) => id === found.sheet)!;
        return { sheet: sheet.name, top: found.area.row, column: found.area.column + offset };
      },
      [table, header],
    );
    if (place === null) throw new Error(`There is no column ${table}[${header}].`);
    return `'${place.sheet}'!${columnLetters(place.column)}${place.top + 1 + row}`;
  }

  async sheetNames(): Promise<string[]> {
    return this.handle(({ engine }) => engine.sheets().map(({ name }) => name));
  }

  /** Waits until nothing is left to calculate. */
  async settled(): Promise<void> {
    await this.handle((workbench) => workbench.engine.settle());
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await this.settled();
  }

  // Files.
  async saveXlsx(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.menu('File', 'Save as .xlsx')]);
    return download;
  }

  async openXlsx(file: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.menu('File', 'Open .xlsx …')]);
    const loaded = this.page.waitForEvent('load');
    await chooser.setFiles(file);
    await loaded;
    await this.started();
  }

  // Verdicts.
  /**
   * What axe finds in the page around the pane, or in the pane. Not looked at: the spreadsheet, which is the engine's own, and the
   * sentinels of Tabster (Fluent UI's focus manager), which only pass the focus on.
   */
  async axe(where: 'page' | 'pane'): Promise<string[]> {
    const frame = where === 'pane' ? this.pane : this.page.mainFrame();
    // A color on its way to another one is neither. What turns for ever (a spinner) is as it is.
    await frame.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
    await frame.evaluate(axeSource);
    return frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run({ exclude: ['#grid', '#pane-frame', '[data-tabster-dummy]'] });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
    });
  }

  /** Fails when anything went wrong in the page; call last. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.problems.length > 0) throw new Error(`The page had problems:\n${this.problems.join('\n')}`);
  }

  /** Runs code in the page with its `window.workbench`; sent as text, so it can use nothing from around it but its argument. */
  handle<Result, Argument = undefined>(
    run: (workbench: WorkbenchHandle, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.page.evaluate(`(${run.toString()})(window.workbench, ${JSON.stringify(argument)})`);
  }
}

/** Whether a cell holds what was typed, all of it; of dates and amounts as they are written, only that it holds another one. */
function hasTaken({ value, formula }: CellFacts, text: string, before: CellFacts): boolean {
  if (formula === text || text === '') return true;
  const isRead = text.startsWith('=') || (typeof value === 'number' && Number.isNaN(Number(text)));
  return isRead ? formula !== before.formula : typeof value === 'number' && value === Number(text);
}

/** `Sheet1!B2` → sheet name (undefined for the active one), row and column from 0. */
function positionOf(address: string): [sheet: string | undefined, row: number, column: number] {
  const [, quoted, plain, letters, digits] = /^(?:(?:'(.+)'|([^!']+))!)?([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`Not an address: ${address}`);
  return [quoted ?? plain, Number(digits) - 1, columnNumber(letters)];
}
