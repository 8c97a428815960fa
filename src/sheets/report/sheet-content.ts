import type { CellBlock, PageLayout, SheetBlueprint } from '../change-set';

/** What a sheet has besides its title and its table. */
export interface SheetContent {
  readonly blocks: readonly CellBlock[];
  /** In characters, by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** In points, by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Where it is printed otherwise than a sheet with a table. */
  readonly page?: Partial<PageLayout>;
  readonly conditionalFormats?: SheetBlueprint['conditionalFormats'];
}
