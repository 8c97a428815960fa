/** What stands in the workbook when a change set is applied; read in the same sync as everything the changes check. */
export interface Inventory {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visible: boolean; readonly protected: boolean }[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly headers: readonly string[];
    readonly rowCount: number;
  }[];
  readonly names: ExpectedNames;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isCalculatedByHand: boolean;
  readonly eventsEnabled: boolean;
}

/**
 * The workbook's names at the time each change is made. Changes are checked in order before any is made, so one that defines a name
 * notes it here for those after it.
 */
export class ExpectedNames {
  private readonly formulas = new Map<string, string>();
  private readonly touched = new Set<string>();

  constructor(standing: readonly (readonly [name: string, formula: string])[] = []) {
    for (const [name, formula] of standing) this.formulas.set(name.toLowerCase(), formula);
  }

  get(name: string): string | null {
    return this.formulas.get(name.toLowerCase()) ?? null;
  }

  set(name: string, formula: string | null): void {
    if (formula === null) this.formulas.delete(name.toLowerCase());
    else this.formulas.set(name.toLowerCase(), formula);
    this.touched.add(name.toLowerCase());
  }

  /** Whether a change before this one defines or removes the name, too. */
  isTouched(name: string): boolean {
    return this.touched.has(name.toLowerCase());
  }
}

/** Queues the reading; the returned function gives the inventory after the sync. */
export function takeInventory(context: Excel.RequestContext): () => Inventory {
  const { workbook, application, runtime } = context;
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/worksheet/name,items/columns/items/name,items/rows/count');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  application.load('calculationMode');
  runtime.load('enableEvents');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map((column) => column.name),
      rowCount: table.rows.count,
    })),
    names: namesFrom(names.items),
    settings: Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as unknown])),
    isCalculatedByHand: application.calculationMode === 'Manual',
    eventsEnabled: runtime.enableEvents,
  });
}

function namesFrom(items: readonly Excel.NamedItem[]): ExpectedNames {
  return new ExpectedNames(items.map((item) => [item.name, String(item.formula)]));
}
