import { escapeXml } from './package-parts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Attributes that are undefined are left out; so are children that are undefined or empty. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly (string | undefined)[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`));
  const content = children.filter(Boolean).join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** An element that says one value in its attribute `val`, as most of DrawingML's do. */
export const valued = (name: string, val: string | number): string => xml(name, { val });

/** A whole part. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
