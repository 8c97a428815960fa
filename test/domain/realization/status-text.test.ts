import { statusText, statusWordOf, statusWordSymbols } from '../../../src/domain/realization/status-text';
import type { StatusWord } from '../../../src/domain/realization/status-text';

describe('what a status cell shows', () => {
  it('is the symbol and the word', () => {
    expect(statusText('Exceeding')).toBe('▲ Exceeding');
  });

  it('reads back as the word, with or without the symbol', () => {
    const words = Object.keys(statusWordSymbols) as StatusWord[];
    expect(words.map((word) => statusWordOf(statusText(word)))).toEqual(words);
    expect(statusWordOf('On track')).toBe('On track');
  });

  it.each(['', '▲', 'Fine', 'constructor'])('%p is no status', (text) => {
    expect(statusWordOf(text)).toBeNull();
  });
});
