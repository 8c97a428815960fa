import type { Language } from '../strings/languages';
import { languages } from '../strings/languages';
import { storedChoice } from './stored-choice';

/** The pane speaks the language of Office, or the one the user of this computer prefers. */
export const languageChoices = ['auto', ...languages] as const;
export type LanguageChoice = 'auto' | Language;

export const languageChoice = storedChoice<LanguageChoice>('benefits-realization.language', languageChoices);
