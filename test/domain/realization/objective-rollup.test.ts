import { objectiveStatus, benefitsByObjective } from '../../../src/domain/realization/objective-rollup';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { Status } from '../../../src/domain/realization/status';
import { benefit, day, link, objective, programOf } from './records';

function rolledUp(...serving: readonly (readonly [Status | null, number | null])[]): Status | null {
  const benefits = serving.map(([, priority], index) => benefit({ id: `B-${index}`, priority }));
  const statuses = new Map(benefits.map((record, index) => [record, serving[index]![0]]));
  return objectiveStatus(objective(), benefits, (record) => statuses.get(record)!).status;
}

describe('the status of an objective', () => {
  it.each<[string, readonly (readonly [Status | null, number | null])[], Status | null]>([
    ['none without a benefit', [], null],
    ['none of benefits without a status', [[null, 1]], null],
    ['that of its only benefit', [['At risk', 3]], 'At risk'],
    ['not painted by one small benefit in trouble', [['Off track', 5], ['On track', 1]], 'On track'],
    ['decided by an important one', [['Off track', 1], ['On track', 3], ['On track', 3]], 'Off track'],
    ['decided by several that together weigh a quarter', [['Off track', 5], ['At risk', 5], ['On track', 1], ['On track', 5]], 'At risk'],
    ['open while a quarter has no data', [['No data', 3], ['On track', 3], ['On track', 3]], 'No data'],
    ['that of what has started', [['Not started', 1], ['Not started', 1], ['Exceeding', 5]], 'Exceeding'],
    ['not started when nothing has', [['Not started', 1], ['Not started', 5]], 'Not started'],
  ])('is %s', (_, serving, expected) => {
    expect(rolledUp(...serving)).toBe(expected);
    expect(rolledUp(...[...serving].reverse())).toBe(expected);
  });

  it('counts each benefit that names it or is linked to it once', () => {
    const program = programOf({
      objectives: [objective({ id: 'O-01' }), objective({ id: 'O-02' })],
      benefits: [benefit({ id: 'B-1' }), benefit({ id: 'B-2', objective: '' }), benefit({ id: 'B-3', objective: 'O-99' })],
      links: [
        link({ from: 'B-1' }), link({ from: 'B-2', link: 'Requires' }), link({ from: 'B-3', link: 'Conflicts' }),
        link({ from: 'B-2', to: 'O-02' }),
      ],
    });
    const serving = benefitsByObjective(programFacts(program, day('2026-07-01')));
    expect(serving.get('O-01')!.map(({ id }) => id)).toEqual(['B-1', 'B-2']);
    expect(serving.get('O-02')!.map(({ id }) => id)).toEqual(['B-2']);
  });
});
