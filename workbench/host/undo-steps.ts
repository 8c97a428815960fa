/**
 * What one Undo of the user takes back. Without more, each `context.sync()` is a step (documentation: "Undo capabilities with the Excel
 * JavaScript API"). From ExcelApi 1.20 on an `Excel.run({ mergeUndoGroup: true })` is one; the office.js of the npm package is older and
 * does not send that option, so where the profile has the set every run that writes is one step.
 */
import type { Engine } from '../engine/engine';
import type { HostProfile } from './profiles';
import type { Action } from './protocol';

export class UndoSteps {
  private lastActionId = 0;
  private isContinuing = false;

  constructor(private readonly engine: Engine, private readonly profile: HostProfile) {
    engine.on((event) => {
      if ((event.type === 'edited' || event.type === 'structure') && event.source === 'user') {
        this.interrupt();
      }
    });
  }

  /** What comes next is a step of its own: something else happened. */
  interrupt(): void {
    this.isContinuing = false;
  }

  /** A run's request context numbers its actions upwards; a new run starts again at 1. */
  begin(actions: readonly Action[]): { end(): void } {
    const ids = actions.map(({ Id }) => Id);
    const isNewRun = Math.min(...ids) <= this.lastActionId;
    this.lastActionId = Math.max(...ids);
    const joinPrevious = this.profile.undoPerRun && this.isContinuing && !isNewRun;
    this.isContinuing = true;
    return this.engine.beginUndoGroup({ joinPrevious });
  }
}
