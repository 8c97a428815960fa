/** Fills, lines and fonts of DrawingML: what charts and shapes have in common. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { FontState, LineState } from '../../host/pictures/chart-state';
import { valued, xml } from '../xml';
import { childOf, descend, numberAt, textAt } from '../read-xml';

const EMUS_PER_POINT = 12_700;
export const emusOf = (points: number): number => Math.round(points * EMUS_PER_POINT);
export const pointsOf = (emus: number): number => emus / EMUS_PER_POINT;

/** DrawingML counts shares in thousandths of a percent. */
const share = (part: number): number => Math.round(part * 100_000);

const hex = (color: string): string => color.replace('#', '').toUpperCase();

/** A fill; nothing where it is automatic. */
export function fillXml(color: string | null | undefined, transparency = 0): string {
  if (color === undefined) return '';
  if (color === null) return xml('a:noFill');
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: hex(color) }, transparency > 0 ? valued('a:alpha', share(1 - transparency)) : ''));
}

/** The names of `Excel.ChartLineStyle` and `Excel.ShapeLineDashStyle`, each name of the file by the one that reading gives first. */
const DASHES: readonly (readonly [file: string, excel: string])[] = [
  ['solid', 'Continuous'], ['solid', 'Solid'], ['dash', 'Dash'], ['dashDot', 'DashDot'], ['lgDashDotDot', 'DashDotDot'],
  ['sysDot', 'Dot'], ['sysDot', 'RoundDot'], ['sysDot', 'SystemDot'], ['sysDash', 'SquareDot'], ['sysDash', 'SystemDash'],
  ['sysDashDot', 'SystemDashDot'], ['lgDash', 'LongDash'], ['lgDashDot', 'LongDashDot'],
];

/** A line with its ends (`a:headEnd`, `a:tailEnd`), if it has any; nothing where all of it is automatic. */
export function lineXml(line: (LineState & { readonly transparency?: number }) | undefined, ends = ''): string {
  const { visible, color, weight, style, transparency } = line ?? {};
  const isHidden = visible === false || style === 'None';
  const dash = DASHES.find(([, name]) => name === style)?.[0];
  const seen = `${fillXml(color, transparency)}${dash === undefined ? '' : valued('a:prstDash', dash)}${ends}`;
  const content = isHidden ? fillXml(null) : seen;
  if (content === '' && weight === undefined) return '';
  return xml('a:ln', { w: weight === undefined ? undefined : emusOf(weight) }, content);
}

/** Fill and line together, under the name their owner gives them; nothing where both are automatic. */
export function lookXml(name: string, ...content: readonly string[]): string {
  return content.every((part) => part === '') ? '' : xml(name, {}, ...content);
}

/** `a:rPr`, `a:defRPr`, …: how text looks. */
export function fontXml(name: string, { color, name: typeface, size, bold, italic, underline }: FontState = {}): string {
  const flag = (on: boolean | undefined): string | undefined => (on === undefined ? undefined : on ? '1' : '0');
  const attributes = {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: flag(bold),
    i: flag(italic),
    u: underline === undefined ? undefined : underline === 'None' ? 'none' : underline === 'Double' ? 'dbl' : 'sng',
  };
  return xml(name, attributes, fillXml(color), typeface === undefined ? '' : xml('a:latin', { typeface }));
}

/** The color of a solid fill, null for none, undefined where the file leaves it open or says it by a theme. */
export function fillFrom(owner: XmlElement | undefined): string | null | undefined {
  if (childOf(owner, 'a:noFill')) return null;
  const color = descend(owner, 'a:solidFill', 'a:srgbClr')?.attributes.val;
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

/** Undefined for a fill that covers. */
export function transparencyFrom(owner: XmlElement | undefined): number | undefined {
  const alpha = numberAt(descend(owner, 'a:solidFill', 'a:srgbClr', 'a:alpha'));
  return alpha === undefined ? undefined : 1 - alpha / 100_000;
}

export function lineFrom(owner: XmlElement | undefined, dashes: 'chart' | 'shape'): LineState | undefined {
  const line = childOf(owner, 'a:ln');
  if (line === undefined) return undefined;
  const color = fillFrom(line);
  const width = line.attributes.w;
  const dash = textAt(childOf(line, 'a:prstDash'));
  const names = DASHES.filter(([file]) => file === dash).map(([, excel]) => excel);
  const style = dashes === 'shape' ? names.find((name) => !['Continuous', 'Dot'].includes(name)) : names[0];
  return {
    ...(color === null ? { visible: false } : color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: pointsOf(Number(width)) }),
    ...(style === undefined ? {} : { style }),
  };
}

export function fontFrom(properties: XmlElement | undefined): FontState | undefined {
  if (properties === undefined) return undefined;
  const { sz, b, i, u } = properties.attributes;
  const color = fillFrom(properties);
  const name = childOf(properties, 'a:latin')?.attributes.typeface;
  const font: FontState = {
    ...(color ? { color } : {}),
    ...(name === undefined || name.startsWith('+') ? {} : { name }), // "+mn-lt" is the theme's font
    ...(sz === undefined ? {} : { size: Number(sz) / 100 }),
    ...(b === undefined ? {} : { bold: isOn(b) }),
    ...(i === undefined ? {} : { italic: isOn(i) }),
    ...(u === undefined || u === 'none' ? {} : { underline: u === 'dbl' ? 'Double' : 'Single' }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}

const isOn = (flag: string): boolean => flag === '1' || flag === 'true';
