import type { Language } from './languages';
import { languageFor, pseudoLocale } from './languages';
import { pseudo } from './pseudo';

const pseudoTables = new WeakMap<object, object>();

/** One of the tables of a view, by the language of the pane (`Strings.language`). */
export function inLanguage<Table extends object>(tables: Readonly<Record<Language, Table>>, language: string): Table {
  const known = languageFor(language);
  if (known !== pseudoLocale) return tables[known];
  const made = pseudoTables.get(tables.en) ?? pseudo(tables.en);
  pseudoTables.set(tables.en, made);
  return made as Table;
}
