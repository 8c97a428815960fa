import { parseXml } from '@cj-tech-master/excelts/xml';
import { childrenOf } from './read-xml';
import { xml, xmlPart } from './xml';

/** How a part refers to another one (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: `worksheet`, `drawing`, `chart`. */
  readonly type: string;
  /** The other part's path in the package, e.g. `xl/drawings/drawing1.xml`. */
  readonly target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The part that holds a part's relationships. */
export const relationshipsPath = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** The relationships with more of them, or a new part. */
export function withRelationships(text: string | undefined, added: readonly Relationship[]): string {
  const elements = added.map(({ id, type, target }) => xml('Relationship', { Id: id, Type: TYPES + type, Target: `/${target}` })).join('');
  return text?.replace(/<\/Relationships>|(?<=<Relationships[^>]*)\/>/, (end) => `${end === '/>' ? '>' : ''}${elements}</Relationships>`)
    ?? xmlPart(xml('Relationships', { xmlns: NAMESPACE }, elements));
}

/** Those within the package, for the part they belong to. */
export function readRelationships(text: string, part: string): readonly Relationship[] {
  return childrenOf(parseXml(text).root, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return mode === 'External' ? [] : [{ id, type: type.split('/').pop() ?? '', target: resolved(target, part) }];
  });
}

/** Targets are relative to the folder of their part, or absolute in the package. */
function resolved(target: string, part: string): string {
  return new URL(target, `package:///${part}`).pathname.replace(/^\//, '');
}
