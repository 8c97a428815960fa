import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { DrawingPlan } from '../sheets/plan-drawing';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { plannedChange } from './planned-change';
import { readProgram } from './read-program';

export interface DrawMapOptions {
  /** The record to draw with all that leads to it and all it leads to; null: the whole map. */
  readonly around: string | null;
  /** With the arrows that Depends on of the plan draws. */
  readonly withDependencies: boolean;
}

export interface DrawnOutcome {
  readonly is: 'drawn';
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Draws the benefits map on its sheet as native shapes, in place of the one drawn there before. */
export const drawMap = plannedChange({
  id: 'DrawMap',
  label: 'drawMap',
  plan: planMap,
  outcome: drawn,
});

/** Draws the timeline on its sheet as native shapes, in place of the one drawn there before. */
export const drawTimeline: ChangeCommand<void, DrawnOutcome> = plannedChange({
  id: 'DrawTimeline',
  label: 'drawTimeline',
  plan: planTimeline,
  outcome: drawn,
});

function drawn({ sheet, problems }: DrawingPlan, receipt: Receipt): DrawnOutcome {
  return { is: 'drawn', sheet, problems, receipt };
}

async function planMap(surroundings: Surroundings, { around, withDependencies }: DrawMapOptions): Promise<DrawingPlan> {
  const { program, assessment, planDrawing, facts, sheetSpec, benefitsMap, aroundNode, mostOnMap, withoutDependencies, mapDrawing } =
    await partsOf(surroundings);
  const whole = benefitsMap(program, assessment);
  const links = withDependencies ? whole : withoutDependencies(whole);
  const map = around === null ? links : aroundNode(links, around);
  if (map.nodes.length > mostOnMap) {
    const problem: Problem = { code: 'map-too-large', severity: 'error', details: { records: map.nodes.length, most: mostOnMap } };
    return { sheet: sheetSpec('benefits-map').name, problems: [problem], changeSet: { command: 'draw-map', changes: [] } };
  }
  return planDrawing('benefits-map', mapDrawing(map), facts, program.settings, 'draw-map');
}

async function planTimeline(surroundings: Surroundings): Promise<DrawingPlan> {
  const { program, assessment, planDrawing, facts, timeline, timelineDrawing } = await partsOf(surroundings);
  return planDrawing('timeline', timelineDrawing(timeline(program, assessment)), facts, program.settings, 'draw-timeline');
}

async function partsOf(surroundings: Surroundings) {
  const [mapping, parts, timing, mapPictures, timelinePictures, planning, catalog] = await Promise.all([
    import('../domain/realization/benefits-map'), import('../domain/realization/map-parts'), import('../domain/realization/timeline'),
    import('../sheets/report/map-drawing'), import('../sheets/report/timeline-drawing'), import('../sheets/plan-drawing'),
    import('../sheets/sheet-catalog'),
  ]);
  const found = await readProgram.run(surroundings, undefined);
  if (found === null) throw new GatewayError('not-found', 'unchanged', 'BenefitRegister');
  const facts = await surroundings.gateway.survey();
  return { ...mapping, ...parts, ...timing, ...mapPictures, ...timelinePictures, ...planning, ...catalog, ...found, facts };
}
