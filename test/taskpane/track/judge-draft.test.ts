import { assess } from '../../../src/domain/realization/assess';
import { dueReadings } from '../../../src/domain/realization/due-readings';
import type { Measure } from '../../../src/domain/realization/program';
import { emptyDraft, judgeDraft } from '../../../src/taskpane/track/judge-draft';
import type { ReadingDraft } from '../../../src/taskpane/track/reading-drafts';
import { benefit, day, measure, programOf, reading } from '../../domain/realization/records';

const today = day('2026-07-10');
const english = { decimalSeparator: '.', thousandsSeparator: ',' };
const german = { decimalSeparator: ',', thousandsSeparator: '.' };

function judged(typed: Partial<ReadingDraft>, given: Partial<Measure> = {}, culture = english) {
  const program = programOf(
    { benefits: [benefit()], measures: [measure(given)], readings: [reading({ periodStart: day('2026-05-04'), value: 104 })] },
  );
  const line = dueReadings(program, assess(program, today))[0]!;
  return judgeDraft({ ...emptyDraft(line), ...typed }, line, culture, today);
}

const valueOf = (...given: Parameters<typeof judged>): number | string => {
  const result = judged(...given);
  return result.is === 'reading' ? result.reading.value : result.is;
};

test.each([
  ['', 'empty'], ['   ', 'empty'], ['twelve', 'not-a-number'], ['103.5', 103.5],
])('%p comes to %p', (text, value) => expect(valueOf({ text })).toBe(value));

test('figures are read as the workbook writes them', () => {
  expect(valueOf({ text: '1.030,5' }, {}, german)).toBe(1030.5);
  expect(valueOf({ text: '103.5' }, {}, german)).toBe('not-a-number');
});

test('a percent sign belongs to a measure in percent, and makes a share of any other', () => {
  expect(valueOf({ text: '23.4%' }, { unit: '%' })).toBe(23.4);
  expect(valueOf({ text: '23.4%' }, { unit: '' })).toBe(0.234);
});

test('a reading is for the period that is due, and takes along what else was typed', () => {
  const typed = { text: '103', evidence: 'Telephone system', comment: 'Holidays', reason: 'Volume' };
  expect(judged(typed)).toMatchObject({
    is: 'reading',
    reading: {
      measure: 'M-001', periodStart: day('2026-06-04'), value: 103, evidence: 'Telephone system', comment: 'Holidays', reason: 'Volume',
      replaces: '',
    },
  });
});

test('a correction stands for the day of what it corrects', () => {
  expect(judged({ text: '103', periodStart: day('2026-05-01') })).toMatchObject({
    reading: { periodStart: day('2026-05-04'), replaces: 'E-00001' },
    warnings: [{ code: 'replaces', details: { id: 'E-00001', value: 104 } }],
  });
});
