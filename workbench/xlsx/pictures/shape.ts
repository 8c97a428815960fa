/** A shape with an area and a text (`xdr:sp`). */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Frame } from '../../host/pictures/anchor';
import type { GeometricShapeState } from '../../host/pictures/shape-state';
import { valued, xml } from '../xml';
import { fillFrom, fillXml, lineFrom, lineXml, transparencyFrom } from './look';
import { childOf, defined, descend } from '../read-xml';
import { boxXml, identityFrom, identityXml, turnFrom } from './shape-identity';
import { shapeTextFrom, shapeTextXml } from './shape-text';

/** `Excel.GeometricShapeType` is the file's word with another first letter, but for these. */
const FORMS: Readonly<Record<string, string>> = {
  Rectangle: 'rect', RoundRectangle: 'roundRect', Round1Rectangle: 'round1Rect', Round2SameRectangle: 'round2SameRect',
  Round2DiagonalRectangle: 'round2DiagRect', Snip1Rectangle: 'snip1Rect', RightTriangle: 'rtTriangle',
};
const formToFile = (form: string): string => FORMS[form] ?? form.charAt(0).toLowerCase() + form.slice(1);
const formFromFile = (preset: string): string => (
  Object.keys(FORMS).find((form) => FORMS[form] === preset) ?? preset.charAt(0).toUpperCase() + preset.slice(1)
);

/** What Excel gives a new shape: the first accent of the theme, darker at the edge, light text. */
const AUTOMATIC_LOOK = xml(
  'xdr:style',
  {},
  xml('a:lnRef', { idx: 2 }, xml('a:schemeClr', { val: 'accent1' }, valued('a:shade', 50_000))),
  xml('a:fillRef', { idx: 1 }, valued('a:schemeClr', 'accent1')),
  xml('a:effectRef', { idx: 0 }, valued('a:schemeClr', 'accent1')),
  xml('a:fontRef', { idx: 'minor' }, valued('a:schemeClr', 'lt1')),
);

export function shapeXml(shape: GeometricShapeState, number: number, frame: Frame): string {
  const { form, rotation, fill, line, text } = shape;
  const locks = shape.lockAspectRatio ? xml('a:spLocks', { noChangeAspect: 1 }) : '';
  return xml(
    'xdr:sp',
    { macro: '', textlink: '' },
    xml('xdr:nvSpPr', {}, identityXml(number, shape), xml('xdr:cNvSpPr', {}, locks)),
    xml(
      'xdr:spPr',
      {},
      boxXml(frame, { rotation }),
      xml('a:prstGeom', { prst: formToFile(form) }, xml('a:avLst')),
      fillXml(fill.color, fill.transparency),
      lineXml(line),
    ),
    AUTOMATIC_LOOK,
    shapeTextXml(text),
  );
}

/** A shape as read, but for what the anchor around it says; null for an outline of its own (a freeform). */
export function shapeFrom(shape: XmlElement): (Omit<GeometricShapeState, 'id' | 'anchor'> & { readonly number: string }) | null {
  const properties = childOf(shape, 'xdr:spPr');
  const preset = childOf(properties, 'a:prstGeom')?.attributes.prst;
  if (preset === undefined) return null;
  const own = childOf(shape, 'xdr:nvSpPr');
  return {
    kind: 'GeometricShape',
    ...identityFrom(childOf(own, 'xdr:cNvPr')),
    form: formFromFile(preset),
    rotation: turnFrom(childOf(properties, 'a:xfrm')).rotation,
    lockAspectRatio: descend(own, 'xdr:cNvSpPr', 'a:spLocks')?.attributes.noChangeAspect === '1',
    fill: defined({ color: fillFrom(properties), transparency: transparencyFrom(properties) }),
    line: { ...lineFrom(properties, 'shape'), ...defined({ transparency: transparencyFrom(childOf(properties, 'a:ln')) }) },
    text: shapeTextFrom(shape),
  };
}
