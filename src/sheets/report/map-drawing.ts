import type { BenefitsMap, MapNode } from '../../domain/realization/benefits-map';
import type { MapEdge } from '../../domain/realization/map-edges';
import type { BoxBlueprint, ConnectorBlueprint, PicturesBlueprint } from '../picture-blueprints';
import { mutedText, stageColors } from '../stage-colors';
import { statusCell, toneColors, toneOf } from '../status-words';
import type { MapLayout, MapMeasures, Point } from './lay-out-map';
import { layOutMap } from './lay-out-map';

/** Points; a map of four columns is as wide as a landscape page. */
const measures: MapMeasures = { nodeWidth: 150, nodeHeight: 44, rowGap: 10, columnGap: 54 };
/** Below the title, its two lines and a blank one. */
const top = 84;
const left = 10;
const headHeight = 20;
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

/** The benefits map as native shapes: a box a record with its status, a connector an arrow that stays attached when boxes are moved. */
export function mapDrawing(map: BenefitsMap): PicturesBlueprint {
  const layout = layOutMap(map.nodes, map.edges, measures);
  const heads = layout.columns.map((column): BoxBlueprint => ({
    is: 'box', name: `Column ${columnNames[column.kind]}`, form: 'rectangle', left: left + column.left, top, width: column.width,
    height: headHeight, fill: stageColors.report, line: '', text: columnNames[column.kind], textColor: '#FFFFFF', textSize: 10, bold: true,
    align: 'center', alternativeText: '',
  }));
  const connectors = map.edges.filter(({ from, to }) => from !== to).map((edge) => connector(edge, layout));
  const shares = map.edges.flatMap((edge) => share(edge, layout));
  return { charts: [], shapes: [...heads, ...map.nodes.map((node) => box(node, layout)), ...connectors, ...shares] };
}

function placeOf(id: string, { places }: MapLayout): Point {
  const { x, y } = places.get(id)!;
  return { x: left + x, y: top + headHeight + measures.rowGap + y };
}

function box(node: MapNode, layout: MapLayout): BoxBlueprint {
  const { id, kind, title, status, isDisBenefit, isSetAside, gap } = node;
  const { x, y } = placeOf(id, layout);
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

function connector({ from, to, kind, weight, row, faults, key }: MapEdge, layout: MapLayout): ConnectorBlueprint {
  const isForward = placeOf(from, layout).x <= placeOf(to, layout).x;
  const isWrong = kind === 'conflicts' || faults.length > 0;
  return {
    is: 'connector', name: key, from, to, fromSide: isForward ? 'right' : 'left', toSide: isForward ? 'left' : 'right', kind: 'curve',
    color: isWrong ? colors.broken : row === null ? colors.implied : colors.line, weight: 0.75 + 2 * Math.min(1, Math.max(0, weight ?? 0)),
    dashed: kind === 'requires' || row === null, arrow: true,
    alternativeText: [
      `${from} ${edgeNames[kind]} ${to}`, ...(weight === null ? [] : [percent(weight)]),
      ...(faults.length > 0 ? [`broken: ${faults.join(', ')}`] : []),
    ].join(', '),
  };
}

/** The share of an arrow, and what is wrong with it, beside the middle of its way. */
function share({ from, to, kind, weight, faults, key }: MapEdge, layout: MapLayout): readonly BoxBlueprint[] {
  const parts = [faults.length > 0 ? '!' : '', kind === 'conflicts' ? '✕' : '', weight === null ? '' : percent(weight)];
  const text = parts.filter((part) => part !== '').join(' ');
  if (text === '' || from === to) return [];
  const [start, end] = [placeOf(from, layout), placeOf(to, layout)];
  const width = 30;
  return [{
    is: 'box', name: `Share ${key}`, form: 'rectangle', left: (start.x + end.x + measures.nodeWidth - width) / 2,
    top: (start.y + end.y + measures.nodeHeight) / 2 - 7, width, height: 14, fill: '', line: '', text,
    textColor: kind === 'conflicts' || faults.length > 0 ? colors.broken : mutedText, textSize: 8, align: 'center', alternativeText: '',
  }];
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}
