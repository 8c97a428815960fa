import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Core } from './core';

interface LexerInternals {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Univer 0.25.1 forgets to put two of its lexer's counters back: after one formula with an open `[` (somebody is just typing it),
 * every structured reference in the workbook is `#NAME?` from then on.
 */
export function mendLexer(core: Core): void {
  const lexer = core.injector.get(LexerTreeBuilder) as unknown as LexerInternals;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
