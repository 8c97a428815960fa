import type { CellInput, ChangeSet } from '../../src/sheets/change-set';
import { buildAddInFunctions } from '../../workbench/cli/add-in-functions';
import { openOfficePage } from '../../workbench/cli/office-page';
import type { CellContent, CellValue, Engine } from '../../workbench/engine/engine';
import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import { createFunctionHost } from '../../workbench/host/function-host';
import { microsoft365 } from '../../workbench/host/profiles';
import { saveXlsx } from '../../workbench/xlsx/save-xlsx';

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** A workbook in the workbench's spreadsheet engine, with the custom functions: what formulas on planned sheets come to. */
export class EvaluatedWorkbook {
  private constructor(private readonly engine: Engine, private readonly closePage: () => void) {}

  static async open(changeSet: ChangeSet): Promise<EvaluatedWorkbook> {
    const functions = await buildAddInFunctions();
    const host = createFunctionHost(microsoft365);
    host.functions.declare(functions.declarations);
    const onError = (message: string): void => {
      throw new Error(message);
    };
    const page = await openOfficePage({ hostInfo: host.hostInfo, connect: (window) => host.connect(window), onError });
    page.run(functions.script);
    const engine = await createHeadlessEngine();
    await engine.setFunctions(functions.declarations, (calls) => host.functions.invoke(calls));
    const workbook = new EvaluatedWorkbook(engine, () => page.close());
    await workbook.write(changeSet);
    return workbook;
  }

  /** Cells of a sheet; rows and columns count from 0. */
  values(sheet: string, row: number, column: number, rows: number, columns: number): readonly (readonly CellValue[])[] {
    return this.engine.values({ sheet: this.sheetId(sheet), row, column, rows, columns });
  }

  /** Cells with a formula, over all sheets; rows and columns count from 0. */
  formulaCells(): readonly FormulaCell[] {
    return this.engine.sheets().flatMap(({ id, name }) => {
      const used = this.engine.usedArea(id, true);
      if (!used) return [];
      const values = this.engine.values(used);
      return this.engine.formulas(used).flatMap((line, r) => line.flatMap((formula, c) =>
        isFormula(formula) ? [{ sheet: name, row: used.row + r, column: used.column + c, formula, value: values[r]![c]! }] : []));
    });
  }

  save(): Promise<Uint8Array<ArrayBuffer>> {
    return saveXlsx(this.engine);
  }

  close(): void {
    this.engine.dispose();
    this.closePage();
  }

  private sheetId(name: string): string {
    return this.engine.sheets().find((sheet) => sheet.name === name)!.id;
  }

  /** Tables and names first, because a formula that is parsed before them keeps its error. */
  private async write({ changes }: ChangeSet): Promise<void> {
    const { engine } = this;
    const sheets = changes.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));
    for (const sheet of sheets) {
      const id = engine.addSheet(sheet.name);
      for (const table of sheet.tables) {
        const area = { sheet: id, row: table.row, column: table.column, rows: table.rows.length + 1, columns: table.columns.length };
        engine.write(area, [
          table.columns.map((column) => ({ value: column.header })),
          ...table.rows.map((cells) => cells.map((cell) => contentOf(isFormula(cell) ? '' : cell))),
        ]);
        engine.addTable(table.name, area);
      }
    }
    await engine.settle();
    for (const { names } of sheets) for (const { name, formula } of names) engine.setName({ name, formula, comment: '', visible: true });
    for (const change of changes) {
      if (change.do !== 'set-name' || change.after === null) continue;
      engine.setName({ name: change.name, formula: change.after, comment: '', visible: true });
    }
    await engine.settle();
    for (const sheet of sheets) {
      const id = this.sheetId(sheet.name);
      for (const table of sheet.tables) {
        table.rows.forEach((cells, r) => cells.forEach((cell, c) => {
          if (isFormula(cell)) {
            engine.write({ sheet: id, row: table.row + 1 + r, column: table.column + c, rows: 1, columns: 1 }, [[contentOf(cell)]]);
          }
        }));
      }
      for (const block of sheet.blocks) {
        const area = { sheet: id, row: block.row, column: block.column, rows: block.cells.length, columns: block.cells[0]!.length };
        engine.write(area, block.cells.map((cells) => cells.map(contentOf)));
      }
    }
    await engine.settle();
  }
}

const isFormula = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');

function contentOf(cell: CellInput): CellContent {
  return isFormula(cell) ? { formula: cell } : { value: cell };
}
