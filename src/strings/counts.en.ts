const grouped = new Intl.NumberFormat('en');

/** A count as an English sentence writes it: 2,000. Amounts, readings and dates are written in the manner of the workbook instead. */
export function figure(count: number): string {
  return grouped.format(count);
}

/** A count and what is counted: 1 benefit, 2,000 benefits. */
export function counted(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
