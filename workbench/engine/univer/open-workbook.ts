import { UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Engine, Snapshot } from '../engine';
import { Core } from './core';
import { mendLexer } from './formula-lexer';
import { forgetParsed } from './parse-cache';
import { NEW_SHEET } from './sheets';
import type { SavedParts } from './workbook-engine';

interface Saved extends SavedParts {
  readonly version: number;
  readonly workbook: IWorkbookData;
  readonly spills: { readonly ranges: object; readonly cells: object };
  readonly active: string;
}

/** Univer caches parsed formulas by workbook id across all its instances: two open workbooks must not share one. */
let opened = 0;

/** What Excel opens with: one empty sheet. */
const EMPTY: Partial<IWorkbookData> = {
  name: 'Book1',
  sheetOrder: ['sheet-1'],
  defaultStyle: { ff: 'Calibri', fs: 11 },
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', ...NEW_SHEET } },
};

/** Opens a workbook, or an empty one, in a booted Univer. Nothing is recalculated: what was saved is shown until something changes. */
export function openWorkbook<E extends Engine>(
  univer: Univer,
  snapshot: Snapshot | undefined,
  build: (core: Core, saved?: SavedParts) => E,
): E {
  const saved = snapshot as unknown as Saved | undefined;
  if (saved && saved.version !== 1) throw new TypeError(`This workbook was saved in the form ${String(saved.version)}; known is 1.`);
  opened += 1;
  const data = { ...structuredClone(saved?.workbook ?? EMPTY), id: `workbook-${opened}` };
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const core = new Core(univer, workbook);
  mendLexer(core);
  forgetParsed(core, []);
  const engine = build(core, saved);
  if (saved) {
    core.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, {
      arrayFormulaRange: { [core.unitId]: structuredClone(saved.spills.ranges) },
      arrayFormulaCellData: { [core.unitId]: structuredClone(saved.spills.cells) },
    }, { onlyLocal: true });
    engine.activateSheet(saved.active);
  }
  return engine;
}
