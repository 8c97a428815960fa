/** The field of a column header: `Full-year value` → `fullYearValue`, `Weight %` → `weightPercent`, `Every (days)` → `everyDays`. */
export function fieldOf(header: string): string {
  const words = header.replace(/%/g, ' percent ').match(/[A-Za-z0-9]+/g) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
