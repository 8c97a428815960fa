/** A chart as the types of this folder pass it on: by id, so that it is found again after others were deleted. */
import type { Book } from '../book';
import { HostError } from '../host-error';
import type { Lens } from '../lens';
import type { ChartState } from '../pictures/chart-state';

export interface ChartTarget {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

export function chartState({ book, sheet, id }: ChartTarget): ChartState {
  const state = book.pictures.charts(book.sheet(sheet).id).find((chart) => chart.id === id);
  if (!state) {
    throw new HostError('ItemNotFound', 'The chart was deleted.');
  }
  return state;
}

/** Changing it asks the sheet's protection first (`allowEditObjects` of WorksheetProtectionOptions). */
export function chartLens(target: ChartTarget): Lens<ChartState> {
  return {
    get: () => chartState(target),
    set: (state) => {
      target.book.guardSheet(target.sheet, 'allowEditObjects');
      target.book.pictures.change('charts', target.sheet, target.id, () => state);
    },
  };
}
