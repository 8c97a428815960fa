import { useEffect, useState } from 'react';
import type { Strings } from '../strings/strings';
import { loadStrings } from '../strings/strings';
import { languageChoice } from './language-choice';

/** The language the pane is to speak: the one the user of this computer chose, or else that of Office. */
export function wantedLanguage(officeLanguage: string): string {
  const choice = languageChoice.current();
  return choice === 'auto' ? officeLanguage : choice;
}

/**
 * The sentences in the wanted language; the last ones until those are loaded. The page is told its language: screen readers pronounce by
 * it, and the messages of the functions follow it.
 * @param first sentences to begin with
 */
export function useChosenWords(first: Strings, officeLanguage: string): Strings {
  languageChoice.useChoice();
  const wanted = wantedLanguage(officeLanguage);
  const [words, setWords] = useState(first);
  useEffect(() => {
    let isStale = false;
    void loadStrings(wanted).then((loaded) => { if (!isStale) setWords(loaded); });
    return () => { isStale = true; };
  }, [wanted]);
  useEffect(() => { document.documentElement.lang = words.language; }, [words]);
  return words;
}
