/** The names Excel accepts, and the errors it answers for the others. */
import { isCellAddress } from './addresses';
import { HostError } from './host-error';

/** support.microsoft.com "Rename a worksheet": at most 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not History. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const isValid = name.length >= 1 && name.length <= 31 && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name)
    && name.toLowerCase() !== 'history';
  if (!isValid) {
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a worksheet.`);
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `There is a worksheet "${name}" already.`);
  }
}

/**
 * Tables and defined names share one set of names. support.microsoft.com "Rename an Excel table" and "Names in formulas": starts with a
 * letter, underscore or backslash, then letters, digits, periods and underscores; at most 255 characters; no cell address; not C or R.
 */
export function checkName(name: string, others: readonly string[]): void {
  const isValid = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !isCellAddress(name) && !/^[rc]$/i.test(name)
    && !/^r\d+c\d+$/i.test(name);
  if (!isValid) {
    throw new HostError('InvalidArgument', `"${name}" cannot be a name.`);
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `The name "${name}" is taken.`);
  }
}
