/** Where a picture is, as the drawing part says it (ECMA-376 part 1, 20.5.2): the host's anchors are the same in points. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Anchor, CellPoint } from '../../host/pictures/anchor';
import { xml } from '../xml';
import { emusOf, pointsOf } from './look';
import { childOf, contentOf } from '../read-xml';

const pointXml = (name: string, { column, row, x, y }: CellPoint): string => xml(
  name,
  {},
  xml('xdr:col', {}, String(column)),
  xml('xdr:colOff', {}, String(emusOf(x))),
  xml('xdr:row', {}, String(row)),
  xml('xdr:rowOff', {}, String(emusOf(y))),
);
const sizeXml = ({ width, height }: { readonly width: number; readonly height: number }): string => (
  xml('xdr:ext', { cx: emusOf(width), cy: emusOf(height) })
);

/** A picture at its place. */
export function anchoredXml(anchor: Anchor, content: string): string {
  const rest = [content, xml('xdr:clientData')];
  switch (anchor.placement) {
    case 'TwoCell': return xml('xdr:twoCellAnchor', {}, pointXml('xdr:from', anchor.from), pointXml('xdr:to', anchor.to), ...rest);
    case 'OneCell': return xml('xdr:oneCellAnchor', {}, pointXml('xdr:from', anchor.from), sizeXml(anchor), ...rest);
    case 'Absolute': return xml(
      'xdr:absoluteAnchor',
      {},
      xml('xdr:pos', { x: emusOf(anchor.left), y: emusOf(anchor.top) }),
      sizeXml(anchor),
      ...rest,
    );
  }
}

/** Undefined for an element that is no anchor. Excel also ties pictures to two cells that are not to grow with them: these grow. */
export function anchorFrom(element: XmlElement): Anchor | undefined {
  const size = childOf(element, 'xdr:ext')?.attributes;
  const [width, height] = [pointsOf(Number(size?.cx ?? 0)), pointsOf(Number(size?.cy ?? 0))];
  switch (element.name) {
    case 'xdr:twoCellAnchor':
      return { placement: 'TwoCell', from: pointFrom(childOf(element, 'xdr:from')), to: pointFrom(childOf(element, 'xdr:to')) };
    case 'xdr:oneCellAnchor': return { placement: 'OneCell', from: pointFrom(childOf(element, 'xdr:from')), width, height };
    case 'xdr:absoluteAnchor': {
      const position = childOf(element, 'xdr:pos')?.attributes;
      return { placement: 'Absolute', left: pointsOf(Number(position?.x ?? 0)), top: pointsOf(Number(position?.y ?? 0)), width, height };
    }
    default: return undefined;
  }
}

function pointFrom(point: XmlElement | undefined): CellPoint {
  const number = (name: string): number => Number(contentOf(childOf(point, name)) ?? 0);
  return { column: number('xdr:col'), x: pointsOf(number('xdr:colOff')), row: number('xdr:row'), y: pointsOf(number('xdr:rowOff')) };
}
