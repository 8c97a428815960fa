import { DataValidationType, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

/**
 * Univer 0.25.1 reckons how tall a cell with a drop-down is as if its word were wrapped, in the width that the column had when it was last
 * painted: rows of new sheets come out three lines taller than their texts. Asked for nothing, it reckons such a cell as it does all
 * others, and as Excel does: one line, unless the cell wraps its text.
 */
export async function measureListCellsAsOthers(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered); // what draws drop-downs comes with this stage
  const render = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!render) throw new Error('Univer draws no drop-downs; see list-cell-heights.ts');
  render.calcCellAutoHeight = () => undefined;
}
