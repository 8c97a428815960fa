import { benefitsOfRecord } from '../../../src/domain/realization/benefits-of-record';
import { activity, benefit, evidence, idea, line, link, measure, programOf, reading, review, risk, snapshot, stakeholder,
  sustainmentCheck } from './records';

const program = programOf({
  benefits: [benefit(), benefit({ id: 'B-002' })],
  activities: [activity({ benefits: ['B-002', 'B-001'] }), activity({ id: 'A-002' })],
  links: [link({ from: 'A-001', to: 'B-002' }), link({ from: 'B-001', to: 'O-01' })],
  cashFlows: [line({ benefit: 'B-002' }), line({ id: 'L-002', benefit: '' })],
  measures: [measure({ benefit: 'B-002' })],
  readings: [reading(), reading({ measure: 'M-404' })],
  risks: [risk()],
  evidence: [evidence({ benefit: 'B-002' })],
  history: [snapshot()],
  changes: ['M-001', 'L-001', 'B-001', 'O-01'].map((affected, row) => ({
    row, id: `C-0${row}`, date: null, trigger: '', affected, field: '', old: null, new: null, valueImpact: null, decidedBy: '',
      name: '', decision: '', baselineVersion: '',
  })),
  reviews: [review()],
  sustainment: [sustainmentCheck({ benefit: 'B-002' })],
  ideas: [idea({ promotedTo: 'B-001' })],
  stakeholders: [stakeholder()],
});

it.each<[string, number, string[]]>([
  ['BenefitRegister', 1, ['B-002']],
  ['RealizationPlan', 0, ['B-002', 'B-001']],
  ['RealizationPlan', 1, []],
  ['BenefitLinks', 0, ['B-002']],
  ['BenefitLinks', 1, ['B-001']],
  ['CashFlow', 0, ['B-002']],
  ['CashFlow', 1, []],
  ['BenefitMeasures', 0, ['B-002']],
  ['BenefitTracking', 0, ['B-002']],
  ['BenefitTracking', 1, []],
  ['BenefitRisks', 0, ['B-001']],
  ['BenefitEvidence', 0, ['B-002']],
  ['StatusHistory', 0, ['B-001']],
  ['ChangeLog', 0, ['B-002']],
  ['ChangeLog', 1, ['B-002']],
  ['ChangeLog', 2, ['B-001']],
  ['ChangeLog', 3, []],
  ['BenefitReviews', 0, ['B-001']],
  ['Sustainment', 0, ['B-002']],
  ['WorkshopIdeas', 0, ['B-001']],
  ['StakeholderRegister', 0, []],
  ['ProgramSettings', 0, []],
  ['BenefitRegister', 99, []],
])('row %s %i is about %j', (table, row, ids) => {
  expect(benefitsOfRecord(program, table, row)).toEqual(ids);
});
