const grouped = new Intl.NumberFormat('de');

/** A count as a German sentence writes it: 2.000. */
export function figure(count: number): string {
  return grouped.format(count);
}

/** A count and what is counted: 1 Messwert, 2.000 Messwerte. */
export function counted(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
