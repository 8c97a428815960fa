import type { WorkbookExtras } from './extras';
import { escapeXml, readParts, unescapeXml } from './package-parts';

/** What the file's own parts cannot say. Page set-up, headers and protection are real parts and are read from there. */
export interface KeptInPart {
  readonly settings: WorkbookExtras['settings'];
  readonly documentProperties: WorkbookExtras['documentProperties'];
  readonly documentCustomProperties: WorkbookExtras['documentCustomProperties'];
  readonly sheets: Readonly<Record<string, Pick<WorkbookExtras['sheets'][string], 'customProperties' | 'pageLayout' | 'groups'>>>;
  readonly tables: WorkbookExtras['tables'];
  readonly other?: WorkbookExtras['other'];
  /** File spellings of add-in functions, whose dots the file does not keep. */
  readonly functions: Readonly<Record<string, string>>;
}

const NAMESPACE = 'urn:benefits-realization:workbench:1';
const RELATION =
  '<Relationship Id="rIdWorkbenchExtras" Target="../customXml/item1.xml" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>';

/** A custom XML part: the place Office gives to other programs' data and keeps when it saves. */
export const EXTRAS_PART = 'customXml/item1.xml';
export const extrasToXml = (kept: KeptInPart): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<workbench xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(kept))}</workbench>`;

/** Tells the workbook's relationships (`xl/_rels/workbook.xml.rels`) of the part. */
export const relateExtras = (relationships: string): string => relationships.replace('</Relationships>', `${RELATION}</Relationships>`);

/** Reads the part back; null for a file of another program. */
export async function readExtrasPart(file: Uint8Array): Promise<KeptInPart | null> {
  for (const text of (await readParts(file, /^customXml\/item\d+\.xml$/)).values()) {
    const content = text.includes(NAMESPACE) ? /<workbench[^>]*>([\s\S]*)<\/workbench>/.exec(text)?.[1] : undefined;
    if (content !== undefined) return JSON.parse(unescapeXml(content)) as KeptInPart;
  }
  return null;
}
