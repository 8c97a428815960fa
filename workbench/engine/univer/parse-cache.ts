import type { IUnitRange } from '@univerjs/core';
import { FormulaDataModel, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Core } from './core';

/** The private part of Univer's function service that forgets parsed formulas with a certain text in them. */
interface ParsedFormulas {
  deleteFormulaAstCacheKey(...texts: string[]): void;
}

/**
 * Makes Univer reparse the formulas that mention one of these words (functions, tables, names), and returns their cells.
 *
 * Univer keeps what it parsed for ever, `#NAME?` for a function or table that came later included; and parsing LET or LAMBDA changes
 * the kept tokens, so that a second parse of those gives `#VALUE!`. Both caches are shared by all open workbooks. The tokens are
 * forgotten altogether: `dispose` does just that and leaves the parser usable.
 */
export function forgetParsed(core: Core, words: readonly string[]): readonly IUnitRange[] {
  const wanted = words.map((word) => word.toLowerCase());
  const texts = new Set<string>();
  const cells: IUnitRange[] = [];
  for (const [sheetId, rows] of Object.entries(core.injector.get(FormulaDataModel).getFormulaData()[core.unitId] ?? {})) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, formula] of Object.entries((columns ?? {}) as Record<string, { readonly f?: string } | null>)) {
        const text = formula?.f;
        if (!text || !wanted.some((word) => text.toLowerCase().includes(word))) continue;
        texts.add(text);
        cells.push(
          {
            unitId: core.unitId,
            sheetId,
            range: { startRow: Number(row), endRow: Number(row), startColumn: Number(column), endColumn: Number(column) },
          },
        );
      }
    }
  }
  if (texts.size > 0) (core.injector.get(IFunctionService) as unknown as ParsedFormulas).deleteFormulaAstCacheKey(...texts);
  core.injector.get(LexerTreeBuilder).dispose();
  return cells;
}
