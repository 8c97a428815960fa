import type { Finding } from '../assessment';
import { cycles } from '../cycles';
import type { ProgramFacts } from '../program-facts';
import { byId } from '../record-index';
import { finding } from './finding';

/** Circles of dependencies in the plan, of cause and effect in the map, and of readings that replace each other. */
export function circles({ program, activities, linksFrom }: ProgramFacts): readonly Finding[] {
  const dependencies = new Map(Array.from(activities, ([id, activity]) => [id, activity.dependsOn]));
  const inPlan = cycles(dependencies).map((ids) =>
    finding('circular-dependency', 'activities', activities.get(ids[0]!)!, 'dependsOn', { ids: ids.join(', ') }));

  const causes = new Map(Array.from(linksFrom, ([from, links]) => [from, links.filter(isCausal).map((link) => link.to)]));
  const inMap = cycles(causes).map((ids) =>
    finding('circular-link', 'links', linksFrom.get(ids[0]!)!.find(isCausal)!, 'to', { ids: ids.join(', ') }));

  const corrections = byId(program.readings.filter((reading) => reading.replaces !== ''));
  const replaced = new Map(Array.from(corrections, ([id, reading]) => [id, [reading.replaces]]));
  const inReadings = cycles(replaced).map((ids) =>
    finding('circular-replacement', 'readings', corrections.get(ids[0]!)!, 'replaces', { ids: ids.join(', ') }));
  return [...inPlan, ...inMap, ...inReadings];
}

const isCausal = ({ link }: { readonly link: string }): boolean => link !== 'Conflicts';
