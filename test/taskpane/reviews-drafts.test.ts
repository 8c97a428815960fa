import { baselineVersions } from '../../src/domain/realization/baseline-versions';
import { programFacts } from '../../src/domain/realization/program-facts';
import type { ReviewProposal } from '../../src/domain/realization/review-proposal';
import { newRebaseline, nextVersion, rebaselineRequest, targetLines, typedKey } from '../../src/taskpane/reviews/rebaseline-draft';
import { judgmentMistakes, judgmentOf, newReview, reviewEntry, reviewRecord, varianceOf } from '../../src/taskpane/reviews/review-draft';
import { figureText, typedFigure } from '../../src/taskpane/reviews/typed-figure';
import { benefit, day, frozen, measure, programOf } from '../domain/realization/records';

const english = { decimalSeparator: '.', thousandsSeparator: ',' };
const german = { decimalSeparator: ',', thousandsSeparator: '.' };
const today = day('2026-07-01');

describe('a figure as it is typed', () => {
  it.each([
    [1234567.5, english, '1,234,567.5'],
    [1234567.5, german, '1.234.567,5'],
    [-54000, english, '-54,000'],
    [0.034, german, '0,034'],
    [999, english, '999'],
    [null, english, ''],
  ])('writes %p as people there do, and reads it back', (value, signs, text) => {
    expect(figureText(value, signs)).toBe(text);
    expect(typedFigure(text, signs)).toBe(value);
  });

  it.each(['many', '1.5', '5%'])('knows %p for no number where the comma is the decimal separator', (text) => {
    expect(typedFigure(text, german)).toBeUndefined();
  });
});

const proposal: ReviewProposal = {
  benefit: benefit({ fullYearValue: 1000 }),
  measure: null,
  original: { version: '1.0', date: today, value: 1200 },
  currentTarget: 1000,
  actual: 960.4,
  achieved: 'Fully',
  last: null,
  followUp: { review: 'V-01', decided: today - 90, followUp: 'Callback', owner: 'Head of service', due: today - 1, isOverdue: true },
  check: null,
  nextReview: today + 30,
};

describe('what a reviewer says', () => {
  const draft = newReview('Gate', ['B-001'], today);

  it('starts from what is proposed and keeps what was typed', () => {
    const judgment = judgmentOf(proposal, { explanation: 'Slow', actual: '900' }, english);
    expect(judgment).toMatchObject({
      originalTarget: '1,200',
      currentTarget: '1,000',
      actual: '900',
      achieved: 'Fully',
      explanation: 'Slow',
      followUp: 'Callback',
      due: '2026-06-30',
    });
    expect(judgmentOf(proposal, undefined, english).actual).toBe('960');
    expect(judgmentOf({ ...proposal, measure: measure(), actual: 96.45 }, undefined, german).actual).toBe('96,45');
  });

  it('becomes a row, on the scale Refresh will read it by', () => {
    const entry = reviewEntry(draft, 'B-001', judgmentOf(proposal, { actual: '1,100' }, english), english);
    expect(entry).toMatchObject({
      date: today,
      type: 'Gate',
      benefit: 'B-001',
      originalTarget: 1200,
      actual: 1100,
      due: today - 1,
      owner: 'Head of service',
    });
    const facts = programFacts(programOf({ benefits: [proposal.benefit] }), today);
    expect(varianceOf(entry, facts)).toMatchObject({ varianceToOriginal: -100, varianceToCurrent: 100 });
  });

  it('is named where it is no number, no date or missing', () => {
    const typed = { actual: 'x', due: 'soon', hasCheck: true, observed: ' ', peak: 'y', nextCheck: '2026-02-30' };
    expect(judgmentMistakes(judgmentOf(proposal, typed, english), english)).toEqual({
      actual: 'notNumber',
      due: 'notDate',
      observed: 'noLevel',
      peak: 'notNumber',
      nextCheck: 'notDate',
    });
    expect(judgmentMistakes(judgmentOf(proposal, { ...typed, hasCheck: false }, english), english)).toEqual({
      actual: 'notNumber',
      due: 'notDate',
    });
  });

  it('brings a sustainment check along only in a long-term review', () => {
    const typed = { 'B-001': { hasCheck: true, observed: '7' } };
    expect(reviewRecord({ ...draft, typed }, [proposal], english).checks).toEqual([]);
    expect(reviewRecord({ ...draft, typed, type: 'Long-term' }, [proposal], english).checks).toMatchObject([
      { benefit: 'B-001', observed: 7, checkedOn: today },
    ]);
  });
});

describe('a re-baseline that is being made', () => {
  const program = programOf({
    benefits: [benefit({ fullYearValue: 1234567.891 })],
    baselines: [frozen({ table: 'BenefitRegister', id: 'B-001', field: 'Full-year value', value: 1000 })],
  });
  const draft = newRebaseline('benefits', ['B-001', 'B-gone'], baselineVersions(program.baselines), today);

  it('shows the original, the present and the new value of each field', () => {
    const [value, effect] = targetLines(draft, program, english).get('B-001')!;
    expect(value).toMatchObject({
      header: 'Full-year value',
      isMoney: true,
      original: { value: 1000 },
      text: '1,234,567.9',
      value: 1234567.891,
    });
    expect(effect).toMatchObject({ header: 'Full effect', isDate: true, original: null, text: '2026-12-31', value: day('2026-12-31') });
    expect([...targetLines(draft, program, english).keys()]).toEqual(['B-001']);
  });

  it('asks for what was typed, and for nothing while that is no number or date', () => {
    const typed = (text: string) => ({ ...draft, typed: { [typedKey('B-001', 'fullEffect')]: text } });
    const linesOf = (given: typeof draft) => [...targetLines(given, program, english).values()].flat();
    const cleared = typed('');
    expect(rebaselineRequest(cleared, linesOf(cleared))!.targets).toEqual([
      { kind: 'benefits', id: 'B-001', field: 'fullYearValue', value: 1234567.891 },
      { kind: 'benefits', id: 'B-001', field: 'fullEffect', value: null },
    ]);
    expect(rebaselineRequest(typed('someday'), linesOf(typed('someday')))).toBeNull();
    expect(rebaselineRequest({ ...draft, date: '' }, linesOf(draft))).toBeNull();
  });

  it.each([
    [[], '1.0'],
    [['1.0', '1.1'], '1.2'],
    [['1.9'], '1.10'],
    [['First', 'Gate'], '2.0'],
    [['R1', 'Board'], 'R2'],
    [['2.0', '1.0', '1.1', '1.0'], '1.2'],
  ])('proposes the version after %p: %p', (versions, next) => {
    expect(nextVersion(versions.map((version) => ({ version, date: today, approvedBy: '', reason: '', cells: 1 })))).toBe(next);
  });
});
