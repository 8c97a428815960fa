/** Evaluates many formulas with one recalculation, each in a cell of its own on a scratch sheet. */
import type { Area, CellKind, CellValue, Engine } from '../engine/engine';
import type { Answer } from './evaluator';

/**
 * The formulas stand below each other in column A. One whose result needs more rows than its own (`#SPILL!`) is evaluated once more
 * alone on the sheet.
 */
export async function evaluateFormulas(
  engine: Engine,
  formulas: readonly string[],
  messageAt: (address: string) => string | undefined,
): Promise<Answer[]> {
  const answers = await inOneSheet(engine, formulas, messageAt);
  for (const [index, answer] of answers.entries()) {
    if (formulas.length > 1 && 'error' in answer && answer.error === '#SPILL!') {
      [answers[index] = answer] = await inOneSheet(engine, [formulas[index]!], messageAt);
    }
  }
  return answers;
}

async function inOneSheet(
  engine: Engine,
  formulas: readonly string[],
  messageAt: (address: string) => string | undefined,
): Promise<Answer[]> {
  const name = 'Scratch';
  const sheet = engine.addSheet(name);
  try {
    engine.write({ sheet, row: 0, column: 0, rows: formulas.length, columns: 1 }, formulas.map((formula) => [{ formula }]));
    await engine.settle();
    return formulas.map((_, row) => withMessage(answerAt(engine, sheet, row), messageAt(`${name}!A${row + 1}`)));
  } finally {
    engine.removeSheet(sheet);
  }
}

function answerAt(engine: Engine, sheet: string, row: number): Answer {
  const area: Area = engine.spill(sheet, row, 0) ?? { sheet, row, column: 0, rows: 1, columns: 1 };
  const values = engine.values(area);
  const kinds = engine.kinds(area);
  return { value: values.map((cells, i) => cells.map((value, j) => cell(value, kinds[i]![j]!))) };
}

function cell(value: CellValue, kind: CellKind): unknown {
  return kind === 'Error' ? { error: String(value) } : value;
}

function withMessage(answer: Answer, message: string | undefined): Answer {
  const only = 'value' in answer && Array.isArray(answer.value) ? (answer.value as unknown[][])[0]?.[0] : undefined;
  const isError = typeof only === 'object' && only !== null && 'error' in only;
  return isError ? { ...(only as { error: string }), ...(message && { message }) } : answer;
}
