/** Excel's side of custom functions: invokes them in the page in batches and collects what comes back. */
import type { FunctionAnswer, FunctionCall, FunctionDeclaration } from '../engine/engine';
import { anything, list } from './check';
import { readInvocationResults } from './function-answer';
import { defineType, method } from './host-type';
import type { HostObject } from './host-type';
import type { HostProfile } from './profiles';
import { customFunctionMessages, messageCategories } from './protocol';
import type { HostEntry } from './protocol';

export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/** Flags of an invocation (`_batchInvocationEntries`). */
const invocationFlags = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

export class CustomFunctions {
  /** Resolves when the page has loaded its functions. */
  readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private declarations = new Map<string, FunctionDeclaration>();
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private lastInvocation = 0;

  constructor(private readonly profile: HostProfile, private readonly post: (entries: readonly HostEntry[]) => void) {
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  declare(declarations: readonly FunctionDeclaration[]): void {
    this.declarations = new Map(declarations.map((declaration) => [declaration.id.toUpperCase(), declaration]));
  }

  /** The service object office.js talks to. */
  get service(): HostObject {
    return customFunctionsType.of(this);
  }

  pageIsReady(): void {
    this.markReady();
  }

  /** Answers every call, in order, once the page has loaded its functions. A call's failure is its answer. */
  async invoke(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    await this.ready;
    const answers: Promise<FunctionAnswer>[] = [];
    const entries: HostEntry[] = [];
    for (const call of calls) {
      const declaration = this.declarations.get(call.id.toUpperCase());
      const error = this.firstRefusedError(call, declaration);
      if (error) {
        answers.push(Promise.resolve({ error }));
        continue;
      }
      const id = ++this.lastInvocation;
      answers.push(new Promise((resolve) => this.waiting.set(id, resolve)));
      entries.push(this.invocation(id, call, declaration));
    }
    if (entries.length > 0) {
      this.post(entries);
    }
    return Promise.all(answers);
  }

  /** Tells the page that nobody waits any more (a formula was overwritten); the calls answer `#N/A`. */
  cancelAll(): void {
    const entries = [...this.waiting.keys()].map((invocationId) => ({
      messageCategory: messageCategories.customFunction, messageType: customFunctionMessages.cancel, targetId: '',
      message: JSON.stringify({ invocationId }),
    }));
    for (const resolve of this.waiting.values()) {
      resolve({ error: '#N/A', message: 'Canceled.' });
    }
    this.waiting.clear();
    if (entries.length > 0) {
      this.post(entries);
    }
  }

  accept(results: readonly unknown[]): void {
    for (const { id, answer } of readInvocationResults(results)) {
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    }
  }

  private invocation(id: number, call: FunctionCall, declaration: FunctionDeclaration | undefined): HostEntry {
    const options = declaration?.options ?? {};
    const flags = (options['cancelable'] ? invocationFlags.cancelable : 0)
      + (options['stream'] ? invocationFlags.streaming : 0)
      + (options['allowErrorForDataTypeAny'] ? invocationFlags.errorsAllowed : 0);
    const values = call.arguments.map((argument) => this.wireValue(argument));
    const addresses = options['requiresParameterAddresses'] && call.parameterAddresses ? [call.parameterAddresses] : [];
    return {
      messageCategory: messageCategories.customFunction,
      messageType: customFunctionMessages.invoke,
      targetId: '',
      message: JSON.stringify([id, call.id, values, call.address, flags, ...addresses]),
    };
  }

  /** Blank cells arrive as the profile's Excel sends them; errors as office.js turns them back into `CustomFunctions.Error`. */
  private wireValue(argument: unknown): unknown {
    if (Array.isArray(argument)) {
      return argument.map((row: unknown) => (Array.isArray(row) ? row.map((value: unknown) => this.wireCell(value)) : this.wireValue(row)));
    }
    return isError(argument) ? { type: 'CustomFunctionError', code: argument.error } : argument;
  }

  private wireCell(value: unknown): unknown {
    if (value === null || value === undefined) {
      return this.profile.blankCell;
    }
    return this.wireValue(value);
  }

  /**
   * Without `allowErrorForDataTypeAny` a function is not called with an error: the error is its result (documentation of functions.json).
   */
  private firstRefusedError(call: FunctionCall, declaration: FunctionDeclaration | undefined): string | undefined {
    return declaration?.options['allowErrorForDataTypeAny'] ? undefined : firstError(call.arguments);
  }
}

function isError(value: unknown): value is { error: string } {
  return typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
}

function firstError(value: unknown): string | undefined {
  if (!Array.isArray(value)) {
    return isError(value) ? value.error : undefined;
  }
  for (const item of value) {
    const error = firstError(item);
    if (error) {
      return error;
    }
  }
  return undefined;
}

/** The methods office.js calls on the service (`CustomFunctions` in custom-functions-agave-officejs-bundle). */
const customFunctionsType = defineType<CustomFunctions>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method([], (functions) => functions.pageIsReady()),
    // Features 1 to 4 are fixes inside office.js that a host switches on; 2 lets results follow each other after 200 ms instead of 500.
    _GetEnabledFeatures: method([], () => [1, 2]),
    SetInvocationArrayResults: method([list], (functions, results) => functions.accept(results)),
    SetInvocationResults: method([list], (functions, results) => functions.accept(results)),
    _SetInvocationResult: method([anything, anything], (functions, id, value) => functions.accept([[id, true, value]])),
    _SetInvocationError: method([anything, anything], (functions, id, message) => functions.accept([[id, false, message, 0]])),
  },
});
