import './runtime-gaps';
import './table-references';
import './text-as-number';
import './validation-ranges';
import { IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import type { ICommandInfo, Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  CalculationMode, ILayoutService, ISheetClipboardService, SetCellEditVisibleOperation, UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortTexts from '@univerjs/preset-sheets-sort/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Engine, Snapshot } from '../engine';
import type { GridLayer } from '../grid-view';
import type { Core } from './core';
import { UniverGridLayer } from './grid-layer';
import { measureListCellsAsOthers } from './list-cell-heights';
import { formatNumber } from './number-format';
import { openWorkbook } from './open-workbook';
import { TABLE_THEMES } from './table-themes';
import { GroupedUndoService } from './undo';
import { WorkbookEngine } from './workbook-engine';
import type { SavedParts } from './workbook-engine';

/** Settings that differ from a preset's own, by plugin. The table's name tab would push row 1 out of a frozen pane; Excel has none. */
const OWN_SETTINGS: readonly (readonly [plugin: unknown, settings: object])[] = [
  [UniverSheetsTablePlugin, { userThemes: [...TABLE_THEMES] }],
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
];

/** Words that Univer 0.25.1 shows beside the formula bar and has no English for. */
const progressTexts = { 'sheets-formula': { progress: { analyzing: 'Analyzing', calculating: 'Calculating', done: 'Calculated' } } };

/** A menu of the page on a cell's context menu. */
export interface CellMenu {
  readonly label: string;
  readonly entries: readonly { readonly label: string; choose(): void }[];
}

/** What only a page asks of its spreadsheet: looks, menus and a place for pictures. */
export interface PageEngine extends Engine {
  readonly layer: GridLayer;
  /** A number as a cell with this number format would show it. */
  formatNumber(value: number, format: string): string;
  showDark(dark: boolean): void;
  addCellMenu(menu: CellMenu): void;
  /** What becomes of plain text that is pasted into cells. */
  onTextPaste(paste: (text: string) => void): void;
  /** Gives the grid the keyboard. */
  focus(): void;
}

/** Opens a workbook in a browser: the same engine with Univer's grid, formula bar and sheet tabs inside `container`. */
export async function createPageEngine(container: HTMLElement, snapshot?: Snapshot): Promise<PageEngine> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        progressTexts,
        tableTexts,
        conditionalFormattingTexts,
        validationTexts,
        filterTexts,
        sortTexts,
      ),
    },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: GroupedUndoService }]],
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION } }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    // The search field of a list takes the keyboard while one types into the cell: letters would be lost.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      const [plugin, settings] = (Array.isArray(entry) ? entry : [entry, {}]) as [PluginCtor<Plugin>, object | undefined];
      const own = OWN_SETTINGS.find(([known]) => known === plugin)?.[1];
      univer.registerPlugin(plugin, { ...settings, ...own });
    }
  }
  return openWorkbook(univer, snapshot, (core, saved) => new UniverPageEngine(core, saved));
}

/** Knows in addition whether a cell is being edited, and reaches the page's own menus, colors and layer. */
class UniverPageEngine extends WorkbookEngine implements PageEngine {
  readonly layer: GridLayer;
  private readonly facade: FUniver;

  constructor(core: Core, saved?: SavedParts) {
    super(core, saved);
    this.facade = FUniver.newAPI(core.univer);
    this.layer = new UniverGridLayer(core);
    void measureListCellsAsOthers(core.injector);
    core.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
      if (command.id === SetCellEditVisibleOperation.id) this.setEditing((command.params as { visible: boolean }).visible);
    });
  }

  formatNumber(value: number, format: string): string {
    return formatNumber(value, format);
  }

  showDark(dark: boolean): void {
    this.facade.toggleDarkMode(dark);
  }

  addCellMenu({ label, entries }: CellMenu): void {
    const menu = this.facade.createSubmenu({ id: `page.${label}`, title: label });
    entries.forEach((entry, index) => {
      menu.addSubmenu(this.facade.createMenu({ id: `page.${label}.${index}`, title: entry.label, action: () => entry.choose() }));
    });
    menu.appendTo(['contextMenu.mainArea', 'contextMenu.others']); // the group alone is in the footer's menus, too
  }

  /**
   * Univer 0.25.1 takes the looks off the cells that text is pasted into, drops blanks at its beginning (the rest moves over), and reads
   * 01.10.2025 as a day in January. What has looks of its own (`text/html`), and pictures, are pasted by Univer.
   */
  onTextPaste(paste: (text: string) => void): void {
    const clipboard = this.core.injector.get(ISheetClipboardService);
    const byMenu = clipboard.paste.bind(clipboard);
    const byKeys = clipboard.legacyPaste.bind(clipboard);
    clipboard.paste = async (item, pasteType) => {
      if (item.types.some((type) => type !== 'text/plain')) return byMenu(item, pasteType);
      paste(await (await item.getType('text/plain')).text());
      return true;
    };
    clipboard.legacyPaste = async (html, text, files) => {
      if (html || !text || files?.length) return byKeys(html, text, files);
      paste(text);
      return true;
    };
  }

  focus(): void {
    this.core.injector.get(ILayoutService).focus();
  }
}
