import type { FunctionReference } from './function-reference';
import { functionReference } from './function-reference.en';
import { functionTexts as german } from './function-texts.de';
import { languageFor, pseudoLocale } from './languages';
import { pseudo } from './pseudo';

/** What a user reads of a function, without its names, examples and sources, which are the same in every language. */
export interface FunctionTexts {
  readonly summary: string;
  /** One an argument, in order. */
  readonly parameters: readonly string[];
  readonly returns: string;
  readonly formula: string;
  /** One an error, in order. */
  readonly errors: readonly string[];
  /** How the nearest function of Excel differs. */
  readonly difference?: string;
}

/** The reference of all functions in the language of the pane (`Strings.language`). */
export function functionReferenceIn(language: string): readonly FunctionReference[] {
  switch (languageFor(language)) {
    case 'de':
      return functionReference.map((entry) => withTexts(entry, german[entry.name]!));
    case pseudoLocale:
      return functionReference.map((entry) => withTexts(entry, pseudo(textsOf(entry))));
    default:
      return functionReference;
  }
}

function withTexts(
  entry: FunctionReference, { summary, parameters, returns, formula, errors, difference }: FunctionTexts,
): FunctionReference {
  return {
    ...entry,
    summary,
    parameters: entry.parameters.map((parameter, index) => ({ ...parameter, description: parameters[index]! })),
    returns,
    formula,
    errors,
    ...(entry.native && difference !== undefined ? { native: { ...entry.native, difference } } : {}),
  };
}

function textsOf({ summary, parameters, returns, formula, errors, native }: FunctionReference): FunctionTexts {
  const descriptions = parameters.map(({ description }) => description);
  return { summary, parameters: descriptions, returns, formula, errors, ...(native ? { difference: native.difference } : {}) };
}
