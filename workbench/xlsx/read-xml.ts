/** Ways through the elements of a part; each returns undefined where there is nothing, so that ways can be chained. */
import { findChild, findChildren, textContent } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => element && findChild(element, name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] => (
  element ? findChildren(element, name) : []
);

/** Child of child of … */
export const descend = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined => (
  names.reduce<XmlElement | undefined>(childOf, element)
);

/** The attribute `val`, in which DrawingML puts most values. */
export const textAt = (element: XmlElement | undefined): string | undefined => element?.attributes.val;

export function numberAt(element: XmlElement | undefined): number | undefined {
  const text = textAt(element);
  return text === undefined ? undefined : Number(text);
}

/** A switch that is on when it is there and does not say otherwise. */
export function flagAt(element: XmlElement | undefined): boolean | undefined {
  return element && !['0', 'false'].includes(textAt(element) ?? '1');
}

export const contentOf = (element: XmlElement | undefined): string | undefined => element && textContent(element);

/** The text of all runs (`a:t`), one line per paragraph. */
export function richTextOf(body: XmlElement | undefined): string | undefined {
  const paragraphs = childrenOf(body, 'a:p');
  const lineOf = (paragraph: XmlElement): string => (
    childrenOf(paragraph, 'a:r').map((run) => contentOf(childOf(run, 'a:t')) ?? '').join('')
  );
  return body && paragraphs.map(lineOf).join('\n');
}

/** Everything of an object whose value is not undefined. */
export function defined<Values extends object>(values: Values): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** Our word for the file's, by a table that is written with it. */
export const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, text: string | undefined, otherwise: Key): Key => (
  (Object.keys(table) as Key[]).find((key) => table[key] === text) ?? otherwise
);
