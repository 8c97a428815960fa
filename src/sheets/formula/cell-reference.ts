/** A cell or block of cells on a sheet, its address without the sheet. */
export interface CellReference {
  readonly sheet: string;
  readonly address: string;
}
