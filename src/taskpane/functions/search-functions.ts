import type { FunctionReference } from '../../strings/function-reference';

/**
 * The functions that have every word of the search in their name, category, summary, arguments or nearest function of Excel. Those whose
 * name begins with the search come first; otherwise the order stays.
 */
export function searchFunctions(reference: readonly FunctionReference[], search: string): readonly FunctionReference[] {
  const words = search.toLowerCase().replace(/benefit\./g, '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return reference;
  const found = reference.filter((entry) => {
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
  const isNamed = ({ name }: FunctionReference): boolean => name.toLowerCase().startsWith(words[0]!);
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}

function textOf({ name, category, summary, parameters, native }: FunctionReference): string {
  return [name, category, summary, native?.name ?? '', ...parameters.map((parameter) => parameter.name)].join(' ').toLowerCase();
}
