import { unzip, zip } from '@cj-tech-master/excelts/archive';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The texts of the parts whose path matches, by path. */
export async function readParts(file: Uint8Array, path: RegExp): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(file).entries()) if (path.test(entry.path)) parts.set(
    entry.path,
    new TextDecoder().decode(await entry.bytes()),
  );
  return parts;
}

/** The file with some parts' texts changed and others added. */
export async function rewriteParts(
  file: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = zip();
  for await (const entry of unzip(file).entries()) {
    if (entry.path.endsWith('/')) continue;
    const bytes = await entry.bytes();
    const change = changes[entry.path];
    archive.add(entry.path, change ? encode(change(new TextDecoder().decode(bytes))) : bytes);
  }
  for (const [path, text] of Object.entries(added)) archive.add(path, encode(text));
  return new Uint8Array(await archive.bytes());
}

const ENTITIES = [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']] as const;
export const escapeXml = (text: string): string => ENTITIES.reduce(
  (escaped, [character, entity]) => escaped.replaceAll(character, entity),
  text,
);
export const unescapeXml = (text: string): string => [...ENTITIES].reverse().reduce(
  (plain, [character, entity]) => plain.replaceAll(entity, character),
  text.replaceAll('&apos;', "'"),
);
