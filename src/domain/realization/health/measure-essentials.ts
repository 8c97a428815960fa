import type { Finding } from '../assessment';
import { measureDirection } from '../measure-direction';
import { measurePlan } from '../measure-plan';
import type { Measure } from '../program';
import type { ProgramFacts } from '../program-facts';
import type { FindingCode } from './finding-codes';
import type { FieldOf } from './finding';
import { finding } from './finding';

/** Measures that cannot be judged: without baseline, target or target date, with a range upside down, or moving against their direction. */
export function measureEssentials(facts: ProgramFacts): readonly Finding[] {
  return facts.program.measures.flatMap((measure) => findingsOf(measure, facts));
}

function findingsOf(measure: Measure, { benefits }: ProgramFacts): readonly Finding[] {
  const benefit = benefits.get(measure.benefit);
  const findings: Finding[] = [];
  const report = (code: FindingCode, field: FieldOf<'measures'>, details = {}): void =>
    void findings.push(finding(code, 'measures', measure, field, { id: measure.id, ...details }));
  const { rangeLow, rangeHigh } = measure;
  if (rangeLow !== null && rangeHigh !== null && rangeLow > rangeHigh) report('range-reversed', 'rangeLow', { rangeLow, rangeHigh });
  if (measureDirection(measure) === 'Within range') {
    if (rangeLow === null && rangeHigh === null) report('measure-without-target', 'rangeLow');
    return findings;
  }
  const { baseline, target, until } = measurePlan(measure, benefit);
  if (baseline === null) report('measure-without-baseline', 'baseline');
  if (target === null) report('measure-without-target', 'target');
  else if (until === null) report('measure-without-target-date', 'targetDate');
  if (baseline !== null && target !== null && benefit?.kind !== 'Dis-benefit') {
    const opposite = target > baseline ? 'Lower is better' : 'Higher is better';
    if (target !== baseline && measure.direction === opposite) {
      report('direction-against-target', 'direction', { baseline, target, direction: measure.direction });
    }
  }
  return findings;
}
