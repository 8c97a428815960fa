/**
 * The languages of the pane, by tag. Sheets, columns and lists are English in all of them: formulas and the assessment match their words.
 */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The pseudo-locale of Windows and Office: English with marks and longer by half, to find untranslated texts and layouts that break. */
export const pseudoLocale = 'qps-ploc';

/** The language to speak to somebody who asks for `tag`, such as `de-AT`; English where theirs is missing. */
export function languageFor(tag: string): Language | typeof pseudoLocale {
  if (tag.toLowerCase() === pseudoLocale) return pseudoLocale;
  const wanted = tag.split('-')[0]!.toLowerCase();
  return languages.find((language) => language === wanted) ?? 'en';
}
