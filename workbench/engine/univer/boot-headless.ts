import './runtime-gaps';
import './table-references';
import './text-as-number';
import './validation-ranges';
import { IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Engine, Snapshot } from '../engine';
import { followCellsWithFormats } from './conditional-format-ranges';
import { openWorkbook } from './open-workbook';
import { TABLE_THEMES } from './table-themes';
import { GroupedUndoService } from './undo';
import { WorkbookEngine } from './workbook-engine';

/** Opens a workbook without a browser: no DOM, no canvas. The same engine as on the page, for tests and the command line. */
export async function createHeadlessEngine(snapshot?: Snapshot): Promise<Engine> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupedUndoService }]],
  });
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsTablePlugin, { userThemes: [...TABLE_THEMES] }],
  ]);
  return openWorkbook(univer, snapshot, (core, saved) => {
    followCellsWithFormats(core);
    return new WorkbookEngine(core, saved);
  });
}
