/** What stands in the workbook when a change set is applied; read in the same sync as everything the changes check. */
export interface Inventory {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly protected: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly headers: readonly string[]; readonly rowCount: number }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isCalculatedByHand: boolean;
  readonly eventsEnabled: boolean;
}

/** Queues the reading; the function it answers gives the inventory after the sync. */
export function takeInventory(context: Excel.RequestContext): () => Inventory {
  const { workbook, application, runtime } = context;
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  tables.load('items/name,items/worksheet/name,items/columns/items/name,items/rows/count');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  application.load('calculationMode');
  runtime.load('enableEvents');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, protected: sheet.protection.protected })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map((column) => column.name),
      rowCount: table.rows.count,
    })),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    settings: Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as unknown])),
    isCalculatedByHand: application.calculationMode === 'Manual',
    eventsEnabled: runtime.enableEvents,
  });
}
