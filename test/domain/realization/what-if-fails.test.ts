import fc from 'fast-check';
import { assess } from '../../../src/domain/realization/assess';
import { benefitsMap } from '../../../src/domain/realization/benefits-map';
import type { Program } from '../../../src/domain/realization/program';
import type { WhatIfFails } from '../../../src/domain/realization/what-if-fails';
import { whatIfFails } from '../../../src/domain/realization/what-if-fails';
import { anyDay, arbitraryProgram } from './arbitrary-program';
import { activity, benefit, day, link, objective, programOf } from './records';

const today = day('2026-06-30');
const outcome = (program: Program, failed: string): WhatIfFails =>
  whatIfFails(benefitsMap(program, assess(program, today)), program, failed);
const shares = (program: Program, failed: string): Record<string, number> =>
  Object.fromEntries(outcome(program, failed).effects.map(({ id, share }) => [id, Math.round(share * 1e6) / 1e6]));

/** bring B-001 about, which serves O-01; nothing but the links says so. */
function programWith(links: Program['links'], part: Partial<Program> = {}): Program {
  return programOf({
    objectives: [objective({ id: 'O-01' })],
    benefits: [benefit({ id: 'B-001', objective: '', fullYearValue: 1000 }), benefit({ id: 'B-002', objective: '', fullYearValue: 500 })],
    activities: [activity({ id: 'A-001' }), activity({ id: 'A-002' })],
    links, ...part,
  });
}
const toBenefit = (from: string, contributionPercent: number | null, word = 'Contributes') =>
  link({ from, to: 'B-001', contributionPercent, link: word });
const toObjective = link({ from: 'B-001', to: 'O-01', contributionPercent: 0.5 });

describe('what if a node of the map fails', () => {
  it('passes its weight times its loss on to each effect, and says what that is worth', () => {
    const program = programWith([toBenefit('A-001', 0.6), toBenefit('A-002', 0.4), toObjective]);
    expect(shares(program, 'A-001')).toEqual({ 'A-001': 1, 'B-001': 0.6, 'O-01': 0.3 });
    expect(outcome(program, 'A-001').value).toBe(600);
    expect(outcome(program, 'B-001').effects).toEqual([
      { id: 'B-001', kind: 'benefit', share: 1, value: 1000, isAssumed: false },
      { id: 'O-01', kind: 'objective', share: 0.5, value: null, isAssumed: false },
    ]);
  });

  it.each<[string, Program['links'], Record<string, number>]>([
    [
      'gives links without a weight what the weighted ones leave', [toBenefit('A-001', null), toBenefit('A-002', 0.4)],
      { 'A-001': 1, 'B-001': 0.6 },
    ],
    ['shares evenly without any weight', [toBenefit('A-001', null), toBenefit('A-002', null)], { 'A-001': 1, 'B-001': 0.5 }],
    ['counts weights above the whole in proportion', [toBenefit('A-001', 0.9), toBenefit('A-002', 0.6)], { 'A-001': 1, 'B-001': 0.6 }],
    ['loses all of what requires it', [toBenefit('A-001', null, 'Requires'), toBenefit('A-002', 1)], { 'A-001': 1, 'B-001': 1 }],
    ['gains nothing from a conflict without a weight', [toBenefit('A-001', null, 'Conflicts')], { 'A-001': 1 }],
    [
      'gains from a conflict that falls away', [toBenefit('A-001', 0.2, 'Conflicts'), toObjective],
      { 'A-001': 1, 'B-001': -0.2, 'O-01': -0.1 },
    ],
    ['adds up over several ways', [
      link({ from: 'A-001', to: 'A-002', link: 'Requires' }), toBenefit('A-001', 0.3), toBenefit('A-002', 0.4),
    ],
      { 'A-001': 1, 'A-002': 1, 'B-001': 0.7 }],
  ])('%s', (_, links, expected) => {
    expect(shares(programWith(links), 'A-001')).toEqual(expected);
  });

  it('says where it had to assume a weight', () => {
    const { effects } = outcome(programWith([toBenefit('A-001', null), toObjective]), 'A-001');
    expect(effects.map(({ id, isAssumed }) => [id, isAssumed])).toEqual([['A-001', false], ['B-001', true], ['O-01', true]]);
  });

  it('heeds the plan and the register only where no link leads to the effect', () => {
    const plan = { activities: [activity({ id: 'A-001', benefits: ['B-001'] }), activity({ id: 'A-002' })] };
    expect(shares(programWith([], plan), 'A-001')).toEqual({ 'A-001': 1, 'B-001': 1 });
    expect(shares(programWith([toBenefit('A-002', 0.4)], plan), 'A-001')).toEqual({ 'A-001': 1 });
  });

  it('turns the arrows and the value of a dis-benefit round', () => {
    const program = programWith([toBenefit('A-001', 1), link({ from: 'B-002', to: 'B-001', contributionPercent: 0.1 })], {
      benefits: [
        benefit({ id: 'B-001', objective: '', fullYearValue: 1000 }),
        benefit({ id: 'B-002', kind: 'Dis-benefit', objective: '', fullYearValue: 500 }),
      ],
    });
    expect(shares(program, 'B-002')).toEqual({ 'B-002': 1, 'B-001': -0.1 });
    expect(outcome(program, 'B-002').value).toBe(-600);
  });

  it('counts no value of a benefit that is set aside', () => {
    const program = programWith([toBenefit('A-001', 1)], { benefits: [benefit({ id: 'B-001', state: 'Withdrawn', fullYearValue: 1000 })] });
    expect(outcome(program, 'A-001').value).toBe(0);
  });

  it('goes through a circle once', () => {
    const circle = [
      toBenefit('A-001', 1),
      link({ from: 'B-001', to: 'B-002', contributionPercent: 0.5 }),
      link({ from: 'B-002', to: 'B-001', contributionPercent: 1 }),
    ];
    expect(shares(programWith(circle), 'A-001')).toEqual({ 'A-001': 1, 'B-001': 0.5, 'B-002': 0.25 });
    expect(shares(programWith([link({ from: 'B-001', to: 'B-001' })]), 'B-001')).toEqual({ 'B-001': 1 });
  });

  it('refuses an id that is not on the map', () => {
    expect(() => outcome(programWith([]), 'B-404')).toThrow('B-404');
  });

  it('follows a chain of 5,000 without running out of stack', () => {
    const activities = Array.from({ length: 5_000 }, (_, n) => activity({ id: `A-${n}`, dependsOn: n > 0 ? [`A-${n - 1}`] : [] }));
    expect(outcome(programOf({ activities }), 'A-0').effects).toHaveLength(5_000);
  });

  it('never loses or gains more than the whole, and only what can be reached', () => {
    fc.assert(
      fc.property(arbitraryProgram(false), anyDay, fc.nat(), (program, on, pick) => {
        const map = benefitsMap(program, assess(program, on));
        fc.pre(map.nodes.length > 0);
        const failed = map.nodes[pick % map.nodes.length]!.id;
        const { effects, value } = whatIfFails(map, program, failed);
        expect(effects[0]).toMatchObject({ id: failed, share: 1 });
        expect(Number.isFinite(value)).toBe(true);
        const changed = new Set(effects.map(({ id }) => id));
        for (const { id, share } of effects) {
          expect(Math.abs(share)).toBeLessThanOrEqual(1);
          if (id !== failed) expect(map.edges.some(({ from, to }) => to === id && changed.has(from))).toBe(true);
        }
      }),
    );
  });

  it('loses no less when a weight grows, where nothing conflicts', () => {
    fc.assert(
      fc.property(fc.float(
        { min: 0, max: Math.fround(0.4), noNaN: true },
      ), fc.float({ min: 0, max: Math.fround(0.4), noNaN: true }), (one, other) => {
        const lossOf = (weight: number): number =>
          outcome(programWith([toBenefit('A-001', weight), toBenefit('A-002', 0.5), toObjective]), 'A-001').effects.find(
            ({ id }) => id === 'O-01',
          )?.share ?? 0;
        expect(lossOf(Math.max(one, other))).toBeGreaterThanOrEqual(lossOf(Math.min(one, other)));
      }),
    );
  });

  it('does not depend on the order of the links, where there is no circle', () => {
    const links = [
      toBenefit('A-001', 0.3), toBenefit('A-002', 0.4), toObjective, link({ from: 'A-001', to: 'A-002', link: 'Requires' }),
      link({ from: 'A-001', to: 'B-002', contributionPercent: 0.5 }), link({ from: 'B-002', to: 'B-001', contributionPercent: 0.2 }),
      link({ from: 'B-002', to: 'O-01', contributionPercent: 0.1, link: 'Conflicts' }),
    ];
    const expected = shares(programWith(links), 'A-001');
    fc.assert(fc.property(
      fc.shuffledSubarray(links, { minLength: links.length }),
      (shuffled) => expect(shares(programWith(shuffled), 'A-001')).toEqual(expected),
    ));
  });
});
