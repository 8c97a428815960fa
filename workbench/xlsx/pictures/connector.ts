/** A line or a connector between shapes (`xdr:cxnSp`). */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Frame } from '../../host/pictures/anchor';
import type { LineEndState, LineShapeState } from '../../host/pictures/shape-state';
import { valued, xml } from '../xml';
import { lineFrom, lineXml, transparencyFrom } from './look';
import { childOf, defined, descend, keyOf } from '../read-xml';
import { boxXml, identityFrom, identityXml, turnFrom } from './shape-identity';

const FORMS = { Straight: 'straightConnector1', Elbow: 'bentConnector3', Curve: 'curvedConnector3' } as const;
const ARROWS = { None: 'none', Triangle: 'triangle', Stealth: 'stealth', Diamond: 'diamond', Oval: 'oval', Open: 'arrow' } as const;
const LENGTHS = { Short: 'sm', Medium: 'med', Long: 'lg' } as const;
const WIDTHS = { Narrow: 'sm', Medium: 'med', Wide: 'lg' } as const;

const AUTOMATIC_LOOK = xml(
  'xdr:style',
  {},
  xml('a:lnRef', { idx: 1 }, valued('a:schemeClr', 'accent1')),
  xml('a:fillRef', { idx: 0 }, valued('a:schemeClr', 'accent1')),
  xml('a:effectRef', { idx: 0 }, valued('a:schemeClr', 'accent1')),
  xml('a:fontRef', { idx: 'minor' }, valued('a:schemeClr', 'tx1')),
);

const endXml = (name: string, { arrowhead, arrowheadLength, arrowheadWidth }: LineEndState): string => (
  arrowhead === 'None' ? '' : xml(name, { type: ARROWS[arrowhead], w: WIDTHS[arrowheadWidth], len: LENGTHS[arrowheadLength] })
);

/** `numberOf` knows the file's numbers of the shapes it may be attached to. */
export function connectorXml(line: LineShapeState, number: number, frame: Frame, numberOf: (shape: string) => number | undefined): string {
  const attachment = (name: string, { connected }: LineEndState): string => {
    const id = connected && numberOf(connected.shape);
    return id === undefined ? '' : xml(name, { id, idx: connected!.site });
  };
  const turn = { rotation: line.rotation, flipH: line.flippedHorizontally, flipV: line.flippedVertically };
  return xml(
    'xdr:cxnSp',
    { macro: '' },
    xml(
      'xdr:nvCxnSpPr',
      {},
      identityXml(number, line),
      xml('xdr:cNvCxnSpPr', {}, attachment('a:stCxn', line.begin), attachment('a:endCxn', line.end)),
    ),
    xml(
      'xdr:spPr',
      {},
      boxXml(frame, turn),
      xml('a:prstGeom', { prst: FORMS[line.connectorType] }, xml('a:avLst')),
      lineXml(line.line, `${endXml('a:headEnd', line.begin)}${endXml('a:tailEnd', line.end)}`),
    ),
    AUTOMATIC_LOOK,
  );
}

/** A line as read, but for what the anchor around it says. `idOf` knows the shapes by the file's numbers. */
export function connectorFrom(
  connector: XmlElement,
  idOf: (number: string) => string,
): Omit<LineShapeState, 'id' | 'anchor'> & { readonly number: string } {
  const properties = childOf(connector, 'xdr:spPr');
  const own = childOf(connector, 'xdr:nvCxnSpPr');
  const preset = childOf(properties, 'a:prstGeom')?.attributes.prst ?? '';
  const turn = turnFrom(childOf(properties, 'a:xfrm'));
  const line = childOf(properties, 'a:ln');
  const end = (head: string, attachment: string): LineEndState => {
    const look = childOf(line, head)?.attributes;
    const shape = descend(own, 'xdr:cNvCxnSpPr', attachment)?.attributes;
    return {
      arrowhead: keyOf(ARROWS, look?.type, 'None'),
      arrowheadLength: keyOf(LENGTHS, look?.len, 'Medium'),
      arrowheadWidth: keyOf(WIDTHS, look?.w, 'Medium'),
      ...defined({ connected: shape && { shape: idOf(shape.id ?? ''), site: Number(shape.idx ?? 0) } }),
    };
  };
  return {
    kind: 'Line',
    ...identityFrom(childOf(own, 'xdr:cNvPr')),
    connectorType: preset.startsWith('bent') ? 'Elbow' : preset.startsWith('curved') ? 'Curve' : 'Straight',
    rotation: turn.rotation,
    flippedHorizontally: turn.flipH,
    flippedVertically: turn.flipV,
    lockAspectRatio: false,
    line: { ...lineFrom(properties, 'shape'), ...defined({ transparency: transparencyFrom(line) }) },
    begin: end('a:headEnd', 'a:stCxn'),
    end: end('a:tailEnd', 'a:endCxn'),
  };
}
