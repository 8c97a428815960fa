import fc from 'fast-check';
import { assess } from '../../../src/domain/realization/assess';
import type { BenefitsMap } from '../../../src/domain/realization/benefits-map';
import { benefitsMap, mapColumns } from '../../../src/domain/realization/benefits-map';
import type { Program } from '../../../src/domain/realization/program';
import { anyDay, arbitraryProgram } from './arbitrary-program';
import { activity, benefit, day, link, objective, programOf } from './records';

const mapOf = (program: Program, today = day('2026-06-30')): BenefitsMap => benefitsMap(program, assess(program, today));

const whole = programOf({
  objectives: [objective({ id: 'O-01' })],
  benefits: [benefit({ id: 'B-001', objective: 'O-01' })],
  activities: [
    activity({ id: 'A-001', type: 'Enabling change' }),
    activity({ id: 'A-002', type: 'Business change', benefits: ['B-001'], dependsOn: ['A-001'] }),
  ],
});

const nodeOf = (map: BenefitsMap, id: string): BenefitsMap['nodes'][number] => map.nodes.find((node) => node.id === id)!;
const arrows = (map: BenefitsMap): string[] => map.edges.map(({ key, sources }) => `${key} (${sources.join(', ')})`);

describe('the benefits map', () => {
  it('runs from enablers over changes and benefits to objectives, as the register and the plan say', () => {
    const map = mapOf(whole);
    expect(map.nodes.map(({ id, kind, column }) => [id, kind, column])).toEqual([
      ['A-001', 'enabler', 0], ['A-002', 'change', 1], ['B-001', 'benefit', 2], ['O-01', 'objective', 3],
    ]);
    expect(arrows(map)).toEqual([
      'B-001 → O-01 contributes (register)', 'A-002 → B-001 contributes (plan)', 'A-001 → A-002 requires (dependency)',
    ]);
    expect(map.nodes.every(({ gap }) => gap === null)).toBe(true);
  });

  it('draws an arrow once that the register, the plan and a link name', () => {
    const map = mapOf({
      ...whole,
      benefits: [benefit({ id: 'B-001', startsAfter: 'A-002' })],
      links: [
        link({ from: 'B-001', to: 'O-01', contributionPercent: 0.4, row: 7 }), link({ from: 'A-002', to: 'B-001', link: 'Requires' }),
      ],
    });
    expect(arrows(map)).toEqual([
      'B-001 → O-01 contributes (links, register)', 'A-002 → B-001 requires (links, milestone, plan)',
      'A-001 → A-002 requires (dependency)',
    ]);
    expect(map.edges[0]).toMatchObject({ weight: 0.4, row: 7 });
  });

  it('keeps a conflict apart from what the register says', () => {
    const map = mapOf({ ...whole, links: [link({ link: 'Conflicts' })] });
    expect(arrows(map).slice(0, 2)).toEqual(['B-001 → O-01 conflicts (links)', 'B-001 → O-01 contributes (register)']);
  });

  it('shows activities only that have an arrow or should have one', () => {
    const program = programOf({
      ...whole,
      activities: [
        ...whole.activities, activity({ id: 'A-003', type: 'Milestone' }),
        activity({ id: 'A-004', type: 'Measurement', benefits: ['B-001'] }),
        activity({ id: 'A-005', type: 'Business change' }),
      ],
    });
    const map = mapOf(program);
    expect(map.nodes.filter(({ kind }) => kind === 'enabler' || kind === 'change').map(({ id, gap }) => [id, gap])).toEqual([
      ['A-001', null], ['A-002', null], ['A-005', 'leads-nowhere'],
    ]);
  });

  it.each<[string, Partial<Program>, string, string | null]>([
    ['a benefit nothing brings about', { benefits: [benefit({ id: 'B-2' })] }, 'B-2', 'no-cause'],
    ['a benefit without an objective', { benefits: [benefit({ id: 'B-2', objective: '', startsAfter: 'A-002' })] }, 'B-2', 'no-objective'],
    ['a benefit that leads to an objective over another one', {
      benefits: [benefit({ id: 'B-001' }), benefit({ id: 'B-2', objective: '', startsAfter: 'A-002' })],
      links: [link({ from: 'B-2', to: 'B-001' })],
    }, 'B-2', null],
    ['a benefit that only conflicts with an objective', {
      benefits: [benefit({ id: 'B-2', objective: '', startsAfter: 'A-002' })],
      links: [link({ from: 'B-2', to: 'O-01', link: 'Conflicts' })],
    }, 'B-2', 'no-objective'],
    ['a benefit whose cause is nowhere', { benefits: [benefit({ id: 'B-2', startsAfter: 'A-404' })] }, 'B-2', 'no-cause'],
    ['a dis-benefit', { benefits: [benefit({ id: 'B-2', kind: 'Dis-benefit', objective: '' })] }, 'B-2', null],
    ['a benefit that is set aside', { benefits: [benefit({ id: 'B-2', state: 'Deferred', objective: '' })] }, 'B-2', null],
    ['an objective no benefit serves', { objectives: [objective({ id: 'O-01' }), objective({ id: 'O-02' })] }, 'O-02', 'no-benefit'],
  ])('of %s says what is missing', (_, part, id, gap) => {
    expect(nodeOf(mapOf(programOf({ ...whole, ...part })), id).gap).toBe(gap);
  });

  it('keeps an id that no table has, beside what it is linked to', () => {
    const map = mapOf(programOf({ ...whole, links: [link({ from: 'A-404', to: 'B-001' }), link({ from: 'B-001', to: 'O-404' })] }));
    expect(nodeOf(map, 'A-404')).toMatchObject({ kind: 'unknown', column: 1, record: null });
    expect(nodeOf(map, 'O-404')).toMatchObject({ kind: 'unknown', column: 3 });
    expect(map.edges.filter(({ faults }) => faults.includes('unknown-id')).map(({ from, to }) => [from, to])).toEqual(
      [['A-404', 'B-001'], ['B-001', 'O-404']],
    );
  });

  it('marks what is wrong with a link', () => {
    const map = mapOf(programOf({
      ...whole,
      links: [
        link({ from: 'B-001', to: 'O-01', contributionPercent: 0.8 }), link({ from: 'B-001', to: 'O-01', contributionPercent: 0.8 }),
        link({ from: 'A-001', to: 'B-001', contributionPercent: 0.7 }), link({ from: 'A-002', to: 'B-001', contributionPercent: 0.7 }),
        link({ from: 'O-01', to: 'B-001', link: 'Requires' }), link({ from: '', to: 'B-001' }), link({ from: '', to: '' }),
      ],
    }));
    expect(map.edges.map(({ from, to, faults }) => [`${from} ${to}`, faults])).toEqual([
      ['B-001 O-01', ['circle', 'repeated']], ['A-001 B-001', ['above-whole']], ['A-002 B-001', ['above-whole']],
      ['O-01 B-001', ['wrong-way', 'circle']], ['A-001 A-002', []],
    ]);
    expect(map.incomplete).toEqual([{ row: 5, from: '', to: 'B-001' }]);
  });

  it('of any program has every id once, arrows between its nodes only, every link in one, and gaps only without arrows', () => {
    fc.assert(
      fc.property(arbitraryProgram(false), anyDay, (program, today) => {
        const map = mapOf(program, today);
        const ids = map.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(map.edges.map(({ key }) => key)).size).toBe(map.edges.length);
        for (const { from, to, sources } of map.edges) {
          expect(ids).toContain(from);
          expect(ids).toContain(to);
          expect(sources.length).toBeGreaterThan(0);
        }
        const pairs = new Set(map.edges.map(({ from, to }) => `${from}|${to}`));
        for (const { from, to } of program.links) if (from !== '' && to !== '') expect(pairs).toContain(`${from}|${to}`);
        for (const { column, kind, record } of map.nodes) {
          expect(mapColumns[column]).toBeDefined();
          expect(kind === 'unknown').toBe(record === null);
        }
        for (const { id, gap } of map.nodes) {
          const into = map.edges.filter(({ to, from, kind }) => to === id && from !== id && kind !== 'conflicts');
          if (gap === 'no-benefit') expect(into.some(({ from }) => nodeOf(map, from).kind === 'benefit')).toBe(false);
          if (gap === 'no-cause') expect(into.every(({ from }) => nodeOf(map, from).kind === 'unknown')).toBe(true);
        }
      }),
    );
  });
});
