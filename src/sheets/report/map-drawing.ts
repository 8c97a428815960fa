import type { BenefitsMap, MapNode } from '../../domain/realization/benefits-map';
import type { MapEdge } from '../../domain/realization/map-edges';
import type { BoxBlueprint, ConnectorBlueprint, PicturesBlueprint } from '../picture-blueprints';
import { mutedText, stageColors } from '../stage-colors';
import { statusCell, toneOf } from '../status-words';
import { toneColors } from '../tone-colors';
import type { MapLayout, MapMeasures, Point } from './lay-out-map';
import { layOutMap } from './lay-out-map';

/** Points; a map of four columns is as wide as a landscape page. */
const measures: MapMeasures = { nodeWidth: 150, nodeHeight: 34, rowGap: 9, columnGap: 48 };
/** Below the title, its two lines and a blank one. */
const top = 78;
const left = 10;
const headHeight = 20;
/** Of a share on its arrow. */
const shareHeight = 11;
const letterWidth = 5.5;
/** As many letters as two lines of a box hold. */
const longestTitle = 58;

const columnNames = {
  enabler: 'Enablers and milestones', change: 'Business changes', benefit: 'Benefits', objective: 'Objectives',
} as const;
const kindNames = {
  enabler: 'enabler', change: 'business change', benefit: 'benefit', objective: 'objective', unknown: 'unknown id',
} as const;
const gapNames = {
  'no-cause': 'nothing brings it about', 'no-objective': 'it serves no objective', 'no-benefit': 'no benefit serves it',
  'leads-nowhere': 'it leads to no benefit',
} as const;
const edgeNames = { contributes: 'contributes to', requires: 'is required by', conflicts: 'conflicts with' } as const;
const colors = { line: '#5A6270', implied: '#8A8F98', broken: '#9C2400', paper: '#FFFFFF', text: '#242424' } as const;

/** The benefits map as native shapes: a box with its status for each record, a connector for each arrow, attached to its boxes. */
export function mapDrawing(map: BenefitsMap): PicturesBlueprint {
  const layout = layOutMap(map.nodes, map.edges, measures);
  const heads = layout.columns.map((column): BoxBlueprint => ({
    is: 'box', name: `Column ${columnNames[column.kind]}`, form: 'rectangle', left: left + column.left, top, width: column.width,
    height: headHeight, fill: stageColors.report, line: '', text: columnNames[column.kind], textColor: '#FFFFFF', textSize: 10, bold: true,
    align: 'center', alternativeText: '',
  }));
  const arrows = map.edges.filter(({ from, to }) => from !== to).flatMap((edge) => arrow(edge, layout));
  return { charts: [], shapes: [...heads, ...map.nodes.map((node) => box(node, layout)), ...arrows, ...shares(map.edges, layout)] };
}

function box(node: MapNode, layout: MapLayout): BoxBlueprint {
  const { id, kind, title, status, isDisBenefit, isSetAside, gap } = node;
  const { x, y } = onSheet(layout.places.get(id)!);
  const isWrong = gap !== null || kind === 'unknown';
  const { fill, color } = toneColors[status === null ? 'quiet' : toneOf[status]];
  const what = isDisBenefit ? 'dis-benefit' : kindNames[kind];
  const symbol = status === null ? '' : statusCell(status).split(' ')[0]!;
  const name = kind === 'unknown' ? 'unknown id' : title;
  return {
    is: 'box', name: id, form: kind === 'objective' ? 'rounded' : isDisBenefit ? 'hexagon' : 'rectangle', left: x, top: y,
    width: measures.nodeWidth, height: measures.nodeHeight, fill: kind === 'unknown' ? colors.paper : fill,
    line: isWrong ? colors.broken : color, lineWeight: isWrong ? 2.25 : 0.75,
    text: [isWrong ? '!' : '', symbol, id, shortened(name)].filter((part) => part !== '').join(' '),
    textColor: kind === 'unknown' ? colors.broken : color, textSize: 9, bold: kind === 'objective', align: 'left',
    alternativeText: [
      `${id} ${name}, ${what}`, ...(isSetAside ? ['set aside'] : []), ...(status === null ? [] : [status]),
      ...(gap === null ? [] : [gapNames[gap]]),
    ].join(', '),
  };
}

/**
 * One connector, or several around the records in between: level across each column, from one bend to the next. Bends are dots as thick
 * as the line, to which the connectors are attached, so that the arrow holds together when boxes are moved.
 */
function arrow({ from, to, kind, weight, row, faults, key }: MapEdge, layout: MapLayout): readonly (BoxBlueprint | ConnectorBlueprint)[] {
  const way = layout.ways.get(key)!.map((point) => onSheet(point));
  const isForward = way[0]!.x <= way.at(-1)!.x;
  const isWrong = kind === 'conflicts' || faults.length > 0;
  const color = isWrong ? colors.broken : row === null ? colors.implied : colors.line;
  const thickness = 0.75 + 2 * Math.min(1, Math.max(0, weight ?? 0));
  const bends = way.slice(1, -1).map(({ x, y }, index): BoxBlueprint => ({
    is: 'box', name: `Bend ${index + 1} of ${key}`, form: 'ellipse', left: x - thickness / 2, top: y - thickness / 2,
    width: thickness, height: thickness, fill: color, line: '', text: '', textColor: color, textSize: 8, alternativeText: '',
  }));
  const said = [
    `${from} ${edgeNames[kind]} ${to}`,
    ...(weight === null ? [] : [percent(weight)]),
    ...(faults.length > 0 ? [`broken: ${faults.join(', ')}`] : []),
  ].join(', ');
  const stops = [from, ...bends.map(({ name }) => name), to];
  const connectors = stops.slice(1).map((stop, index): ConnectorBlueprint => {
    const isLast = index === stops.length - 2;
    return {
      is: 'connector', name: index === 0 ? key : `${key} (${index + 1})`, from: stops[index]!, to: stop,
      fromSide: isForward ? 'right' : 'left', toSide: isForward ? 'left' : 'right', kind: index % 2 === 0 ? 'curve' : 'straight',
      color, weight: thickness, dashed: kind === 'requires' || row === null, arrow: isLast,
      alternativeText: index > 0 ? '' : said,
    };
  });
  return [...bends, ...connectors];
}

/** A point of the layout, in points from the corner of the sheet. */
function onSheet({ x, y }: Point): Point {
  return { x: left + x, y: top + headHeight + measures.rowGap + y };
}

/** The shares of the arrows, and what is wrong with them, beside their causes; those that would lie on one another are moved apart. */
function shares(edges: readonly MapEdge[], layout: MapLayout): readonly BoxBlueprint[] {
  const labels = edges.flatMap(({ from, to, kind, weight, faults, key }) => {
    const parts = [faults.length > 0 ? '!' : '', kind === 'conflicts' ? '✕' : '', weight === null ? '' : percent(weight)];
    const text = parts.filter((part) => part !== '').join(' ');
    if (text === '' || from === to) return [];
    const [start, next] = layout.ways.get(key)!.map(onSheet) as [Point, Point];
    return [{ key, text, isWrong: kind === 'conflicts' || faults.length > 0, x: (start.x + next.x) / 2, y: (start.y + next.y) / 2 }];
  });
  const lowest = new Map<number, number>();
  return labels.sort((a, b) => a.y - b.y).map(({ key, text, isWrong, x, y }): BoxBlueprint => {
    const middle = Math.max(y, (lowest.get(x) ?? -Infinity) + shareHeight);
    lowest.set(x, middle);
    const width = text.length * letterWidth + 10; // a percent sign is wider than a digit
    return {
      is: 'box', name: `Share ${key}`, form: 'rectangle', left: x - width / 2, top: middle - shareHeight / 2, width, height: shareHeight,
      fill: colors.paper, line: '', text, textColor: isWrong ? colors.broken : mutedText, textSize: 8, align: 'center', alternativeText: '',
    };
  });
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}
