/** The language the user of this page reads: the pane sets it on the page they share. Excel tells functions nothing of it. */
export function spokenLanguage(): string {
  return typeof document === 'undefined' ? 'en' : document.documentElement.lang;
}
