// Executes the formulas of the function reference: calls of one function with numbers, texts and array constants.
import type { Outcome } from './custom-functions';
import { call } from './custom-functions';

export function execute(formula: string): Outcome {
  const [, name, list] = /^=BENEFIT\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  if (!name) throw new Error(`No formula: ${formula}`);
  return call(name, ...constantsOf(list!));
}

/** The constants between commas: `0.1,{1,2;3,4},"end"`. */
export function constantsOf(list: string): unknown[] {
  return [...list.matchAll(/\{([^}]*)\}|"([^"]*)"|[^,{}"]+/g)].map(([text, array, word]) => {
    if (array !== undefined) return array.split(';').map((row) => constantsOf(row));
    return word ?? Number(text);
  });
}
