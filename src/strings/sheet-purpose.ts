import { inLanguage } from './in-language';
import { sheetPurposes } from './sheet-purposes.de';

/**
 * What a sheet is for, in the language of the pane.
 * @param english as it stands on the sheet
 */
export function sheetPurpose(key: string, english: string, language: string): string {
  return inLanguage({ en: { purpose: english }, de: { purpose: sheetPurposes[key] ?? english } }, language).purpose;
}
