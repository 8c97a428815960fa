/**
 * Whether two formulas of names lead to the same cells. Excel adds and drops quotes and blanks when it stores one, and on the desktop gives
 * it back in the language of its user (OfficeDev/office-js#2834): there functions have other names and arguments stand between semicolons.
 */
export function sameReference(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : plain(one) === plain(other);
}

const functionName = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

function plain(formula: string): string {
  return formula.replace(/['\s]/g, '').replace(functionName, '').replaceAll(';', ',').toLowerCase();
}
