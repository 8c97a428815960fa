import type { Benefit, Program } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { Smart } from '../../../src/domain/realization/smart';
import { smart } from '../../../src/domain/realization/smart';
import { namesAnOutput } from '../../../src/domain/realization/output-words';
import { activity, benefit, day, evidence, link, measure, objective, programOf } from './records';

const whole: Partial<Program> = { objectives: [objective()], measures: [measure()], activities: [activity({ benefits: ['B-001'] })] };

function of(given: Partial<Benefit>, records: Partial<Program> = {}): Smart {
  const program = programOf({ benefits: [benefit(given)], ...whole, ...records });
  return smart(program.benefits[0]!, programFacts(program, day('2026-07-01')));
}

describe('how SMART a benefit is stated', () => {
  it('is five of five with nothing missing', () => {
    expect(of({})).toEqual({ met: 5, gaps: [] });
  });

  it.each<[string, Partial<Benefit>, Partial<Program>]>([
    ['benefit', { benefit: ' ' }, {}],
    ['description', { description: '' }, {}],
    ['beneficiaries', { beneficiaries: '' }, {}],
    ['output-not-benefit', { benefit: 'Implement the new portal' }, {}],
    ['measure', {}, { measures: [] }],
    ['evidence', { evidenceType: 'Qualitative' }, { measures: [] }],
    ['baseline', {}, { measures: [measure({ baseline: null })] }],
    ['target', {}, { measures: [measure({ target: null })] }],
    ['owner', { owner: '' }, {}],
    ['confidence', { confidence: 'Low' }, {}],
    ['evidence-strength', { evidenceStrength: 'Assertion' }, {}],
    ['activity', {}, { activities: [] }],
    ['objective', { objective: '' }, {}],
    ['starts', { starts: null }, {}],
    ['full-effect', { fullEffect: null }, { measures: [measure({ targetDate: null })] }],
    ['dates-order', { ends: day('2025-01-01') }, {}],
  ])('loses one letter by %s', (gap, given, records) => {
    expect(of(given, records)).toEqual({ met: 4, gaps: [gap] });
  });

  it('loses a letter once, however much of it is missing', () => {
    expect(of({ description: '', beneficiaries: '', owner: '' })).toEqual({ met: 3, gaps: ['description', 'beneficiaries', 'owner'] });
  });

  it.each<[string, Partial<Benefit>, Partial<Program>]>([
    ['evidence of a qualitative benefit', { evidenceType: 'Qualitative' }, { measures: [], evidence: [evidence()] }],
    [
      'a range, which needs no baseline', {},
      { measures: [measure({ direction: 'Within range', baseline: null, target: null, rangeLow: 1 })] },
    ],
    ['a sum, which starts at nothing', {}, { measures: [measure({ aggregation: 'Sum', baseline: null })] }],
    ['the milestone it starts after', { startsAfter: 'A-001' }, { activities: [] }],
    ['an objective on the map', { objective: '' }, { links: [link()] }],
    ['the target date of a measure', { fullEffect: null }, {}],
  ])('accepts %s', (_, given, records) => {
    expect(of(given, records).met).toBe(5);
  });
});

describe('a name that names an output', () => {
  it.each([
    'Implement the new portal', 'Rollout of the CRM', 'go-live', 'Portal migration', 'Training', 'Schulung der Teams',
    'New system for claims',
  ])('%s', (name) => expect(namesAnOutput(name)).toBe(true));
  it.each([
    'Fewer calls after the launch', 'Reduced training', 'Shorter handling time', 'Deployments without weekend work', 'Launch costs avoided',
    'Trained staff stay longer', 'Kürzere Schulung', '',
  ])('but not: %s', (name) => expect(namesAnOutput(name)).toBe(false));
});
