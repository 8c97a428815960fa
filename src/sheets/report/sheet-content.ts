import type { CellBlock, SheetBlueprint } from '../change-set';

/** What a sheet has besides its title and its table. */
export interface SheetContent {
  readonly blocks: readonly CellBlock[];
  /** In characters, by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** In points, by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** What is printed, on one page; see `PageLayout`. */
  readonly printArea?: string;
  readonly conditionalFormats?: SheetBlueprint['conditionalFormats'];
}
