import type { Benefit, Program } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { CoachedLetter, Coaching } from '../../../src/domain/realization/smart-coach';
import { coach } from '../../../src/domain/realization/smart-coach';
import type { WordingRule } from '../../../src/domain/realization/statement-wording';
import { activity, benefit, day, evidence, measure, objective, programOf } from './records';

const whole: Partial<Program> = { objectives: [objective()], measures: [measure()], activities: [activity({ benefits: ['B-001'] })] };

function of(given: Partial<Benefit>, records: Partial<Program> = {}): Coaching {
  const program = programOf({ benefits: [benefit(given)], ...whole, ...records });
  return coach(program.benefits[0]!, programFacts(program, day('2026-07-01')));
}

function letterOf(coaching: Coaching, letter: CoachedLetter['letter']): CoachedLetter {
  return coaching.letters.find((candidate) => candidate.letter === letter)!;
}

function openRules({ letters }: Coaching): readonly WordingRule[] {
  return letters.flatMap(({ wording }) => wording.filter(({ isMet }) => !isMet).map(({ rule }) => rule));
}

describe('the coach, letter by letter', () => {
  it('says what is there and what is missing', () => {
    const specific = letterOf(of({ beneficiaries: '' }), 'specific');
    expect(specific.isMet).toBe(false);
    expect(specific.there).toEqual(['benefit', 'description', 'output-not-benefit']);
    expect(specific.missing).toEqual(['beneficiaries']);
  });

  it('asks for evidence instead of a measure where the benefit is qualitative, and for no baseline of no measure', () => {
    const qualitative = letterOf(of({ evidenceType: 'Qualitative' }, { measures: [] }), 'measurable');
    expect(qualitative).toMatchObject({ there: [], missing: ['evidence'], wording: [] });
    expect(letterOf(of({ evidenceType: 'Qualitative' }, { measures: [], evidence: [evidence()] }),
      'measurable').there).toEqual(['evidence']);
    expect(letterOf(of({}, { measures: [] }), 'measurable')).toMatchObject({ there: [], missing: ['measure'] });
  });

  it('counts the letters as the register does, whatever the wording', () => {
    expect(of({}).met).toBe(5);
    expect(of({ benefit: 'Optimized handling' }).met).toBe(5);
  });

  it('takes a benefit that is in no table yet', () => {
    const coaching = coach(benefit({ id: '', benefit: '' }), programFacts(programOf(whole), day('2026-07-01')));
    expect(letterOf(coaching, 'specific').missing).toEqual(['benefit']);
    expect(letterOf(coaching, 'measurable').missing).toEqual(['measure']);
    expect(openRules(coaching)).toEqual([]);
  });
});

describe('how a statement is worded', () => {
  it.each<[string, WordingRule[]]>([
    ['Reduce handling time from 120 s to 90 s', []],
    ['Fewer calls and visits by 30%', []],
    ['Bearbeitungszeit von 45 auf 20 Tage verkürzen', []],
    ['Weniger Anrufe und Besuche (-30 %)', []],
    ['The contact center 2.0', ['change']],
    ['Fewer calls and shorter waits by 30%', ['one-thing']],
    ['Kürzere Wartezeiten sowie weniger Anrufe, je 30 %', ['one-thing']],
    ['Seamless handling, 20% faster', ['no-vague-word']],
    ['Better life for everybody 24/7', []],
    ['More content agents in 3 teams', []],
  ])('%s lacks %j', (text, lacks) => {
    expect(openRules(of({ benefit: text }))).toEqual(lacks);
  });

  it('names the words it stumbles over', () => {
    const stumbles = (text: string): string[] =>
      of({ benefit: text }).letters.flatMap(({ wording }) => wording.flatMap(({ words }) => (words === '' ? [] : [words])));
    expect(stumbles('Seamless handling, 20% faster')).toEqual(['Seamless']);
    expect(stumbles('Fewer calls as well as shorter waits, by 30%')).toEqual(['as well as']);
    expect(stumbles('Fewer calls by 30%')).toEqual([]);
  });

  it('wants something that can be measured, in the statement or in its measures', () => {
    expect(openRules(of({ benefit: 'More joy at work', description: 'From 3 to 4' }))).toEqual(['measure']);
    expect(openRules(of({ benefit: 'More handled well', description: 'From 3 to 4' }))).toEqual([]);
    expect(openRules(of({ benefit: 'More joy at work', evidenceType: 'Qualitative' }))).toEqual([]);
  });

  it('wants an amount, in the statement or in its description', () => {
    expect(openRules(of({ benefit: 'Fewer calls', description: 'Many fewer' }))).toEqual(['amount']);
    expect(openRules(of({ benefit: 'Fewer calls', description: 'From 900 to 600 a day' }))).toEqual([]);
  });

  it('wants it brief', () => {
    expect(openRules(of({ benefit: `Fewer calls ${'of every kind '.repeat(7)}by 30%` }))).toEqual(['brief']);
  });

  it('does not ask an output for a change first', () => {
    const coaching = of({ benefit: 'Implement portal 2' });
    expect(letterOf(coaching, 'specific').missing).toEqual(['output-not-benefit']);
    expect(openRules(coaching)).not.toContain('change');
  });
});

describe('a better wording', () => {
  it('is put together from the leading measure', () => {
    expect(of({ benefit: 'Implement the new portal' }).suggestion).toEqual({
      move: 'less', measure: 'Handling time', unit: 's', from: 120, to: 90, beneficiaries: 'Contact center', by: day('2027-01-01'),
    });
    const measures = [measure({ weightPercent: 0.2 }),
      measure({ id: 'M-002', measure: 'Calls solved at once', baseline: 40, target: 70, unit: '%', weightPercent: 0.8 })];
    expect(of({ benefit: '' }, { measures }).suggestion).toMatchObject({ move: 'more', measure: 'Calls solved at once', from: 40, to: 70 });
  });

  it('takes the date of the benefit where the measure has none', () => {
    expect(of({ benefit: 'Portal 2' }, { measures: [measure({ targetDate: null })] }).suggestion!.by).toBe(day('2026-12-31'));
  });

  it.each<[string, Partial<Benefit>, Partial<Program>]>([
    ['the statement leaves nothing to wish for', { benefit: 'Fewer calls by 30%' }, {}],
    ['there is no measure', { benefit: 'Portal 2' }, { measures: [] }],
    ['the measure has no baseline', { benefit: 'Portal 2' }, { measures: [measure({ baseline: null })] }],
    ['the measure has no target', { benefit: 'Portal 2' }, { measures: [measure({ target: null })] }],
    ['the measure is to stay within a range', { benefit: 'Portal 2' }, { measures: [measure({ direction: 'Within range', rangeLow: 1 })] }],
    ['the measure has no name', { benefit: 'Portal 2' }, { measures: [measure({ measure: ' ' })] }],
  ])('is not suggested when %s', (_, given, records) => {
    expect(of(given, records).suggestion).toBeNull();
  });
});
