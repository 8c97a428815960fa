/**
 * Evaluates formulas and function calls headless, on the path they take in Excel: functions.json, the real office.js, the associated
 * function. The spreadsheet engine starts with the first formula only.
 */
import type { CellValue, Engine, FunctionAnswer, FunctionDeclaration } from '../engine/engine';
import { createFunctionHost } from '../host/function-host';
import type { FunctionHost } from '../host/function-host';
import { declaredArguments } from '../host/function-arguments';
import { microsoft365 } from '../host/profiles';
import type { AddInFunctions } from './add-in-functions';
import { functionNamespace } from './add-in-functions';
import { openOfficePage } from './office-page';
import type { OfficePage } from './office-page';
import { evaluateFormulas } from './evaluate-formulas';
import type { RequestLine } from './request-line';

/** In a JSONL result an error inside an array is `{ error }`. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly message?: string };

export class Evaluator {
  private engine: Promise<Engine> | undefined;
  private readonly byName: ReadonlyMap<string, FunctionDeclaration>;

  private constructor(private readonly functions: AddInFunctions, private readonly host: FunctionHost, private readonly page: OfficePage) {
    this.byName = new Map(functions.declarations.map((declaration) => [declaration.name.toUpperCase(), declaration]));
  }

  static async start(functions: AddInFunctions, onError: (message: string) => void): Promise<Evaluator> {
    const host = createFunctionHost(microsoft365);
    host.functions.declare(functions.declarations);
    const page = await openOfficePage({ hostInfo: host.hostInfo, connect: (window) => host.connect(window), onError });
    page.run(functions.script);
    return new Evaluator(functions, host, page);
  }

  /** Answers in order. All function calls travel in one batch, all formulas in another. */
  async answer(requests: readonly RequestLine[]): Promise<Answer[]> {
    const answers = new Array<Answer>(requests.length);
    await Promise.all([this.answerCalls(requests, answers), this.answerFormulas(requests, answers)]);
    return answers.map(singleCell);
  }

  async close(): Promise<void> {
    (await this.engine)?.dispose();
    this.page.close();
  }

  private async answerCalls(requests: readonly RequestLine[], answers: Answer[]): Promise<void> {
    const places: number[] = [];
    const calls: { id: string; arguments: readonly unknown[]; address: string }[] = [];
    for (const [index, request] of requests.entries()) {
      if (request.kind === 'bad') {
        answers[index] = { error: '#VALUE!', message: request.message };
      } else if (request.kind === 'call') {
        const declaration = this.declaration(request.fn);
        const converted = declaration
          ? declaredArguments(declaration, request.args)
          : { error: '#NAME?', message: `There is no function ${request.fn}.` };
        if (declaration && 'arguments' in converted) {
          places.push(index);
          calls.push({ id: declaration.id, arguments: converted.arguments, address: `Sheet1!A${index + 1}` });
        } else if ('error' in converted) {
          answers[index] = converted;
        }
      }
    }
    const results = await this.host.functions.invoke(calls);
    for (const [index, result] of results.entries()) {
      answers[places[index]!] = result;
    }
  }

  private async answerFormulas(requests: readonly RequestLine[], answers: Answer[]): Promise<void> {
    const places = [...requests.keys()].filter((index) => requests[index]!.kind === 'formula');
    if (places.length === 0) {
      return;
    }
    this.engine ??= this.startEngine();
    const formulas = places.map((index) => (requests[index] as { formula: string }).formula);
    const results = await evaluateFormulas(await this.engine, formulas, (address) => this.messages.get(address));
    for (const [index, result] of results.entries()) {
      answers[places[index]!] = result;
    }
  }

  private declaration(name: string): FunctionDeclaration | undefined {
    const upper = name.toUpperCase();
    return this.byName.get(upper) ?? this.byName.get(`${functionNamespace}.${upper}`);
  }

  /** What the functions said about their errors, by calling cell: a cell of the engine holds the error only. */
  private readonly messages = new Map<string, string>();

  private async startEngine(): Promise<Engine> {
    const { createHeadlessEngine } = await import('../engine/univer/boot-headless');
    const engine = await createHeadlessEngine();
    await engine.setFunctions(this.functions.declarations, async (calls) => {
      const results = await this.host.functions.invoke(calls);
      for (const [index, result] of results.entries()) {
        this.remember(calls[index]!.address, result);
      }
      return results;
    });
    return engine;
  }

  private remember(address: string, answer: FunctionAnswer): void {
    if ('message' in answer && answer.message) {
      this.messages.set(address, answer.message);
    }
  }
}

/** A spill of one cell is that cell. */
function singleCell(answer: Answer): Answer {
  if (!('value' in answer) || !Array.isArray(answer.value) || answer.value.length !== 1 || (answer.value[0] as unknown[]).length !== 1) {
    return answer;
  }
  const [[only]] = answer.value as [[CellValue | { error: string }]];
  return typeof only === 'object' ? only : { value: only };
}
