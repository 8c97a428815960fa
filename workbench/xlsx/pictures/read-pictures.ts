import { parseXml } from '@cj-tech-master/excelts/xml';
import type { SheetExtras } from '../extras';
import { readParts } from '../package-parts';
import { readRelationships, relationshipsPath } from '../relationships';
import type { Relationship } from '../relationships';
import { chartFromPart } from './chart-part';
import { drawingFromPart } from './drawing-part';
import { childOf, childrenOf } from '../read-xml';

type SheetPictures = Required<Pick<SheetExtras, 'charts' | 'shapes'>>;

/** By the sheet's name; sheets without pictures are left out. */
export type PicturesBySheet = ReadonlyMap<string, SheetPictures>;

const WORKBOOK = 'xl/workbook.xml';
const PARTS = /^xl\/(?:workbook\.xml|(?:worksheets\/)?_rels\/.*|drawings\/.*\.(?:xml|rels)|charts\/[^/]*\.xml)$/;

/** The charts and shapes of a file, whoever wrote it, as far as the workbench knows their kinds. */
export async function readPictures(file: Uint8Array): Promise<PicturesBySheet> {
  const parts = await readParts(file, PARTS);
  const relationsOf = (part: string): readonly Relationship[] => readRelationships(parts.get(relationshipsPath(part)) ?? '<none/>', part);
  const targets = new Map(relationsOf(WORKBOOK).map(({ id, target }) => [id, target]));
  const sheets = childrenOf(childOf(parseXml(parts.get(WORKBOOK) ?? '<none/>').root, 'sheets'), 'sheet');
  const found = new Map<string, SheetPictures>();
  sheets.forEach(({ attributes }, index) => {
    const path = targets.get(attributes['r:id'] ?? '') ?? '';
    const drawing = relationsOf(path).find(({ type }) => type === 'drawing')?.target ?? '';
    const text = parts.get(drawing);
    if (text === undefined) return;
    const { charts, shapes } = drawingFromPart(text, (number) => `${index + 1}-${number}`);
    const charted = charts.flatMap(({ relation, ...place }) => {
      const target = relationsOf(drawing).find(({ id }) => id === relation)?.target ?? '';
      const chart = parts.has(target) ? chartFromPart(parts.get(target)!) : null;
      return chart === null ? [] : [{ ...place, ...chart }];
    });
    found.set(attributes.name ?? '', { charts: charted, shapes });
  });
  return found;
}
