import type { SheetSpec } from '../sheets/schema';
import { sheetCatalog } from '../sheets/sheet-catalog';
import type { Command } from './command';

/** A sheet of the catalog and, when the workbook has it, where. */
export interface SheetPresence {
  readonly spec: SheetSpec;
  /** The name of the sheet it is on; null while it is missing. */
  readonly sheet: string | null;
  /** Columns its table has lost. */
  readonly missingColumns: readonly string[];
}

/** Which sheets of the catalog the workbook has: found by their table, wherever it was moved, else by the key they were made with. */
export const surveySheets: Command<void, readonly SheetPresence[]> = {
  id: 'SurveySheets',
  label: 'surveySheets',
  async run({ gateway }) {
    const { sheets, tables } = await gateway.survey();
    return sheetCatalog.map((spec) => {
      const wanted = spec.tables[0];
      const table = tables.find(({ name }) => name.toLowerCase() === wanted?.name.toLowerCase());
      const sheet = wanted ? table?.sheet : sheets.find(({ key }) => key === spec.key)?.name;
      const headers = new Set(table?.headers.map((header) => header.trim().toLowerCase()));
      const missing = table ? wanted!.columns.map(({ header }) => header).filter((header) => !headers.has(header.toLowerCase())) : [];
      return { spec, sheet: sheet ?? null, missingColumns: missing };
    });
  },
};
