/** Reads functions.json as Excel does when it installs an add-in. */
import type { FunctionDeclaration } from '../engine/engine';

interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: Readonly<Record<string, unknown>>;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** @param namespace that of the manifest; functions are called `NAMESPACE.NAME` in formulas */
export function readFunctionDeclarations(json: string, namespace: string): FunctionDeclaration[] {
  const { functions, allowErrorForDataTypeAny = false } = JSON.parse(json) as FunctionsJson;
  return functions.map((entry) => ({
    id: entry.id,
    name: `${namespace}.${entry.name}`,
    description: entry.description ?? '',
    options: { ...entry.options, allowErrorForDataTypeAny },
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      type: parameter.type ?? 'any',
      dimensionality: parameter.dimensionality === 'matrix' ? 'matrix' : 'scalar',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
}
