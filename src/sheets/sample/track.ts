import type { CellInput } from '../change-set';
import type { NewRecord } from '../plan-append';
import { sampleBenefits } from './identify';
import { sampleMeasures } from './measures';
import type { SampleCalendar } from './sample-calendar';

/** Ten risks; the trigger of R-01 has fired: permits take longer than 30 days. */
export function sampleRisks({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'R-01', benefit: 'B-002', risk: 'Permits stay slow', cause: 'Officers are few and checklists long', category: 'Adoption',
      probabilityPercent: 0.6, impact: 90_000, response: 'Reduce', mitigation: 'Shorter checklists, recovery plan',
      mitigationOwner: 'Head of permits', due: on(20, 31), contingencyPlan: 'Borrow two officers from the county for six months',
      triggerMeasure: 'M-003', triggerWhen: 'Above', triggerValue: 30, state: 'Mitigating',
    },
    {
      id: 'R-02', benefit: 'B-001', risk: 'Residents keep calling', cause: 'Self-service is not found or not trusted',
      category: 'Adoption', probabilityPercent: 0.3, impact: 160_000, response: 'Reduce', mitigation: 'Campaign and callback',
      mitigationOwner: 'Director of citizen services', due: on(20, 15),
      contingencyPlan: 'Put the online way first in the telephone menu', triggerMeasure: 'M-001', triggerWhen: 'Above',
      triggerValue: 28, state: 'Mitigating',
    },
    {
      id: 'R-03', benefit: 'B-001', risk: 'Agents do not move to other vacancies', cause: 'Vacancies do not fit', category: 'Ownership',
      probabilityPercent: 0.4, impact: 120_000, response: 'Reduce', mitigation: 'Retraining offer',
      mitigationOwner: 'Director of people', due: on(20, 1), contingencyPlan: 'Do not fill posts that fall vacant',
      triggerMeasure: 'M-002', triggerWhen: 'Above', triggerValue: 56, state: 'Open',
    },
    {
      id: 'R-04', benefit: 'B-004', risk: 'Payment service fails', cause: 'One supplier', category: 'Technology',
      probabilityPercent: 0.1, impact: 50_000, response: 'Transfer', mitigation: 'Penalty in the contract',
      mitigationOwner: 'City treasurer', due: on(12, 31), contingencyPlan: 'Second payment service', triggerMeasure: 'M-006',
      triggerWhen: 'Below', triggerValue: 85, state: 'Open',
    },
    {
      id: 'R-05', benefit: 'B-006', risk: 'Freed hours seep away', cause: 'Nobody plans them', category: 'Ownership',
      probabilityPercent: 0.35, impact: 80_000, response: 'Reduce', mitigation: 'Casework plan each quarter',
      mitigationOwner: 'Head of case work', due: on(21, 31), contingencyPlan: 'Weekly planning in each team', triggerMeasure: 'M-010',
      triggerWhen: 'Below', triggerValue: 33, state: 'Mitigating',
    },
    {
      id: 'R-06', benefit: 'B-007', risk: 'Forms are given up', cause: 'Too long', category: 'Adoption', probabilityPercent: 0.25,
      impact: 40_000, response: 'Reduce', mitigation: 'Save and resume', mitigationOwner: 'Chief information officer', due: on(11, 30),
      contingencyPlan: 'Telephone help for open forms', triggerMeasure: 'M-013', triggerWhen: 'Above', triggerValue: 35,
      state: 'Closed',
    },
    {
      id: 'R-07', benefit: 'B-009', risk: 'Second release slips again', cause: 'Supplier is late', category: 'Delivery',
      probabilityPercent: 0.5, impact: 60_000, response: 'Accept', mitigation: 'Monthly supplier review',
      mitigationOwner: 'Chief information officer', due: on(19, 31), contingencyPlan: 'Move what is left to the regional platform',
      triggerMeasure: '', triggerWhen: '', triggerValue: '', state: 'Open',
    },
    {
      id: 'R-08', benefit: 'B-013', risk: 'Libraries need more staff', cause: 'More residents need help', category: 'Financial',
      probabilityPercent: 0.4, impact: 30_000, response: 'Accept', mitigation: 'Hours follow demand',
      mitigationOwner: 'Head of libraries', due: on(22, 1), contingencyPlan: 'Volunteers on busy mornings', triggerMeasure: '',
      triggerWhen: '', triggerValue: '', state: 'Open',
    },
    {
      id: 'R-09', benefit: '', risk: 'Budget cut in year 3', cause: 'Tax income falls', category: 'External', probabilityPercent: 0.2,
      impact: 200_000, response: 'Avoid', mitigation: 'Report savings each quarter', mitigationOwner: 'Director of finance',
      due: on(24, 1), contingencyPlan: 'Stretch the second release', triggerMeasure: '', triggerWhen: '', triggerValue: '',
      state: 'Open',
    },
    {
      id: 'R-10', benefit: 'B-010', risk: 'Journeys do not fall', cause: 'Originals must be shown', category: 'Dependency',
      probabilityPercent: 1, impact: 45_000, response: 'Accept', mitigation: 'Ask for a change of the by-law',
      mitigationOwner: 'Climate officer', due: on(16, 1), contingencyPlan: 'Evening hours at the counters', triggerMeasure: '',
      triggerWhen: '', triggerValue: '', state: 'Occurred',
    },
  ];
}

/** Twelve pieces of evidence, not all of it favorable. */
export function sampleEvidence({ on }: SampleCalendar): readonly NewRecord[] {
  const piece = (
    number: number, date: number, benefit: string, type: string, dimension: string, source: string, summary: string, sentiment: number,
    strength: number, supports: string, mayQuote: string,
  ): NewRecord =>
    ({
      id: `Q-${String(number).padStart(2, '0')}`, date, benefit, type, dimension, source, summary, sentiment, strength, supports, mayQuote,
      link: '',
    });
  return [
    piece(
      1, on(10, 12), 'B-001', 'Observation', 'Service quality', 'Contact center',
      'Simple address changes have all but gone from the lines.', 1, 2, 'Supports', 'Yes',
    ),
    piece(
      2, on(11, 3), 'B-001', 'Stakeholder feedback', 'Employee morale', 'Agents', 'Calls that are left are harder and longer.', -1, 2,
      'Contradicts', 'Anonymously',
    ),
    piece(
      3, on(14, 21), 'B-002', 'Interview', 'Customer experience', 'Builders’ association',
      'Complete applications are quick now, others as slow as ever.', 0, 2, 'Neutral', 'Yes',
    ),
    piece(
      4, on(17, 8), 'B-002', 'Observation', 'Service quality', 'Permit office', 'Officers wait for expert opinions, not for papers.',
      -1, 3, 'Contradicts', 'No',
    ),
    piece(
      5, on(10, 30), 'B-003', 'Case study', 'Agility and responsiveness', 'Procurement', 'One of two print runs has been ended.', 2, 3,
      'Supports', 'Yes',
    ),
    piece(
      6, on(12, 9), 'B-004', 'Testimonial', 'Customer experience', 'Resident', 'Paid on the spot and had the receipt in a minute.', 2,
      1, 'Supports', 'Anonymously',
    ),
    piece(
      7, on(13, 18), 'B-006', 'Interview', 'Employee morale', 'Case workers', 'I do the work I was trained for again.', 2, 2,
      'Supports', 'Anonymously',
    ),
    piece(
      8, on(16, 2), 'B-006', 'Survey', 'Employee morale', 'Case work teams', 'Three of four say that they type less.', 1, 3, 'Supports',
      'Yes',
    ),
    piece(
      9, on(15, 15), 'B-007', 'Survey', 'Customer experience', 'Resident survey', 'Residents over 70 find it harder than before.', -1,
      3, 'Contradicts', 'Yes',
    ),
    piece(
      10, on(18, 10), 'B-007', 'Stakeholder feedback', 'Customer experience', 'Tenants’ association',
      'Our members manage the forms without us.', 1, 2, 'Supports', 'Yes',
    ),
    piece(
      11, on(16, 20), 'B-009', 'Interview', 'Employee morale', 'Case workers', 'Two systems side by side are worse than one old one.',
      -2, 2, 'Contradicts', 'Anonymously',
    ),
    piece(
      12, on(18, 5), 'B-014', 'Observation', 'Other', 'Planning department', 'A map of applications settled a debate on a new school.',
      1, 1, 'Supports', 'Yes',
    ),
  ];
}

export function sampleChanges({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'C-01', date: on(12, 20), trigger: 'Unforeseen challenge', affected: 'B-002', field: 'Full-year value', old: 220_000,
      new: 180_000, valueImpact: -40_000, decidedBy: 'Sponsor', name: 'City manager', decision: 'Approved', baselineVersion: '1.1',
    },
    {
      id: 'C-02', date: on(12, 20), trigger: 'Unforeseen challenge', affected: 'B-002', field: 'Full effect', old: on(16), new: on(20),
      valueImpact: 0, decidedBy: 'Sponsor', name: 'City manager', decision: 'Approved', baselineVersion: '1.1',
    },
    {
      id: 'C-03', date: on(15, 10), trigger: 'Market', affected: 'B-005', field: 'State', old: 'Validated', new: 'Substituted',
      valueImpact: -150_000, decidedBy: 'Board', name: 'City manager', decision: 'Approved', baselineVersion: '',
    },
    {
      id: 'C-04', date: on(17, 2), trigger: 'Stakeholder feedback', affected: 'B-009', field: 'State', old: 'Profiled', new: 'Deferred',
      valueImpact: 0, decidedBy: 'Benefits manager', name: 'Benefits manager', decision: 'Approved', baselineVersion: '',
    },
  ];
}

/** What version 1.0 held where version 1.1 differs, by record and field. */
const originally = ({ on }: SampleCalendar): ReadonlyMap<string, CellInput> =>
  new Map<string, CellInput>([['B-002 fullYearValue', 220_000], ['B-002 fullEffect', on(16)], ['M-003 targetDate', on(16)]]);

/** The baseline of month 1 and the re-baseline of month 13: the values, dates and targets that reviews compare with. */
export function sampleBaselines(calendar: SampleCalendar): readonly NewRecord[] {
  const { on } = calendar;
  const first = originally(calendar);
  const frozen = [
    ...sampleBenefits(calendar).filter((benefit) => benefit['fullYearValue'] !== undefined && benefit['id'] !== 'B-014').flatMap((
      benefit,
    ) => [
      { table: 'BenefitRegister', id: benefit['id']!, field: 'Full-year value', key: 'fullYearValue', value: benefit['fullYearValue']! },
      { table: 'BenefitRegister', id: benefit['id']!, field: 'Full effect', key: 'fullEffect', value: benefit['fullEffect']! },
    ]),
    ...sampleMeasures(calendar).filter((measure) => measure['benefit'] !== 'B-014').flatMap((measure) => [
      { table: 'BenefitMeasures', id: measure['id']!, field: 'Target', key: 'target', value: measure['target']! },
      { table: 'BenefitMeasures', id: measure['id']!, field: 'Target date', key: 'targetDate', value: measure['targetDate']! },
    ]),
  ];
  const versions = [
    { version: '1.0', date: on(1, 15), approvedBy: 'City council', reason: 'Business case approved' },
    { version: '1.1', date: on(13, 20), approvedBy: 'City manager', reason: 'Permits: later and smaller after the gate review' },
  ];
  return versions.flatMap((version) =>
    frozen.map((
      { key, value, ...rest },
    ) => ({ ...version, ...rest, value: version.version === '1.0' ? (first.get(`${rest.id} ${key}`) ?? value) : value })),
  );
}
