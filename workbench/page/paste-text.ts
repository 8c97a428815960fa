import type { Area, CellContent, Engine } from '../engine/engine';
import { typedCell } from '../host/typed-text';
import { tabbedText } from './tabbed-text';

/** A single value fills the selection; beyond this many cells, whole columns for example, only its first cell. */
const mostFilled = 100_000;

/**
 * Pastes text as Excel does: as if every value had been typed, so cells keep their looks and formats, blanks blank what was there, and a
 * cell of the format General takes the format that was typed.
 */
export function pasteText(engine: Engine, text: string): void {
  const [selected] = engine.selection();
  if (selected === undefined) return;
  const lines = tabbedText(text);
  const area = targetOf(selected, lines);
  const styles = engine.styles(area);
  const typed = styles.map((row, r) => row.map(({ numberFormat = 'General' }, c) =>
    ({ ...typedCell(lines[r % lines.length]![c % lines[0]!.length]!, numberFormat), before: numberFormat })));
  const step = engine.beginUndoGroup();
  try {
    engine.type(area, typed.map((row) => row.map(({ content }): CellContent => content)));
    typed.forEach((row, r) => row.forEach(({ before, numberFormat }, c) => {
      if (before !== 'General' || numberFormat === undefined) return;
      engine.setStyle({ ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, { numberFormat });
    }));
  } finally {
    step.end();
  }
  engine.select([area]);
}

function targetOf(selected: Area, lines: readonly (readonly string[])[]): Area {
  const isSingle = lines.length === 1 && lines[0]!.length === 1;
  if (isSingle && selected.rows * selected.columns <= mostFilled) return selected;
  return { ...selected, rows: lines.length, columns: lines[0]!.length };
}
