import type { Finding } from '../assessment';
import { isSetAside } from '../benefit-state';
import type { Benefit, CashFlowLine } from '../program';
import { finding } from './finding';
import type { HealthCheck } from './health-check';

/**
 * Value that is counted twice: overlap groups that claim more than the whole, a benefit with a value that contributes to another one with
 * a value (an intermediate benefit), and the same line entered twice.
 */
export const doubleCounting: HealthCheck = ({ program, benefits, linksFrom }, { overlaps }) => {
  const claims = overlaps.map(({ group, benefits: ids, claimed, whole }) =>
    finding('claims-above-whole', 'benefits', benefits.get(ids[0]!)!, 'overlapGroup', { group, ids: ids.join(', '), claimed, whole }));
  const along = Array.from(linksFrom).flatMap(([from, links]) => {
    const cause = benefits.get(from);
    if (!cause || !hasValue(cause)) return [];
    return links.flatMap((link) => {
      const effect = link.link === 'Contributes' && link.to !== from ? benefits.get(link.to) : undefined;
      return effect && hasValue(effect) ? [finding('value-counted-along-the-map', 'links', link, 'to', { from, to: link.to })] : [];
    });
  });
  return [...claims, ...along, ...duplicateLines(program.cashFlows)];
};

function hasValue({ fullYearValue, kind, state }: Benefit): boolean {
  return fullYearValue !== null && fullYearValue !== 0 && kind !== 'Dis-benefit' && !isSetAside(state);
}

function duplicateLines(lines: readonly CashFlowLine[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return lines.flatMap((line) => {
    if (line.line.trim() === '') return [];
    const key = [line.benefit, line.line.trim().toLowerCase(), line.type, line.class, line.series].join('\n');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line.id);
    return first === undefined ? [] : [finding('duplicate-line', 'cashFlows', line, 'line', { id: line.id, first, line: line.line })];
  });
}
