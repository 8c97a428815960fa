/** Finds any of these words or phrases in a text, as whole words in any letter case; a space may also be a hyphen. */
export interface WordPattern {
  readonly anywhere: RegExp;
  /** At the beginning of the text, or as its last word. */
  readonly atAnEnd: RegExp;
}

/** @param words in lower case, letters of any alphabet */
export function wordPattern(words: readonly string[]): WordPattern {
  const any = words.map((word) => word.replace(/[- ]/g, '[- ]')).join('|');
  return {
    anywhere: new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu'),
    atAnEnd: new RegExp(`^(?:${any})(?!\\p{L})|(?<!\\p{L})(?:${any})\\W*$`, 'iu'),
  };
}
