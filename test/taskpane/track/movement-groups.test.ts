import type { ProgramMovement } from '../../../src/domain/realization/what-changed';
import { trackViewStrings } from '../../../src/strings/track-view';
import { movementGroups } from '../../../src/taskpane/track/movement-groups';
import { trackFormats } from '../../../src/taskpane/track/track-formats';
import { benefit, day, measure, programOf, risk, stakeholder } from '../../domain/realization/records';

const program = programOf({
  benefits: [benefit()], measures: [measure()], risks: [risk({ contingencyPlan: 'Call back' })], stakeholders: [stakeholder()],
});
const movement: ProgramMovement = {
  since: day('2026-06-10'),
  benefits: [
    { id: 'B-001', from: 'On track', to: 'Off track', way: 'worsened' }, { id: 'B-009', from: 'Not started', to: 'On track', way: 'other' },
  ],
  measures: [{ id: 'M-001', from: 'At risk', to: 'Exceeding', way: 'improved' }],
  values: [{ id: 'B-001', field: 'forecast', from: 1000, to: 900 }, { id: 'B-001', field: 'realizationPercent', from: 0.5, to: 0.25 }],
  totals: { actualToDate: { from: 0, to: 0 }, forecast: { from: 1000, to: 900 } },
  triggers: [{ risk: 'R-01', benefit: 'B-001', measure: 'M-001', contingencyPlan: 'Call back' }],
  overdue: [{ kind: 'stakeholders', id: 'S-01', due: day('2026-06-30') }, { kind: 'measures', id: 'M-001', due: null }],
};

const told = (language: string, culture: string) =>
  movementGroups(movement, program, trackViewStrings(language), trackFormats(culture, 'EUR')).map(({ title, entries }) =>
    [title, ...entries.map(({ sentence, more }) => [sentence, more].join(' ').trim().replaceAll('\u00A0', ' '))]);

test('what changed is told in groups, the most urgent first, each with names and figures', () => {
  expect(told('en', 'en-US')).toEqual([
    ['Triggers fired', 'R-01 Low take-up (B-001) Contingency plan: Call back'],
    ['Worsened', 'B-001 Fewer calls: ● On track → ▼ Off track'],
    ['Other status', 'B-009: ○ Not started → ● On track'],
    ['Newly overdue', 'Contact with S-01 Agents, due Jun 30, 2026', 'Reading of M-001 Handling time'],
    ['Figures that moved', 'B-001 Fewer calls: forecast €1,000 → €900', 'B-001 Fewer calls: realization 50% → 25%'],
    ['Measures that turned', 'M-001 Handling time: ◆ At risk → ▲ Exceeding'],
  ]);
});

test('in German with the figures, dates and statuses of a German workbook', () => {
  expect(told('de', 'de-DE')[1]).toEqual(['Verschlechtert', 'B-001 Fewer calls: ● Im Plan → ▼ Nicht im Plan']);
  expect(told('de', 'de-DE')[3]![1]).toBe('Kontakt mit S-01 Agents, fällig am 30.06.2026');
  expect(told('de', 'de-DE')[4]).toEqual(
    ['Veränderte Werte', 'B-001 Fewer calls: Prognose 1.000 € → 900 €', 'B-001 Fewer calls: Realisierung 50 % → 25 %'],
  );
});

test('each entry leads to the cell it is about', () => {
  const places = movementGroups(movement, program, trackViewStrings('en'), trackFormats('en-US', 'EUR')).map(
    ({ entries: [first] }) => first!.place,
  );
  expect(places).toEqual([
    { table: 'BenefitRisks', id: 'R-01', field: 'contingencyPlan' },
    { table: 'BenefitRegister', id: 'B-001', field: 'status' },
    { table: 'BenefitRegister', id: 'B-009', field: 'status' },
    { table: 'StakeholderRegister', id: 'S-01', field: 'nextContact' },
    { table: 'BenefitRegister', id: 'B-001', field: 'forecast' },
    { table: 'BenefitMeasures', id: 'M-001', field: 'status' },
  ]);
});
