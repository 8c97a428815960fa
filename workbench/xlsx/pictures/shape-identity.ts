/** What every picture says of itself in a drawing part, and how a shape's box is turned. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Frame } from '../../host/pictures/anchor';
import { xml } from '../xml';
import { emusOf } from './look';

export interface Identity {
  readonly name: string;
  readonly altTextTitle?: string;
  readonly altTextDescription?: string;
  readonly visible?: boolean;
}

/** `xdr:cNvPr`, with the number by which connectors refer to a shape. */
export function identityXml(number: number, { name, altTextTitle, altTextDescription, visible = true }: Identity): string {
  return xml('xdr:cNvPr', {
    id: number, name, descr: altTextDescription || undefined, title: altTextTitle || undefined, hidden: visible ? undefined : 1,
  });
}

export function identityFrom(owner: XmlElement | undefined): Required<Identity> & { readonly number: string } {
  const { id = '', name = '', descr = '', title = '', hidden } = owner?.attributes ?? {};
  return { number: id, name, altTextDescription: descr, altTextTitle: title, visible: hidden !== '1' && hidden !== 'true' };
}

/** The file counts angles in 60,000ths of a degree. */
const ANGLE = 60_000;

interface Turn {
  readonly rotation?: number;
  readonly flipH?: boolean;
  readonly flipV?: boolean;
}

/** `a:xfrm`: the box before it is turned around its middle. */
export function boxXml({ left, top, width, height }: Frame, { rotation = 0, flipH = false, flipV = false }: Turn): string {
  return xml(
    'a:xfrm',
    { rot: rotation === 0 ? undefined : Math.round(rotation * ANGLE), flipH: flipH ? 1 : undefined, flipV: flipV ? 1 : undefined },
    xml('a:off', { x: emusOf(left), y: emusOf(top) }),
    xml('a:ext', { cx: emusOf(width), cy: emusOf(height) }),
  );
}

export function turnFrom(box: XmlElement | undefined): Required<Turn> {
  const { rot = '0', flipH, flipV } = box?.attributes ?? {};
  return { rotation: Number(rot) / ANGLE, flipH: flipH === '1' || flipH === 'true', flipV: flipV === '1' || flipV === 'true' };
}
