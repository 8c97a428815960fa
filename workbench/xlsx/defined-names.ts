import { escapeXml, readParts, unescapeXml } from './package-parts';

/** A defined name as the file has it: no leading `=`, its sheet by position. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  readonly sheetIndex?: number;
  readonly hidden: boolean;
  readonly comment: string;
}

export const WORKBOOK_PART = 'xl/workbook.xml';

/**
 * Puts names into the workbook part. Not through excelts 10.2.0: it takes references apart and, for a sheet name with an
 * apostrophe, puts them together with the apostrophes doubled once more; and it has no comments.
 */
export function addNamesToXml(workbook: string, names: readonly FileName[]): string {
  if (names.length === 0) return workbook;
  const elements = names.map(({ name, text, sheetIndex, hidden, comment }) => {
    const attributes = [
      `name="${escapeXml(name)}"`,
      sheetIndex === undefined ? '' : `localSheetId="${sheetIndex}"`,
      hidden ? 'hidden="1"' : '',
      comment ? `comment="${escapeXml(comment)}"` : '',
    ];
    return `<definedName ${attributes.filter(Boolean).join(' ')}>${escapeXml(text)}</definedName>`;
  }).join('');
  if (workbook.includes('</definedNames>')) return workbook.replace('</definedNames>', () => `${elements}</definedNames>`);
  // The schema wants them after the sheets and before the calculation properties.
  return workbook.replace('</sheets>', () => `</sheets><definedNames>${elements}</definedNames>`);
}

/** The names of a file, without the built-in ones (print areas and titles, filters). */
export async function readNames(file: Uint8Array): Promise<readonly FileName[]> {
  const workbook = (await readParts(file, /^xl\/workbook\.xml$/)).get(WORKBOOK_PART) ?? '';
  return [...workbook.matchAll(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g)].map(([, attributes, text]) => {
    const attribute = (key: string): string | undefined => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes!)?.[1];
    const sheet = attribute('localSheetId');
    return {
      name: unescapeXml(attribute('name') ?? ''),
      text: unescapeXml(text!),
      ...(sheet === undefined ? {} : { sheetIndex: Number(sheet) }),
      hidden: attribute('hidden') === '1' || attribute('hidden') === 'true',
      comment: unescapeXml(attribute('comment') ?? ''),
    };
  }).filter(({ name, text }) => !name.startsWith('_xlnm.') && text !== '');
}
