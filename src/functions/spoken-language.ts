/** The language of this page's reader: the pane sets it on the page they share, because Excel does not tell functions. */
export function spokenLanguage(): string {
  return typeof document === 'undefined' ? 'en' : document.documentElement.lang;
}
