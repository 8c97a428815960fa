import type { Strings } from './en';
import { en } from './en';
import { languageFor, pseudoLocale } from './languages';
import { pseudo } from './pseudo';

export type { Strings } from './en';

/** The general sentences in the language nearest to a tag such as `de-AT`. English is at hand; others are loaded when they are spoken. */
export async function loadStrings(tag: string): Promise<Strings> {
  const language = languageFor(tag);
  if (language === pseudoLocale) return pseudo(en);
  return language === 'de' ? (await import('./de')).de : en;
}
