import type { Area } from '../engine/engine';

/** Collects values cell by cell and returns them as a few rectangles of equal values: first along rows, then down. */
export class StyledAreas<T> {
  private readonly rows = new Map<number, { column: number; key: string; value: T }[]>();

  add(row: number, column: number, value: T): void {
    const line = this.rows.get(row) ?? [];
    line.push({ column, key: JSON.stringify(value), value });
    this.rows.set(row, line);
  }

  areas(sheet: string): readonly { readonly area: Area; readonly value: T }[] {
    const done: { area: Area; value: T }[] = [];
    let above = new Map<string, { area: Area; value: T }>();
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const here = new Map<string, { area: Area; value: T }>();
      for (const run of this.runs(row)) {
        const key = `${run.column}+${run.columns}:${run.key}`;
        const grown = above.get(key);
        if (grown && grown.area.row + grown.area.rows === row) {
          grown.area = { ...grown.area, rows: grown.area.rows + 1 };
          here.set(key, grown);
        } else {
          const started = { area: { sheet, row, column: run.column, rows: 1, columns: run.columns }, value: run.value };
          done.push(started);
          here.set(key, started);
        }
      }
      above = here;
    }
    return done;
  }

  private runs(row: number): readonly { column: number; columns: number; key: string; value: T }[] {
    const runs: { column: number; columns: number; key: string; value: T }[] = [];
    for (const { column, key, value } of this.rows.get(row)!.sort((a, b) => a.column - b.column)) {
      const last = runs.at(-1);
      if (last && last.key === key && last.column + last.columns === column) last.columns += 1;
      else runs.push({ column, columns: 1, key, value });
    }
    return runs;
  }
}
