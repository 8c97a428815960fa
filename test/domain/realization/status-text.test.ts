import type { StatusWord } from '../../../src/domain/realization/status-text';
import { statusWordOf, statusWordSymbols } from '../../../src/domain/realization/status-text';

describe('the text of a status cell', () => {
  it('reads back as the word, with or without the symbol', () => {
    const entries = Object.entries(statusWordSymbols) as [StatusWord, string][];
    for (const [word, symbol] of entries) {
      expect(statusWordOf(`${symbol} ${word}`)).toBe(word);
      expect(statusWordOf(word)).toBe(word);
    }
  });

  it('has a symbol that is no letter and no blank for every word', () => {
    for (const symbol of Object.values(statusWordSymbols)) expect(symbol).toMatch(/^[^\p{L}\s]$/u);
  });

  it.each(['', '▲', 'Fine', 'constructor'])('%p is no status', (text) => {
    expect(statusWordOf(text)).toBeNull();
  });
});
