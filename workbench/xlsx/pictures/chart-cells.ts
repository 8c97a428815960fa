/** References to cells in chart parts, with the values they had when the file was written. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Area, CellValue } from '../../engine/engine';
import { absoluteAddress, parseAddress, quotedSheet } from '../../host/addresses';
import { escapeXml } from '../package-parts';
import { valued, xml } from '../xml';
import { contentOf, descend } from '../read-xml';

/** The cells of an area as a chart sees them: one after the other. */
export interface ChartCells {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
  /** The number format of the first cell. */
  readonly format: string;
}

/** Answers for areas whose sheet goes by name. */
export type ReadChartCells = (area: Area) => ChartCells;

const formulaXml = (area: Area): string => xml('c:f', {}, escapeXml(`${quotedSheet(area.sheet)}!${absoluteAddress(area)}`));

const points = (contents: readonly (string | undefined)[]): string => [
  valued('c:ptCount', contents.length),
  ...contents.map((content, idx) => (content === undefined ? '' : xml('c:pt', { idx }, xml('c:v', {}, escapeXml(content))))),
].join('');

/** Numbers; what is none has no point. */
export function numbersXml(area: Area, { values, format }: ChartCells): string {
  const contents = values.map((value) => (typeof value === 'number' ? String(value) : undefined));
  return xml('c:numRef', {}, formulaXml(area), xml('c:numCache', {}, xml('c:formatCode', {}, escapeXml(format)), points(contents)));
}

export function textsXml(area: Area, { texts }: ChartCells): string {
  return xml('c:strRef', {}, formulaXml(area), xml('c:strCache', {}, points(texts.map((text) => text || undefined))));
}

/** Whether labels of categories are numbers (and perhaps dates) and not texts. */
export const areNumbers = ({ values }: ChartCells): boolean => (
  values.some((value) => typeof value === 'number') && values.every((value) => typeof value === 'number' || value === '')
);

/** Whether they are dates: numbers in a format with days, months or years outside quotes and brackets. */
export const areDates = (cells: ChartCells): boolean => (
  areNumbers(cells) && /[dmy]/i.test(cells.format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General/i, ''))
);

/** The area below `c:cat`, `c:val`, `c:tx`, …; null for none and for cells that no longer exist. */
export function areaFrom(owner: XmlElement | undefined): Area | null {
  const formula = contentOf(descend(owner, 'c:numRef', 'c:f') ?? descend(owner, 'c:strRef', 'c:f'));
  const parsed = formula === undefined || formula.includes('#REF!') ? undefined : parseAddress(formula);
  if (parsed?.sheet === undefined) return null;
  const { sheet, row, column, rows, columns } = parsed;
  return { sheet, row, column, rows, columns };
}
