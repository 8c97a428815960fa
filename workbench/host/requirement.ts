import type { Book } from './book';
import { HostError } from './host-error';

/** A member that came with a later requirement set is not there in an Excel without it: office.js asks for it all the same. */
export function requireExcelApi({ profile }: Book, version: string, member: string): void {
  const [offered, needed] = [minorVersion(profile.requirements['ExcelApi'] ?? '1.0'), minorVersion(version)];
  if (offered < needed) {
    throw new HostError('ApiNotFound', `${member} needs ExcelApi ${version}; ${profile.name} has ${profile.requirements['ExcelApi']}.`);
  }
}

/** Every version of ExcelApi is 1.something. */
function minorVersion(version: string): number {
  return Number(version.split('.')[1]);
}
