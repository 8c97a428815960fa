import type { Change, ChangeSet } from '../sheets/change-set';
import type { Applier, Check, LongCheck, Prepared, Step } from './apply/applier';
import { appliersFor } from './apply/appliers';
import { expectCells, expectedBytes } from './apply/expect-cells';
import { refuseLongTexts } from './apply/refuse-long-texts';
import { TabOrder } from './apply/tab-order';
import { isSupported } from './capabilities';
import type { ApplyOptions } from './gateway';
import { GatewayError } from './gateway';
import type { Inventory } from './inventory';
import { takeInventory } from './inventory';
import { messageBytes } from './payload';
import { gatewayErrorFrom, refusesUndoGroup, runInExcel } from './run';

export interface Applied {
  /** As applied: with what the cells really held before. */
  readonly changeSet: ChangeSet;
  readonly cells: number;
  readonly undo: 'excel' | 'add-in';
  readonly calculated: boolean;
}

export interface ApplySurroundings extends ApplyOptions {
  /** The keys of the sheets as last surveyed, to place new sheets among them. */
  readonly sheetKeys: ReadonlyMap<string, string>;
  readonly onWaiting?: (waiting: boolean) => void;
}

/**
 * Applies a change set, all or nothing. One sync reads what the changes will replace and compares it with the plan, one writes; more of
 * either only where the cells are more than Excel for the web accepts in a message. When a write fails, what was written is taken back;
 * the `GatewayError` says whether that succeeded.
 */
export async function applyChangeSet(changeSet: ChangeSet, surroundings: ApplySurroundings): Promise<Applied> {
  refuseLongTexts(changeSet);
  const appliers = appliersFor(new TabOrder(surroundings.sheetKeys));
  const isUndoable = isSupported('undo-groups') && changeSet.changes.every((change) => appliers[change.do].isUndoable);
  try {
    return await applyOnce(changeSet, surroundings, isUndoable);
  } catch (error) {
    if (!isUndoable || !refusesUndoGroup(error)) throw error;
    return applyOnce(changeSet, surroundings, false);
  }
}

async function applyOnce(changeSet: ChangeSet, surroundings: ApplySurroundings, mergeUndoGroup: boolean): Promise<Applied> {
  const { onProgress, signal, onWaiting, sheetKeys } = surroundings;
  const subject = subjectOf(changeSet.changes[0]!);
  const appliers = appliersFor(new TabOrder(sheetKeys));
  const { expects = [] } = changeSet;
  const changes = changeSet.changes.flatMap((change) => applierOf(appliers, change).split?.(change) ?? [change]);
  const sizes = changes.map((change) => applierOf(appliers, change).readBytes?.(change) ?? smallRead);
  let prepared: Prepared[] = [];
  let inventory: Inventory | null = null;
  let hasWritten = false;
  try {
    return await runInExcel({ subject, mergeUndoGroup, onWaiting }, async (context) => {
      const readInventory = takeInventory(context);
      const first = await inMessages(context, [...expects.map(expectedBytes), ...sizes], (index): (() => void) | Check | LongCheck => {
        const change = changes[index - expects.length];
        return change ? applierOf(appliers, change).prepare(context, change) : expectCells(context, expects[index]!);
      });
      for (const expected of first.slice(0, expects.length)) (expected as () => void)();
      const checks = first.slice(expects.length) as (Check | LongCheck)[];
      const readings = checks.flatMap((check) => (typeof check === 'function' ? [] : check.readings));
      if (readings.length > 0) await inMessages(context, readings.map(({ bytes }) => bytes), (index) => readings[index]!.queue());
      const known = readInventory();
      inventory = known;
      prepared = checks.map((check) => (typeof check === 'function' ? check : check.check)(known));

      const steps = prepared.flatMap((one) => one.steps);
      const total = steps.reduce((sum, step) => sum + step.cells, 0);
      let done = 0;
      onProgress?.({ done, total });
      const messages = messagesOf(steps);
      for (const [index, message] of messages.entries()) {
        if (signal?.aborted) throw new GatewayError('cancelled', 'unchanged', subject);
        context.application.suspendScreenUpdatingUntilNextSync();
        context.runtime.enableEvents = false;
        for (const step of message) step.queue(context);
        const isLast = index === messages.length - 1;
        if (isLast && known.isCalculatedByHand) context.application.calculate('Recalculate');
        const shown = isLast && changeSet.show !== undefined && !isHidden(changeSet.show, known) ? changeSet.show : null;
        if (shown !== null) context.workbook.worksheets.getItem(shown).activate();
        if (isLast) context.runtime.enableEvents = known.eventsEnabled;
        hasWritten = true;
        await context.sync();
        done += message.reduce((sum, step) => sum + step.cells, 0);
        onProgress?.({ done, total });
      }
      return {
        changeSet: { ...changeSet, changes: prepared.map((one) => one.change) },
        cells: total,
        undo: mergeUndoGroup ? 'excel' : 'add-in',
        calculated: known.isCalculatedByHand,
      };
    });
  } catch (error) {
    const failure = gatewayErrorFrom(error, subject);
    if (!hasWritten || inventory === null) throw await namingWhatIsMissing(failure, changeSet);
    const named = namingTheProtectedSheet(failure, changeSet, inventory);
    const state = await takeBack(prepared, sizes, inventory, onWaiting);
    throw new GatewayError(named.failure, state, named.subject, named.cause);
  }
}

/** Excel does not show a sheet that the user has hidden, and we do not unhide it. */
function isHidden(name: string, { sheets }: Inventory): boolean {
  return sheets.some((sheet) => sheet.name === name && !sheet.visible);
}

/** What reading a change that does not grow takes at most. */
const smallRead = 2000;

/** Queues one thing after the other, with a sync wherever the next one would outgrow a message and one at the end. */
async function inMessages<Answer>(
  context: Excel.RequestContext, sizes: readonly number[], queue: (index: number) => Answer,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let bytes = 0;
  for (const [index, size] of sizes.entries()) {
    if (bytes > 0 && bytes + size > messageBytes) {
      await context.sync();
      bytes = 0;
    }
    answers.push(queue(index));
    bytes += size;
  }
  await context.sync();
  return answers;
}

/** The change and its applier have the same kind; the compiler cannot see that through the table. */
function applierOf(appliers: ReturnType<typeof appliersFor>, change: Change): Applier<Change['do']> {
  return appliers[change.do] as unknown as Applier<Change['do']>;
}

/** The steps in messages below the limit, in order. */
function messagesOf(steps: readonly Step[]): Step[][] {
  const messages: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = messages.at(-1);
    if (last && bytes + step.bytes <= messageBytes) {
      last.push(step);
      bytes += step.bytes;
    } else {
      messages.push([step]);
      bytes = step.bytes;
    }
  }
  return messages;
}

/** Takes back in reverse order whatever stands of the changes, and lets events flow again. */
async function takeBack(
  prepared: readonly Prepared[], sizes: readonly number[], inventory: Inventory, onWaiting?: (waiting: boolean) => void,
): Promise<'rolled-back' | 'partly-changed'> {
  try {
    await runInExcel({ subject: '', onWaiting }, async (context) => {
      const readStanding = takeInventory(context);
      await context.sync();
      const standing = readStanding();
      const backwards = [...prepared].reverse();
      const bytes = [...sizes].reverse();
      const corrections = await inMessages(context, bytes, (index) => backwards[index]!.takeBack(context, standing));
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      await inMessages(context, bytes, (index) => corrections[index]!());
      context.runtime.enableEvents = inventory.eventsEnabled;
      await context.sync();
    });
    return 'rolled-back';
  } catch {
    // The failure that is reported is the first one; this one only decides what that says about the workbook.
    await restoreEvents(inventory.eventsEnabled);
    return 'partly-changed';
  }
}

async function restoreEvents(enabled: boolean): Promise<void> {
  try {
    await runInExcel({ subject: '' }, async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
  } catch {
    // Excel does not answer at all any more: nothing more can be done, and the failure itself is on its way to the user.
  }
}

/** Excel says only that something is missing; this says which table or column. */
async function namingWhatIsMissing(failure: GatewayError, changeSet: ChangeSet): Promise<GatewayError> {
  if (failure.failure !== 'not-found' || failure.cause === undefined) return failure;
  try {
    const inventory = await runInExcel({ subject: failure.subject }, async (context) => {
      const read = takeInventory(context);
      await context.sync();
      return read();
    });
    const missing = changeSet.changes.map((change) => missingPart(change, inventory)).find((part) => part !== null);
    return new GatewayError('not-found', 'unchanged', missing ?? failure.subject, failure.cause);
  } catch {
    return failure; // Without a second look the failure is named after its first change.
  }
}

function missingPart(change: Change, { tables, sheets }: Inventory): string | null {
  const place = change.do === 'write-cells' ? change.target : change;
  if ('table' in place) {
    const table = tables.find(({ name }) => name === place.table);
    if (!table) return place.table;
    const column = columnsNeeded(change).find((header) => !table.headers.includes(header));
    return column === undefined ? null : `${place.table}[${column}]`;
  }
  const sheet = change.do === 'remove-sheet' ? change.name : 'sheet' in place && typeof place.sheet === 'string' ? place.sheet : null;
  return sheet === null || sheets.some(({ name }) => name === sheet) ? null : sheet;
}

/** The columns a change takes to be there. */
function columnsNeeded(change: Change): readonly string[] {
  switch (change.do) {
    case 'write-cells': return 'column' in change.target ? [change.target.column] : [];
    case 'append-rows':
    case 'take-rows-back':
    case 'insert-rows': return change.columns;
    case 'remove-rows': return [change.key];
    case 'remove-columns': return change.headers;
    case 'format-column': return [change.column];
    default: return [];
  }
}

function namingTheProtectedSheet(failure: GatewayError, changeSet: ChangeSet, { tables, sheets }: Inventory): GatewayError {
  if (failure.failure !== 'access-denied') return failure;
  const touched = new Set(
    changeSet.changes.flatMap((change) => {
      const place = change.do === 'write-cells' ? change.target : change;
      if ('table' in place) return tables.filter(({ name }) => name === place.table).map(({ sheet }) => sheet);
      return 'sheet' in place && typeof place.sheet === 'string' ? [place.sheet] : [];
    }),
  );
  const locked = sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  return locked ? new GatewayError('sheet-protected', failure.state, locked.name, failure.cause) : failure;
}

/** What a change is about, in the user's words: a sheet, a table, a name. */
function subjectOf(change: Change): string {
  switch (change.do) {
    case 'add-sheet': return change.sheet.name;
    case 'remove-sheet': return change.name;
    case 'write-cells': return 'table' in change.target ? change.target.table : change.target.sheet;
    case 'format-cells': return change.sheet;
    case 'set-name': return change.name;
    case 'set-setting': return change.key;
    case 'draw-pictures': return change.sheet;
    default: return change.table;
  }
}
