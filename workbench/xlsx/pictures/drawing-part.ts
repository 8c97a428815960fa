/** The pictures of one sheet (`xl/drawings/drawing1.xml`; ECMA-376 part 1, 20.5). */
import { parseXml } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Anchor, Frame } from '../../host/pictures/anchor';
import type { ChartState } from '../../host/pictures/chart-state';
import type { ShapeState } from '../../host/pictures/shape-state';
import { xml, xmlPart } from '../xml';
import { anchoredXml, anchorFrom } from './anchor';
import { connectorFrom, connectorXml } from './connector';
import { childOf, descend } from '../read-xml';
import { shapeFrom, shapeXml } from './shape';
import { identityFrom, identityXml } from './shape-identity';

const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:c': CHART_NAMESPACE,
};

/** Excel counts the pictures of a sheet from 2. */
const FIRST_NUMBER = 2;

/** The part's text: charts below, shapes above. Charts are referred to by the relations' ids. */
export function drawingPart(
  charts: readonly { readonly chart: ChartState; readonly relation: string }[],
  shapes: readonly ShapeState[],
  frameOf: (picture: { readonly anchor: Anchor }) => Frame,
): string {
  const ids = [...charts.map(({ chart }) => chart.id), ...shapes.map(({ id }) => id)];
  const numbers = new Map(ids.map((id, index) => [id, index + FIRST_NUMBER]));
  const number = (id: string): number => numbers.get(id)!;
  const frames = charts.map(({ chart, relation }) => anchoredXml(chart.anchor, chartFrameXml(chart, number(chart.id), relation)));
  const drawn = shapes.map((shape) => anchoredXml(
    shape.anchor,
    shape.kind === 'Line'
      ? connectorXml(shape, number(shape.id), frameOf(shape), (id) => numbers.get(id))
      : shapeXml(shape, number(shape.id), frameOf(shape)),
  ));
  return xmlPart(xml('xdr:wsDr', NAMESPACES, ...frames, ...drawn));
}

function chartFrameXml({ name }: ChartState, number: number, relation: string): string {
  return xml(
    'xdr:graphicFrame',
    { macro: '' },
    xml('xdr:nvGraphicFramePr', {}, identityXml(number, { name }), xml('xdr:cNvGraphicFramePr')),
    xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx: 0, cy: 0 })),
    xml('a:graphic', {}, xml('a:graphicData', { uri: CHART_NAMESPACE }, xml('c:chart', { 'r:id': relation }))),
  );
}

export interface DrawingInFile {
  readonly charts: readonly (Pick<ChartState, 'id' | 'name' | 'anchor'> & { readonly relation: string })[];
  readonly shapes: readonly ShapeState[];
}

/** Reads a part. Pictures in groups, photographs and freeforms are left out. `idOf` makes ids of the file's numbers. */
export function drawingFromPart(part: string, idOf: (number: string) => string): DrawingInFile {
  const anchored = parseXml(part).root.children.flatMap((child) => {
    const anchor = child.type === 'element' ? anchorFrom(child) : undefined;
    return anchor === undefined ? [] : [{ element: child as XmlElement, anchor }];
  });
  const charts = anchored.flatMap(({ element, anchor }) => {
    const frame = childOf(element, 'xdr:graphicFrame');
    const relation = descend(frame, 'a:graphic', 'a:graphicData', 'c:chart')?.attributes['r:id'];
    if (relation === undefined) return [];
    const { number, name } = identityFrom(descend(frame, 'xdr:nvGraphicFramePr', 'xdr:cNvPr'));
    return [{ id: idOf(number), name, anchor, relation }];
  });
  const shapes = anchored.flatMap(({ element, anchor }): ShapeState[] => {
    const [shape, connector] = [childOf(element, 'xdr:sp'), childOf(element, 'xdr:cxnSp')];
    const read = shape ? shapeFrom(shape) : connector ? connectorFrom(connector, idOf) : null;
    if (read === null) return [];
    const { number, ...state } = read;
    return [{ ...state, id: idOf(number), anchor }];
  });
  return { charts, shapes };
}
