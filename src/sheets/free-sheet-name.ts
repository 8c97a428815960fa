/** Excel's limit for the name of a sheet. */
const longestSheetName = 31;

/**
 * The name, or the name with a number where another sheet has it already.
 * @param taken names in lower case
 */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, longestSheetName - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
