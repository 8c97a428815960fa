import { splitArguments } from './split-arguments';

/** Why what was entered for a parameter cannot become an argument. */
export type ArgumentMistake = 'missing' | 'several' | 'decimal-comma' | 'unfinished';

export interface ParameterEntry {
  readonly name: string;
  readonly optional: boolean;
  /** The words it takes: they become texts. */
  readonly words?: readonly string[] | undefined;
  /** As typed or chosen. */
  readonly text: string;
}

export interface BuiltFormula {
  readonly formula: string;
  readonly mistakes: Readonly<Record<string, ArgumentMistake>>;
}

/**
 * The formula of a call, in Excel's English notation. Words are quoted; trailing arguments left out are left out, those in between stay
 * empty. While there are mistakes the formula shows `…` in their place and must not be written.
 */
export function buildFormula(name: string, entries: readonly ParameterEntry[]): BuiltFormula {
  const mistakes: Record<string, ArgumentMistake> = {};
  const parts = entries.map((entry) => {
    const text = argumentText(entry);
    const mistake = mistakeIn(entry, text);
    if (mistake !== null) mistakes[entry.name] = mistake;
    return mistake === null ? text : '…';
  });
  while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
  return { formula: `=BENEFIT.${name}(${parts.join(',')})`, mistakes };
}

function argumentText({ words, text }: ParameterEntry): string {
  const typed = text.trim().replace(/^=\s*/, '');
  const isWord = words?.some((word) => word.toLowerCase() === typed.toLowerCase()) === true;
  return isWord ? `"${typed}"` : typed;
}

function mistakeIn({ optional }: ParameterEntry, text: string): ArgumentMistake | null {
  if (text === '') return optional ? null : 'missing';
  if (/^[+-]?\d+,\d+%?$/.test(text)) return 'decimal-comma';
  const split = splitArguments(`${text})`);
  if (split === null || split.end !== text.length + 1) return 'unfinished';
  return split.parts.length > 1 ? 'several' : null;
}
