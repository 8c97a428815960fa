/**
 * A text a user typed in the pane, as a cell input. A change set reads a string that begins with `=` as a formula; typed text never is
 * one, so it gets a space in front.
 */
export function typedText(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('=') ? ` ${trimmed}` : trimmed;
}
