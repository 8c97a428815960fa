/** The text in a shape. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { ShapeTextState } from '../../host/pictures/shape-state';
import { escapeXml } from '../package-parts';
import { xml } from '../xml';
import { emusOf, fontFrom, fontXml, pointsOf } from './look';
import { childOf, defined, descend, keyOf, richTextOf } from '../read-xml';

const HORIZONTAL = {
  Left: 'l', Center: 'ctr', Right: 'r', Justify: 'just', JustifyLow: 'justLow', Distributed: 'dist', ThaiDistributed: 'thaiDist',
} as const;
const VERTICAL = { Top: 't', Middle: 'ctr', Bottom: 'b', Justified: 'just', Distributed: 'dist' } as const;
const SIZING = { AutoSizeNone: 'a:noAutofit', AutoSizeTextToFitShape: 'a:normAutofit', AutoSizeShapeToFitText: 'a:spAutoFit' } as const;

export function shapeTextXml({ text, font, horizontalAlignment, verticalAlignment, autoSize, margins }: ShapeTextState): string {
  const { left, top, right, bottom } = margins;
  const body = xml(
    'a:bodyPr',
    {
      vertOverflow: 'clip', horzOverflow: 'clip', wrap: 'square',
      lIns: emusOf(left), tIns: emusOf(top), rIns: emusOf(right), bIns: emusOf(bottom),
      anchor: VERTICAL[verticalAlignment],
    },
    autoSize === 'AutoSizeMixed' ? '' : xml(SIZING[autoSize]),
  );
  const paragraphs = text.split('\n').map((line) => xml(
    'a:p',
    {},
    xml('a:pPr', { algn: HORIZONTAL[horizontalAlignment] }),
    line === '' ? fontXml('a:endParaRPr', font) : xml('a:r', {}, fontXml('a:rPr', font), xml('a:t', {}, escapeXml(line))),
  ));
  return xml('xdr:txBody', {}, body, xml('a:lstStyle'), ...paragraphs);
}

export function shapeTextFrom(shape: XmlElement): ShapeTextState {
  const content = childOf(shape, 'xdr:txBody');
  const body = childOf(content, 'a:bodyPr');
  const paragraph = childOf(content, 'a:p');
  const margin = (name: string, otherwise: number): number => pointsOf(Number(body?.attributes[name] ?? otherwise));
  const sizing = (Object.keys(SIZING) as (keyof typeof SIZING)[]).find((name) => childOf(body, SIZING[name]) !== undefined);
  const properties = descend(paragraph, 'a:r', 'a:rPr') ?? childOf(paragraph, 'a:endParaRPr');
  return {
    text: richTextOf(content) ?? '',
    horizontalAlignment: keyOf(HORIZONTAL, childOf(paragraph, 'a:pPr')?.attributes.algn, 'Left'),
    verticalAlignment: keyOf(VERTICAL, body?.attributes.anchor, 'Top'),
    autoSize: sizing ?? 'AutoSizeNone',
    // What they are where the file does not say (ECMA-376 part 1, 21.1.2.1.1).
    margins: { left: margin('lIns', 91_440), top: margin('tIns', 45_720), right: margin('rIns', 91_440), bottom: margin('bIns', 45_720) },
    ...defined({ font: fontFrom(properties) }),
  };
}
