import { isInternalEditorID, LocalUndoRedoService } from '@univerjs/core';
import type { ICommandService, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';

/** What a step of the host does to its own state when the user goes back and forth. */
export interface HostStep {
  undo(): void;
  redo(): void;
}

/**
 * Univer's undo stack, plus groups: everything pushed while a group is open becomes one step.
 *
 * Univer's own batching replays the parts of a step forwards when undoing, so two writes to one cell would end with the first
 * one's old value restored and the second one's put on top. Here a group is undone from its last part to its first.
 */
export class GroupedUndoService extends LocalUndoRedoService {
  private depth = 0;
  private parts: IUndoRedoItem[] = [];
  private joins = false;
  /** Whether the groups that join each other have made a step yet; before, there is nothing of theirs to join. */
  private hasStep = false;

  get isGrouping(): boolean {
    return this.depth > 0;
  }

  /** @param joinPrevious the group becomes part of the step of the groups before it instead of one of its own */
  openGroup(joinPrevious = false): void {
    if (this.depth === 0) {
      this.joins = joinPrevious && this.hasStep;
      this.hasStep = this.joins;
    }
    this.depth += 1;
  }

  closeGroup(): void {
    this.depth -= 1;
    if (this.depth > 0 || this.parts.length === 0) return;
    const parts = this.parts;
    this.parts = [];
    this.hasStep = true;
    const undoMutations = [...parts].reverse().flatMap((part) => part.undoMutations).filter(changesTheWorkbook);
    const redoMutations = parts.flatMap((part) => part.redoMutations).filter(changesTheWorkbook);
    const previous = this.joins ? this.pitchTopUndoElement() : null;
    if (previous) {
      previous.undoMutations = [...undoMutations, ...previous.undoMutations];
      previous.redoMutations = [...previous.redoMutations, ...redoMutations];
    } else {
      super.pushUndoRedo({ unitID: parts[0]!.unitID, undoMutations, redoMutations });
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (isInternalEditorID(item.unitID)) {
      // The formula bar follows the active cell and has a stack of its own.
      super.pushUndoRedo(item);
    } else if (this.depth > 0) {
      this.parts.push(item);
    } else {
      this.hasStep = false;
      super.pushUndoRedo(item);
    }
  }
}

/** Univer selects what a command was about. Nobody selected it: whoever undoes a host's step stays where they are. */
function changesTheWorkbook({ id }: IMutationInfo): boolean {
  return id !== SetSelectionsOperation.id;
}

const HOST_STEP_MUTATION = 'workbench.mutation.host-step';

/** Puts steps of the host on Univer's stack: the stack holds plain data, so it carries a number that stands for the step. */
export class HostSteps {
  private readonly steps: HostStep[] = [];

  constructor(commands: ICommandService, private readonly push: (undo: IMutationInfo[], redo: IMutationInfo[]) => void) {
    commands.registerCommand({
      id: HOST_STEP_MUTATION,
      type: 2,
      handler: (_accessor, { step, direction }: { step: number; direction: 'undo' | 'redo' }) => {
        this.steps[step]![direction]();
        return true;
      },
    });
  }

  record(step: HostStep): void {
    const number = this.steps.push(step) - 1;
    const mutation = (direction: 'undo' | 'redo'): IMutationInfo => ({ id: HOST_STEP_MUTATION, params: { step: number, direction } });
    this.push([mutation('undo')], [mutation('redo')]);
  }
}
