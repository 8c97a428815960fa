import type { Area, Engine } from '../../engine/engine';
import type { ChartState } from '../../host/pictures/chart-state';
import type { ShapeState } from '../../host/pictures/shape-state';
import { SheetRuler } from '../../host/pictures/sheet-ruler';
import type { SheetExtras } from '../extras';
import type { PartChanges } from '../package-parts';
import { relationshipsPath, withRelationships } from '../relationships';
import { xml } from '../xml';
import type { ChartCells } from './chart-cells';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';

const CONTENT_TYPES = '[Content_Types].xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_RELATION = 'rIdPictures';

interface SheetPictures {
  readonly sheet: string;
  /** Of the sheet's part. */
  readonly number: number;
  readonly charts: readonly ChartState[];
  readonly shapes: readonly ShapeState[];
}

/**
 * What the charts and shapes of all sheets change in a file: a drawing for each sheet that has any, a part for each chart, and that the
 * parts know of each other. Not through excelts 10.2.0: its shapes have neither alternative texts nor connectors.
 */
export function picturesInPackage(engine: Engine, sheets: Readonly<Record<string, SheetExtras>>): PartChanges {
  const all = engine.sheets().map(({ id, name }, index): SheetPictures => {
    const { charts = [], shapes = [] } = sheets[name] ?? {};
    return { sheet: id, number: index + 1, charts, shapes };
  });
  const drawn = all.filter(({ charts, shapes }) => charts.length + shapes.length > 0);
  if (drawn.length === 0) return {};
  let chartNumber = 0;
  const changes: Record<string, PartChanges[string]> = {};
  const types: string[] = [];
  for (const { sheet, number, charts, shapes } of drawn) {
    const sheetPath = `xl/worksheets/sheet${number}.xml`;
    const drawingPath = `xl/drawings/drawing${number}.xml`;
    const parts = charts.map((chart, index) => ({ chart, relation: `rId${index + 1}`, path: `xl/charts/chart${(chartNumber += 1)}.xml` }));
    const ruler = new SheetRuler(engine, sheet);
    changes[sheetPath] = (text = '') => withDrawing(text);
    changes[relationshipsPath(sheetPath)] = (text) => (
      withRelationships(text, [{ id: DRAWING_RELATION, type: 'drawing', target: drawingPath }])
    );
    changes[drawingPath] = () => drawingPart(parts, shapes, ({ anchor }) => ruler.frameOf(anchor));
    types.push(overrideXml(drawingPath, DRAWING_TYPE));
    if (parts.length > 0) changes[relationshipsPath(drawingPath)] = (text) => withRelationships(
      text,
      parts.map(({ relation, path }) => ({ id: relation, type: 'chart', target: path })),
    );
    for (const { chart, path } of parts) {
      changes[path] = () => chartPart(chart, (area) => chartCells(engine, area));
      types.push(overrideXml(path, CHART_TYPE));
    }
  }
  changes[CONTENT_TYPES] = (text = '') => text.replace('</Types>', `${types.join('')}</Types>`);
  return changes;
}

const overrideXml = (path: string, type: string): string => xml('Override', { PartName: `/${path}`, ContentType: type });

/** The schema wants the drawing behind everything about the page and before these. */
const BEHIND_DRAWING = /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function withDrawing(sheet: string): string {
  return sheet.replace(BEHIND_DRAWING, (next) => `${xml('drawing', { 'r:id': DRAWING_RELATION })}${next}`);
}

/** The cells of an area whose sheet goes by name. */
function chartCells(engine: Engine, { sheet: name, ...place }: Area): ChartCells {
  const sheet = engine.sheets().find((candidate) => candidate.name === name)?.id;
  if (sheet === undefined) return { values: [], texts: [], format: 'General' };
  const area = { sheet, ...place };
  const format = engine.styles({ ...area, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? 'General';
  return { values: engine.values(area).flat(), texts: engine.texts(area).flat(), format };
}
