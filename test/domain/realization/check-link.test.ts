import { assess } from '../../../src/domain/realization/assess';
import { benefitsMap } from '../../../src/domain/realization/benefits-map';
import type { NewLink } from '../../../src/domain/realization/check-link';
import { checkLink } from '../../../src/domain/realization/check-link';
import { aroundNode, withoutDependencies } from '../../../src/domain/realization/map-parts';
import { activity, benefit, day, link, objective, programOf } from './records';

const program = programOf({
  objectives: [objective({ id: 'O-01' }), objective({ id: 'O-02' })],
  benefits: [benefit({ id: 'B-001', objective: 'O-01' }), benefit({ id: 'B-002', objective: 'O-02' })],
  activities: [activity({ id: 'A-001' }), activity({ id: 'A-002', type: 'Business change', dependsOn: ['A-001'] })],
  links: [link({ from: 'A-002', to: 'B-001', contributionPercent: 0.7 }), link({ from: 'B-001', to: 'B-002' })],
});
const map = benefitsMap(program, assess(program, day('2026-06-30')));
const wanted = (part: Partial<NewLink>): NewLink => ({ from: 'A-001', to: 'B-001', kind: 'contributes', weight: null, ...part });

describe('a link that is to be added to the map', () => {
  it.each<[string, Partial<NewLink>, string | null]>([
    ['fits', {}, null],
    ['fits beside one of another kind', { from: 'A-002', kind: 'requires' }, null],
    ['fits where only the register says so', { from: 'B-001', to: 'O-01' }, null],
    ['fits between activities of any types', { from: 'A-002', to: 'A-001' }, null],
    ['needs two records', { to: '' }, 'unknown-id'],
    ['needs known records', { to: 'B-404' }, 'unknown-id'],
    ['needs two different records', { to: 'A-001' }, 'to-itself'],
    ['must not stand there already', { from: 'A-002' }, 'exists'],
    ['must not lead from an objective to a benefit', { from: 'O-01' }, 'wrong-way'],
    ['must not lead from a benefit to an activity', { from: 'B-001', to: 'A-001' }, 'wrong-way'],
    ['must not contribute more than all of it', { weight: 1.2 }, 'weight-out-of-range'],
    ['must not contribute less than nothing', { weight: -0.1 }, 'weight-out-of-range'],
    ['must have a number for its share', { weight: Number.NaN }, 'weight-out-of-range'],
  ])('%s', (_, part, refusal) => {
    expect(checkLink(map, wanted(part)).refusal).toBe(refusal);
  });

  it.each<[string, Partial<NewLink>, string[]]>([
    ['the shares of its effect come to more than the whole', { weight: 0.4 }, ['above-whole']],
    ['it closes a circle', { from: 'B-002', to: 'B-001' }, ['circle']],
    ['nothing', { weight: 0.3 }, []],
    ['nothing, because a conflict closes no circle', { from: 'B-002', to: 'B-001', kind: 'conflicts', weight: 0.9 }, []],
  ])('is doubted for this: %s', (_, part, doubts) => {
    expect(checkLink(map, wanted(part)).doubts).toEqual(doubts);
  });
});

describe('a part of the map', () => {
  it('without the dependencies of the plan leaves out activities that stand on it for nothing else', () => {
    const { nodes, edges } = withoutDependencies(map);
    expect(nodes.map(({ id }) => id)).toEqual(['A-002', 'B-001', 'B-002', 'O-01', 'O-02']);
    expect(edges.every(({ sources }) => !sources.includes('dependency'))).toBe(true);
  });

  it('around a node is what leads to it and what it leads to', () => {
    const part = aroundNode(map, 'B-002');
    expect(part.nodes.map(({ id }) => id)).toEqual(['A-001', 'A-002', 'B-001', 'B-002', 'O-02']);
    expect(part.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['A-002 B-001', 'B-001 B-002', 'B-002 O-02', 'A-001 A-002']);
  });
});
