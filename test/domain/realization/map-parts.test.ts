import { assess } from '../../../src/domain/realization/assess';
import type { BenefitsMap } from '../../../src/domain/realization/benefits-map';
import { benefitsMap } from '../../../src/domain/realization/benefits-map';
import { aroundNode, effectsOf, withoutDependencies } from '../../../src/domain/realization/map-parts';
import { activity, benefit, day, objective, programOf } from './records';

const program = programOf({
  objectives: [objective({ id: 'O-01' }), objective({ id: 'O-02' })],
  benefits: [benefit({ id: 'B-001', objective: 'O-01' }), benefit({ id: 'B-002', objective: 'O-02' })],
  activities: [
    activity({ id: 'A-001', type: 'Milestone' }),
    activity({ id: 'A-002', type: 'Business change', benefits: ['B-001'], dependsOn: ['A-001'] }),
    activity({ id: 'A-003', type: 'Business change', benefits: ['B-002'] }),
  ],
});
const map = benefitsMap(program, assess(program, day('2026-06-30')));

const ids = ({ nodes }: BenefitsMap): string[] => nodes.map(({ id }) => id);
const arrows = ({ edges }: BenefitsMap): string[] => edges.map(({ from, to }) => `${from} → ${to}`);

describe('a part of the map', () => {
  test('around a record has all that leads to it and all it leads to, and nothing else', () => {
    const part = aroundNode(map, 'B-001');
    expect(ids(part)).toEqual(['A-001', 'A-002', 'B-001', 'O-01']);
    expect(arrows(part).sort()).toEqual(['A-001 → A-002', 'A-002 → B-001', 'B-001 → O-01']);
  });

  test('around an id that is not there is empty', () => {
    expect(ids(aroundNode(map, 'B-999'))).toEqual([]);
  });

  test('without dependencies has no activity that only another one waits for', () => {
    const part = withoutDependencies(map);
    expect(ids(part)).toEqual(['A-002', 'A-003', 'B-001', 'B-002', 'O-01', 'O-02']);
    expect(arrows(part)).not.toContain('A-001 → A-002');
  });

  test('what a record leads to is itself and every effect of its effects', () => {
    expect([...effectsOf(map.edges, 'A-001')].sort()).toEqual(['A-001', 'A-002', 'B-001', 'O-01']);
  });
});
