/** A bold letter is about this much wider than the digit Excel counts widths in. */
const boldLetter = 1.1;

/** The filter button at the right of a header, in characters. */
const filterButton = 4;

/**
 * The narrowest column, in characters, in which a header can be read whole: on at most two lines, for which header rows have room,
 * beside its filter button.
 */
export function widthForHeader(header: string): number {
  const words = header.split(' ');
  const breaks = words.map((_, index) => Math.max(words.slice(0, index + 1).join(' ').length, words.slice(index + 1).join(' ').length));
  return Math.ceil(Math.min(...breaks) * boldLetter) + filterButton;
}
