import type { Strings } from './en';
import { en } from './en';

export type { Strings } from './en';

const tables: Readonly<Record<string, Strings>> = { en };

/** The sentences in a language; in English where there are none. `language` is a tag such as `de` or `en-GB`. */
export function strings(language: string): Strings {
  return tables[language.split('-')[0]!.toLowerCase()] ?? en;
}
