// The description of the custom functions that Excel reads (functions.json), made from the declarations and JSDoc in src/functions.
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionTexts, wordTexts } from '../src/strings/function-texts.de';
import type { Language } from '../src/strings/languages';

/** One file per family of functions, in the order of the help. */
export const functionFiles = ['appraisal', 'tracking', 'planning', 'adjusting', 'risk', 'qualitative'] as const;

export const functionFolder = join(__dirname, '..', 'src', 'functions');

export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: string;
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * functions.json as a string.
 * @param helpAddress the page with the function reference; each function's help is its lower-case name as the fragment
 * @param language of the descriptions; names are the same in every language, so that a workbook calculates everywhere
 */
export async function generateFunctionsJson(helpAddress?: string, language: Language = 'en'): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles.map((name) => join(functionFolder, `${name}.ts`)));
  if (errors.length > 0) throw new Error(`The custom functions cannot be described:\n${errors.join('\n')}`);
  const metadata = JSON.parse(metadataJson) as FunctionsJson;
  return JSON.stringify({
    ...metadata,
    // The generator has no tag for it: without it Excel answers for a function whose argument is an error, and always with #VALUE!.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => described(entry, language)).map(
      (entry) => (helpAddress ? { ...entry, helpUrl: `${helpAddress}#${entry.id.toLowerCase()}` } : entry),
    ),
    enums: metadata.enums.map((list) =>
      (language === 'de' ? { ...list, values: list.values.map((value) => ({ ...value, tooltip: wordTexts[value.stringValue]! })) } : list)),
  }, null, 2);
}

function described(entry: FunctionMetadata, language: Language): FunctionMetadata {
  if (language === 'en') return entry;
  const texts = functionTexts[entry.name]!;
  const parameters = entry.parameters.map((parameter, index) => ({ ...parameter, description: texts.parameters[index]! }));
  return { ...entry, description: texts.summary, parameters };
}
