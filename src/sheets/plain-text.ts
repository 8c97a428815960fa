import { textEntry } from './text-entry';

/** A text that users typed into the pane, so that its cell holds the text: one that begins with `=` would be entered as a formula. */
export function plainText(text: string): string {
  return textEntry(text.trim());
}
