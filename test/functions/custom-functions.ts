// The part of Excel's custom-function runtime that the functions need, for tests without a host. The host tests use the real office.js.

type Implementation = (...args: unknown[]) => unknown;

class ExcelError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const associated = new Map<string, Implementation>();

const standIn = {
  Error: ExcelError,
  associate: (id: string, implementation: Implementation) => void associated.set(id, implementation),
};

Object.assign(globalThis, { CustomFunctions: standIn });

/** An error cell as a host hands it over. */
export const errorCell = (code: string): unknown => new ExcelError(code);

export interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Calls a function as Excel does. Anything thrown that is no CustomFunctions.Error fails the test. */
export function call(id: string, ...args: unknown[]): Outcome {
  const implementation = associated.get(id);
  if (!implementation) throw new Error(`No function is associated with ${id}`);
  try {
    return { value: implementation(...args) };
  } catch (thrown) {
    if (thrown instanceof ExcelError) return { error: thrown.code, message: thrown.message };
    throw thrown;
  }
}

export const associatedIds = (): string[] => [...associated.keys()];
