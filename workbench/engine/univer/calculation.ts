import type { ICommandInfo, IUnitRange } from '@univerjs/core';
import {
  ICalculateFormulaService, RemoveDefinedNameMutation, RemoveSuperTableMutation, SetDefinedNameMutation,
  SetFormulaCalculationStartMutation, SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellValue, Grid } from '../engine';
import type { Core } from './core';
import type { FunctionBroker } from './function-broker';
import { forgetParsed } from './parse-cache';

/**
 * The private members of Univer's TriggerCalculationController that a calculation without its 100 ms delay needs.
 * Checked against 0.25.1; test/engine/calculation.test.ts notices when an upgrade changes them.
 */
interface TriggerInternals {
  _executionInProgressParams: unknown;
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: DirtyData;
  _startProgress(): void;
  _generateDirty(commands: ICommandInfo[]): DirtyData;
  _mergeDirty(one: DirtyData, other: DirtyData): DirtyData;
}
type DirtyData = Record<string, unknown>;

const NOTHING_DIRTY: DirtyData = {
  forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
};

/** A chain of bridged calls needs one pass per link; more than this is a formula that never settles. */
const MAX_PASSES = 1000;
/** Calculation that takes longer than this is reported instead of waited for. */
const CALCULATION_TIMEOUT = 600_000;
/** How long typing may go on before the page recalculates by itself. */
const IDLE_MILLISECONDS = 30;

/** Recalculation: when, how much, and until nothing is left to do, calls over the bridge included. */
export class Calculation {
  private readonly trigger: TriggerInternals;
  private readonly session: FormulaCalculationSessionService;
  private running: Promise<void> | null = null;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;
  /** To calculate again although nothing in the sheet changed: cells whose answers have come, formulas that mean something else now. */
  private dirtyCells: IUnitRange[] = [];

  constructor(
    private readonly core: Core,
    private readonly broker: FunctionBroker,
    private readonly isManual: () => boolean,
    private readonly onCalculated: () => void,
  ) {
    this.trigger = core.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    this.session = core.injector.get(FormulaCalculationSessionService);
    // Registered after Univer's own listener, which has just queued the command and set its timer: time is ours from here.
    core.commands.onCommandExecuted(() => this.afterCommand());
  }

  /** Automatic mode: calculates what is waiting. Manual mode: only what is already on its way. */
  async settle(): Promise<void> {
    if (this.isManual()) await this.running;
    else await this.run();
  }

  /** Everything, whatever the mode. */
  async recalculate(): Promise<void> {
    await this.running;
    this.trigger._executingDirtyData = { ...this.trigger._executingDirtyData, forceCalculation: true };
    await this.run(true);
  }

  /** The value of a formula that stands in no cell; errors come as their text. */
  async evaluate(formula: string, sheet: string): Promise<Grid<CellValue>> {
    await this.settle();
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
      const values = await this.evaluateOnce(formula, sheet);
      if (!this.broker.hasCalls()) {
        this.broker.forget();
        return values;
      }
      await this.broker.send();
    }
    throw new Error(`The formula ${formula} never comes to rest.`);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.idleTimer);
    clearTimeout(this.trigger._setTimeoutKey);
    // A second after a calculation began Univer tells its progress, from a timer out of reach, in a language that is gone by then.
    this.trigger._startProgress = () => undefined;
  }

  private afterCommand(): void {
    // A new workbook waits to be calculated; ours shows what was saved until something changes.
    this.trigger._waitingCommandQueue = this.trigger._waitingCommandQueue.filter(
      ({ id }) => id !== SetTriggerFormulaCalculationStartMutation.id,
    );
    if (this.trigger._waitingCommandQueue.length === 0) return clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.idleTimer);
    if (this.isManual() || this.disposed) return;
    this.idleTimer = setTimeout(() => void this.run(), IDLE_MILLISECONDS);
  }

  /** One run at a time; whoever asks meanwhile waits for it and then for what came in since. */
  private async run(force = false): Promise<void> {
    while (this.running) await this.running;
    if (!force && this.isIdle()) return;
    this.running = this.passes(force).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private isIdle(): boolean {
    return this.trigger._executionInProgressParams === null && this.trigger._waitingCommandQueue.length === 0 && !this.broker.hasCalls();
  }

  private async passes(force: boolean): Promise<void> {
    let forced = force;
    for (let pass = 0; pass < MAX_PASSES && !this.disposed; pass += 1) {
      await this.pass(forced);
      forced = false;
      if (this.broker.hasCalls()) this.markDirty(await this.broker.send());
      else if (this.trigger._waitingCommandQueue.length === 0 && this.dirtyCells.length === 0) {
        this.broker.forget();
        this.onCalculated();
        return;
      }
    }
    if (!this.disposed) throw new Error('The workbook never comes to rest: its formulas keep changing each other.');
  }

  /** What Univer would do after its delay, now. */
  private async pass(force: boolean): Promise<void> {
    clearTimeout(this.trigger._setTimeoutKey);
    const waiting = this.trigger._waitingCommandQueue;
    this.trigger._waitingCommandQueue = [];
    const own = { ...NOTHING_DIRTY, dirtyRanges: this.dirtyCells };
    this.dirtyCells = [];
    const changed = this.trigger._mergeDirty(this.trigger._executingDirtyData, this.trigger._generateDirty(waiting));
    const dirty = this.trigger._mergeDirty(changed, own);
    this.trigger._executingDirtyData = dirty;
    const applied = this.session.waitForLatestApplied(CALCULATION_TIMEOUT);
    void this.core.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, ...(force ? { forceCalculation: true } : {}) },
      { onlyLocal: true },
    );
    await applied;
    // A pass with nothing to calculate counts as applied before Univer has put its notes away.
    while (this.trigger._executionInProgressParams !== null) await new Promise((resolve) => setTimeout(resolve));
    this.reparse(namesIn(waiting));
  }

  /**
   * Formulas that were parsed before a table or a name existed keep their old meaning in Univer's cache, and in the pass
   * that sees a table change LET and LAMBDA lose their names. So whatever mentions a changed table or name is parsed and calculated
   * once more.
   */
  private reparse(words: readonly string[]): void {
    if (words.length > 0) this.markDirty(forgetParsed(this.core, words));
  }

  private markDirty(cells: readonly IUnitRange[]): void {
    this.dirtyCells.push(...cells);
  }

  private async evaluateOnce(formula: string, sheet: string): Promise<Grid<CellValue>> {
    const service = this.core.injector.get(ICalculateFormulaService);
    const cells = { [this.core.unitId]: { [sheet]: { 0: { 0: [formula] } } } };
    const results = await service.executeFormulas(cells as never);
    const result = (
      results as Record<string, Record<string, Record<number, Record<number, { value: unknown }[]>>>>
    )[this.core.unitId]![sheet]![0]![0]![0]!;
    return gridOf(result.value);
  }
}

/** The mutations that make formulas mean something else, and the parameter that says which word of theirs. */
const NAMING: Readonly<Record<string, 'name' | 'tableName'>> = {
  [SetDefinedNameMutation.id]: 'name',
  [RemoveDefinedNameMutation.id]: 'name',
  [SetSuperTableMutation.id]: 'tableName',
  [RemoveSuperTableMutation.id]: 'tableName',
};

/** Tables and names that appear, change or go. */
const namesIn = (commands: readonly ICommandInfo[]): readonly string[] =>
  commands.flatMap(({ id, params }) => (NAMING[id] ? [String((params as Record<string, unknown>)[NAMING[id]])] : []));

const gridOf = (value: unknown): Grid<CellValue> => (
  Array.isArray(value) ? value.map((row: unknown) => (row as unknown[]).map(plain)) : [[plain(value)]]
);
const plain = (value: unknown): CellValue => (value === null || value === undefined ? '' : (value as CellValue));
