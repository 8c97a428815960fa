import type { BlockStyle } from '../../sheets/change-set';
import { setNumberFormat } from './number-format';

const edgesOf = {
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
  box: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
} as const;

/** Gives a block of cells its look. */
export function styleBlock(range: Excel.Range, style: BlockStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of style.border ? edgesOf[style.border] : []) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#A6A6A6';
  }
}
