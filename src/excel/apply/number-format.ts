/** Excel's own spread of one number format over a whole range; the type declarations know the grid only. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}
