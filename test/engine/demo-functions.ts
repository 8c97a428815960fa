import type { FunctionBridge, FunctionDeclaration } from '../../workbench/engine/engine';

type Parameter = FunctionDeclaration['parameters'][number];

/** One parameter of a test's function; a plain "any" unless said otherwise. */
export const parameter = (name: string, own: Partial<Parameter> = {}): Parameter => (
  { name, description: '', type: 'any', dimensionality: 'scalar', optional: false, repeating: false, ...own }
);

export const declare = (name: string, parameters: readonly Parameter[], options: Record<string, unknown> = {}): FunctionDeclaration => ({
  id: name.replace('BENEFIT.', ''), name, description: `Test function ${name}.`, parameters, options,
});

/** BENEFIT.SUM adds the numbers of a range. */
export const demoFunctions: { readonly declarations: readonly FunctionDeclaration[]; readonly bridge: FunctionBridge } = {
  declarations: [declare('BENEFIT.SUM', [parameter('values', { dimensionality: 'matrix' })])],
  bridge: async (calls) => calls.map(
    ({ arguments: [values] }) => ({ value: (values as unknown[][]).flat().reduce((sum: number, value) => sum + Number(value ?? 0), 0) }),
  ),
};
