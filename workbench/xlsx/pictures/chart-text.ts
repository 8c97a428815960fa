/** Titles and the looks of text in chart parts. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { ChartTextState, FontState } from '../../host/pictures/chart-state';
import { escapeXml } from '../package-parts';
import { valued, xml } from '../xml';
import { fontFrom, fontXml } from './look';
import { childOf, contentOf, defined, descend, flagAt, richTextOf } from '../read-xml';

/** How text looks whose words come from elsewhere: labels, legends, the chart's own text. */
export function textLookXml(font: FontState | undefined): string {
  if (font === undefined) return '';
  const paragraph = xml('a:p', {}, xml('a:pPr', {}, fontXml('a:defRPr', font)), xml('a:endParaRPr', { lang: 'en-US' }));
  return xml('c:txPr', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraph);
}

export const textLookFrom = (owner: XmlElement | undefined): FontState | undefined => (
  fontFrom(descend(owner, 'c:txPr', 'a:p', 'a:pPr', 'a:defRPr'))
);

/** Of text that reads from the bottom to the top, as beside a vertical axis. */
const upwards = { rot: -5_400_000, vert: 'horz' };

/** A visible title; one without words is Excel's own. Nothing for a title that is not shown. */
export function titleXml({ visible, text, font, overlay }: ChartTextState & { readonly overlay?: boolean }, isUpright = false): string {
  if (!visible) return '';
  const overlaid = valued('c:overlay', overlay ? 1 : 0);
  if (text === undefined) return xml('c:title', {}, overlaid, textLookXml(font));
  const paragraphs = text.split('\n').map((line) => xml(
    'a:p',
    {},
    xml('a:pPr', {}, fontXml('a:defRPr', font)),
    xml('a:r', {}, fontXml('a:rPr', font), xml('a:t', {}, escapeXml(line))),
  ));
  const rich = xml('c:rich', {}, xml('a:bodyPr', isUpright ? upwards : {}), xml('a:lstStyle'), ...paragraphs);
  return xml('c:title', {}, xml('c:tx', {}, rich), overlaid);
}

/** The title among an element's children. */
export function titleFrom(owner: XmlElement | undefined): ChartTextState & { readonly overlay?: boolean } {
  const title = childOf(owner, 'c:title');
  if (title === undefined) return { visible: false };
  const rich = descend(title, 'c:tx', 'c:rich');
  const linked = contentOf(descend(title, 'c:tx', 'c:strRef', 'c:strCache', 'c:pt', 'c:v'));
  return {
    visible: true,
    ...defined({
      text: richTextOf(rich) ?? linked,
      font: fontFrom(descend(rich, 'a:p', 'a:r', 'a:rPr')) ?? fontFrom(descend(rich, 'a:p', 'a:pPr', 'a:defRPr')) ?? textLookFrom(title),
      overlay: flagAt(childOf(title, 'c:overlay')) || undefined,
    }),
  };
}
