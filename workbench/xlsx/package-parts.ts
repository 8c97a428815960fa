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

/** What becomes of a part's text, by the part's path; the text is undefined where the file has no such part. */
export type PartChanges = Readonly<Record<string, (text: string | undefined) => string>>;

/** The file with some parts changed or added. */
export async function rewriteParts(file: Uint8Array, changes: PartChanges): Promise<Uint8Array<ArrayBuffer>> {
  const archive = zip();
  const missing = new Map(Object.entries(changes));
  for await (const entry of unzip(file).entries()) {
    if (entry.path.endsWith('/')) continue;
    const bytes = await entry.bytes();
    const change = changes[entry.path];
    missing.delete(entry.path);
    archive.add(entry.path, change ? encode(change(new TextDecoder().decode(bytes))) : bytes);
  }
  for (const [path, change] of missing) archive.add(path, encode(change(undefined)));
  return new Uint8Array(await archive.bytes());
}

/** The file without the parts whose path matches; the file itself where there is none. */
export async function withoutParts(file: Uint8Array, path: RegExp): Promise<Uint8Array> {
  const kept = zip();
  let isSame = true;
  for await (const entry of unzip(file).entries()) {
    if (path.test(entry.path)) isSame = false;
    else if (!entry.path.endsWith('/')) kept.add(entry.path, await entry.bytes());
  }
  return isSame ? file : kept.bytes();
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
