import type { Change, ChangeSet, Expectation } from '../sheets/change-set';
import type { Applier, Check, LongCheck, Prepared, Step } from './apply/applier';
import { appliersFor } from './apply/appliers';
import { expectCells, expectedBytes } from './apply/expect-cells';
import { messagesOf, syncInMessages } from './apply/messages';
import { namingTheProtectedSheet, namingWhatIsMissing, subjectOf } from './apply/name-failure';
import { refuseLongTexts } from './apply/refuse-long-texts';
import { TabOrder } from './apply/tab-order';
import { isSupported } from './capabilities';
import type { ApplyOptions } from './gateway';
import { GatewayError } from './gateway';
import type { Inventory } from './inventory';
import { takeInventory } from './inventory';
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
  const { onWaiting, sheetKeys } = surroundings;
  const subject = subjectOf(changeSet.changes[0]!);
  const appliers = appliersFor(new TabOrder(sheetKeys));
  const parts = changeSet.changes.flatMap((change) => applierOf(appliers, change).split?.(change) ?? [change]).map((change): Part => ({
    bytes: applierOf(appliers, change).readBytes?.(change) ?? smallRead,
    prepare: (context) => applierOf(appliers, change).prepare(context, change),
  }));
  const attempt: Attempt = { found: null, hasWritten: false };
  try {
    return await runInExcel({ subject, mergeUndoGroup, onWaiting }, async (context) => {
      const found = await lookAndCheck(context, changeSet.expects ?? [], parts);
      attempt.found = found;
      const cells = await write(context, found, { ...surroundings, subject, show: changeSet.show }, () => { attempt.hasWritten = true; });
      return {
        changeSet: { ...changeSet, changes: found.prepared.map((one) => one.change) },
        cells,
        undo: mergeUndoGroup ? 'excel' : 'add-in',
        calculated: found.inventory.isCalculatedByHand,
      };
    });
  } catch (error) {
    const failure = gatewayErrorFrom(error, subject);
    if (!attempt.hasWritten || attempt.found === null) throw await namingWhatIsMissing(failure, changeSet);
    const named = namingTheProtectedSheet(failure, changeSet, attempt.found.inventory);
    const state = await takeBack(attempt.found, parts, onWaiting);
    throw new GatewayError(named.failure, state, named.subject, named.cause);
  }
}

/** A part of the changes that fits a message: what its reading takes, and the reading itself. */
interface Part {
  readonly bytes: number;
  prepare(context: Excel.RequestContext): Check | LongCheck;
}

/** The workbook as it was found, and the changes checked against it, one for each part. */
interface Found {
  readonly inventory: Inventory;
  readonly prepared: readonly Prepared[];
}

/** How far an attempt has come when it fails. */
interface Attempt {
  found: Found | null;
  hasWritten: boolean;
}

/** Reads what the changes will replace and rely on, and compares it with the plan; throws a `GatewayError` where they differ. */
async function lookAndCheck(context: Excel.RequestContext, expects: readonly Expectation[], parts: readonly Part[]): Promise<Found> {
  const readInventory = takeInventory(context);
  const expectations: (() => void)[] = [];
  const checks: (Check | LongCheck)[] = [];
  await syncInMessages(context, [
    ...expects.map((cells) => ({ bytes: expectedBytes(cells), queue: () => void expectations.push(expectCells(context, cells)) })),
    ...parts.map((part) => ({ bytes: part.bytes, queue: () => void checks.push(part.prepare(context)) })),
  ]);
  for (const expectation of expectations) expectation();
  await syncInMessages(context, checks.flatMap((check) => (typeof check === 'function' ? [] : check.readings)));
  const inventory = readInventory();
  return { inventory, prepared: checks.map((check) => (typeof check === 'function' ? check : check.check)(inventory)) };
}

interface Writing extends ApplyOptions {
  readonly subject: string;
  /** Name of the sheet to show in the end. */
  readonly show: string | undefined;
}

/**
 * Writes the changes, message by message.
 * @param beforeMessage called before each message is sent: from then on there may be something to take back
 * @returns how many cells were written
 */
async function write(
  context: Excel.RequestContext, { inventory, prepared }: Found, { subject, show, onProgress, signal }: Writing, beforeMessage: () => void,
): Promise<number> {
  const steps = prepared.flatMap((one) => one.steps);
  const total = cellsOf(steps);
  let done = 0;
  onProgress?.({ done, total });
  const messages = messagesOf(steps);
  for (const [index, message] of messages.entries()) {
    if (signal?.aborted) throw new GatewayError('cancelled', 'unchanged', subject);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.runtime.enableEvents = false;
    for (const step of message) step.queue(context);
    if (index === messages.length - 1) {
      if (inventory.isCalculatedByHand) context.application.calculate('Recalculate');
      if (show !== undefined && !isHidden(show, inventory)) context.workbook.worksheets.getItem(show).activate();
      context.runtime.enableEvents = inventory.eventsEnabled;
    }
    beforeMessage();
    await context.sync();
    done += cellsOf(message);
    onProgress?.({ done, total });
  }
  return total;
}

function cellsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { cells }) => sum + cells, 0);
}

/** Excel does not show a sheet that the user has hidden, and we do not unhide it. */
function isHidden(name: string, { sheets }: Inventory): boolean {
  return sheets.some((sheet) => sheet.name === name && !sheet.visible);
}

/** What reading a change that does not grow takes at most. */
const smallRead = 2000;

/** The change and its applier have the same kind; the compiler cannot see that through the table. */
function applierOf(appliers: ReturnType<typeof appliersFor>, change: Change): Applier<Change['do']> {
  return appliers[change.do] as unknown as Applier<Change['do']>;
}

/** Takes back in reverse order whatever stands of the changes, and lets events flow again. */
async function takeBack(
  { inventory, prepared }: Found, parts: readonly Part[], onWaiting?: (waiting: boolean) => void,
): Promise<'rolled-back' | 'partly-changed'> {
  try {
    await runInExcel({ subject: '', onWaiting }, async (context) => {
      const readStanding = takeInventory(context);
      await context.sync();
      const standing = readStanding();
      const backwards = prepared.map((one, index) => ({ one, bytes: parts[index]!.bytes })).reverse();
      const corrections: { bytes: number; queue(): void }[] = [];
      await syncInMessages(context, backwards.map(({ one, bytes }) => (
        { bytes, queue: () => void corrections.push({ bytes, queue: one.takeBack(context, standing) }) }
      )));
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      await syncInMessages(context, corrections);
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
