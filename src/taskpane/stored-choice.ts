import { useSyncExternalStore } from 'react';

/** One of a few words that the user of this computer has chosen; kept in the browser, not in the workbook. */
export interface StoredChoice<Word extends string> {
  readonly choose: (word: Word) => void;
  readonly current: () => Word;
  readonly useChoice: () => Word;
}

/** @param words what can be chosen; the first is the default */
export function storedChoice<Word extends string>(key: string, words: readonly [Word, ...Word[]]): StoredChoice<Word> {
  const listeners = new Set<() => void>();
  let choice = read();

  function read(): Word {
    try {
      const found = window.localStorage.getItem(key);
      return words.find((known) => known === found) ?? words[0];
    } catch {
      return words[0]; // A browser may keep the pane from storing anything; then the choice holds until the pane is closed.
    }
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  return {
    choose(word) {
      choice = word;
      try {
        window.localStorage.setItem(key, word);
      } catch {
        // As above: it still holds while the pane is open.
      }
      for (const listener of listeners) listener();
    },
    current: () => choice,
    useChoice: () => useSyncExternalStore(subscribe, () => choice),
  };
}
