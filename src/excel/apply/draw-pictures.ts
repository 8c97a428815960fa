import type { BoxBlueprint, ChartBlueprint, PicturesBlueprint, ShapeBlueprint } from '../../sheets/picture-blueprints';
import type { Capability } from '../gateway';
import { GatewayError } from '../gateway';
import { isSupported } from '../capabilities';
import { bytesOf } from '../payload';
import type { Applier, ChangeOf, Step } from './applier';
import { drawChart } from './draw-chart';
import { drawShape } from './draw-shape';

type DrawPictures = ChangeOf<'draw-pictures'>;

/** Measured: each property set is an action of about 150 bytes with its path, of which a chart has twenty, a shape and a series fifteen. */
const bytesAChart = 4000;
const bytesASeries = 2500;
const bytesAPoint = 500;
const bytesAShape = 3000;
const bytesADeletion = 500;

/**
 * Replaces the charts and shapes of one owner on a sheet. Their names, `Owner: Name`, distinguish them from what a user drew; what a user
 * changed about them (moved, recolored) is redrawn.
 */
export const drawPictures: Applier<'draw-pictures'> = {
  isUndoable: true,
  prepare: (context, change) => {
    for (const capability of capabilitiesNeeded(change)) {
      if (!isSupported(capability)) throw new GatewayError('not-supported', 'unchanged', change.sheet);
    }
    const standing = readOurs(context, change);
    return () => {
      const found = standing();
      return {
        change: { ...change, before: found.length > 0 ? change.before : null },
        steps: [...removing(found), ...drawing(change, change.after)],
        takeBack: (back) => {
          const left = readOurs(back, change);
          return () => {
            const now = left();
            if (sameIds(now, found)) return;
            for (const step of [...removing(now), ...(found.length > 0 ? drawing(change, change.before) : [])]) step.queue(back);
          };
        },
      };
    };
  },
};

function capabilitiesNeeded({ after }: DrawPictures): Capability[] {
  return [...(after?.charts.length ? ['charts' as const] : []), ...(after?.shapes.length ? ['shapes' as const] : [])];
}

/** What stands of the owner's pictures; none where the sheet is still to be added. */
function readOurs({ workbook }: Excel.RequestContext, { sheet, owner }: DrawPictures): () => readonly (Excel.Chart | Excel.Shape)[] {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const charts = isSupported('charts') ? worksheet.charts.load('items/id,items/name') : null;
  const shapes = isSupported('shapes') ? worksheet.shapes.load('items/id,items/name') : null;
  return () => {
    const all = worksheet.isNullObject ? [] : [...(charts?.items ?? []), ...(shapes?.items ?? [])];
    return all.filter(({ name }) => name.startsWith(nameOf(owner, '')));
  };
}

function sameIds(some: readonly { readonly id: string }[], others: readonly { readonly id: string }[]): boolean {
  return some.length === others.length && some.every(({ id }, index) => others[index]!.id === id);
}

function removing(found: readonly (Excel.Chart | Excel.Shape)[]): Step[] {
  if (found.length === 0) return [];
  return [{ cells: 0, bytes: found.length * bytesADeletion, queue: () => found.forEach((picture) => picture.delete()) }];
}

function drawing({ sheet, owner }: DrawPictures, pictures: PicturesBlueprint | null): Step[] {
  if (pictures === null) return [];
  const boxes = new Map(pictures.shapes.filter((shape): shape is BoxBlueprint => shape.is === 'box').map((box) => [box.name, box]));
  const drawn = new Map<string, Excel.Shape>();
  const inOrder = attachable(pictures.shapes, boxes);
  return [
    ...pictures.charts.map((chart) => ({
      cells: 0,
      bytes: bytesOfChart(chart),
      queue: ({ workbook }: Excel.RequestContext) => drawChart(workbook.worksheets, sheet, chart, nameOf(owner, chart.name)),
    })),
    ...inOrder.map((shape) => ({
      cells: 0,
      bytes: bytesAShape + bytesOf(shape),
      queue: ({ workbook }: Excel.RequestContext) => {
        drawn.set(shape.name, drawShape(workbook.worksheets.getItem(sheet).shapes, shape, nameOf(owner, shape.name), { boxes, drawn }));
      },
    })),
  ];
}

/** What comes later lies above, as in the blueprint; but a connector is attached to boxes, so these come before it. */
function attachable(shapes: readonly ShapeBlueprint[], boxes: ReadonlyMap<string, BoxBlueprint>): readonly ShapeBlueprint[] {
  const ends = (shape: ShapeBlueprint): readonly (BoxBlueprint | undefined)[] =>
    (shape.is === 'connector' ? [boxes.get(shape.from), boxes.get(shape.to)] : []);
  return [...new Set(shapes.flatMap((shape) => [...ends(shape), shape]))].filter((shape) => shape !== undefined);
}

function bytesOfChart(chart: ChartBlueprint): number {
  const series = chart.series.reduce((sum, { pointColors = [] }) => sum + bytesASeries + pointColors.length * bytesAPoint, 0);
  return bytesAChart + series + bytesOf(chart);
}

function nameOf(owner: string, name: string): string {
  return `${owner}: ${name}`;
}
