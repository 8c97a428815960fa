import type { NewRecord } from '../plan-append';
import { runRate } from './cash-flow';
import { best, observed } from './measures';
import type { SampleCalendar } from './sample-calendar';

/** Two past reviews: the gate after one year and a regular one in month 18; actuals are the ledger's of that month, for a whole year. */
export function sampleReviews({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'V-01', date: on(12, 20), type: 'Gate', benefit: 'B-003', reviewer: 'Benefits manager', originalTarget: 96_000,
      currentTarget: 96_000, actual: runRate('B-003', 12), achieved: 'Fully', reason: 'Volume',
      explanation: 'More notices went electronic than planned.', unplannedEffects: 'Fewer letters are returned.',
      followUp: 'End the second print run', owner: 'Head of procurement', due: on(15, 1),
    },
    {
      id: 'V-02', date: on(12, 20), type: 'Gate', benefit: 'B-002', reviewer: 'Benefits manager', originalTarget: 220_000,
      currentTarget: 180_000, actual: runRate('B-002', 12), achieved: 'Too early', reason: 'Timing',
      explanation: 'The process went live one month late.', unplannedEffects: '', followUp: 'Re-baseline', owner: 'Head of permits',
      due: on(13, 20),
    },
    {
      id: 'V-03', date: on(12, 20), type: 'Gate', benefit: 'B-001', reviewer: 'Benefits manager', originalTarget: 420_000,
      currentTarget: 420_000, actual: runRate('B-001', 12), achieved: 'Partly', reason: 'Adoption',
      explanation: 'The ramp is as planned, the level below it.', unplannedEffects: 'Calls that are left are harder.',
      followUp: 'Callback and campaign', owner: 'Head of contact center', due: on(20, 15),
    },
    {
      id: 'V-04', date: on(18, 20), type: 'Regular', benefit: 'B-004', reviewer: 'Finance business partner', originalTarget: 240_000,
      currentTarget: 240_000, actual: runRate('B-004', 18), achieved: 'Mostly', reason: 'On plan',
      explanation: 'Two points below the target share.', unplannedEffects: 'Fewer disputes about reminders.', followUp: '',
      owner: 'City treasurer', due: '',
    },
    {
      id: 'V-05', date: on(18, 20), type: 'Regular', benefit: 'B-006', reviewer: 'Benefits manager', originalTarget: 288_000,
      currentTarget: 288_000, actual: runRate('B-006', 18), achieved: 'Fully', reason: 'On plan',
      explanation: 'Hours are measured, not estimated.', unplannedEffects: 'Sick leave has fallen.',
      followUp: 'Hand over to operations', owner: 'Head of case work', due: on(21, 31),
    },
    {
      id: 'V-06', date: on(18, 20), type: 'Regular', benefit: 'B-010', reviewer: 'Climate officer', originalTarget: 60_000,
      currentTarget: 60_000, actual: runRate('B-010', 18), achieved: 'Not', reason: 'External',
      explanation: 'A by-law asks for originals.', unplannedEffects: '', followUp: 'Propose a change of the by-law',
      owner: 'Head of legal affairs', due: on(22, 1),
    },
  ];
}

/** Observed and peak are levels of the benefit's first measure. */
export function sampleSustainment({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'U-01', benefit: 'B-003', operationsOwner: 'Head of procurement', checkedOn: on(15, 15), method: 'Data',
      observed: observed('M-005', 14), peak: best('M-005', 14), cause: 'None', nextCheck: on(21, 15),
    },
    {
      id: 'U-02', benefit: 'B-006', operationsOwner: 'Head of case work', checkedOn: on(17, 15), method: 'Data',
      observed: observed('M-009', 16), peak: best('M-009', 16), cause: 'None', nextCheck: on(23, 15),
    },
    {
      id: 'U-03', benefit: 'B-004', operationsOwner: 'City treasurer', checkedOn: on(18, 15), method: 'Data',
      observed: observed('M-006', 17), peak: best('M-006', 17), cause: 'None', nextCheck: on(21, 15),
    },
  ];
}

export function sampleLessons({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'N-01', date: on(4, 2), phase: 'Identify', type: 'Worked', lesson: 'Baselines measured before the change',
      rootCause: 'A milestone of its own', recommendation: 'Never start a change without its baseline', benefit: '',
      owner: 'Head of performance', state: 'Embedded', tags: 'measures',
    },
    {
      id: 'N-02', date: on(11, 12), phase: 'Plan', type: 'Did not work', lesson: 'The land register interface was planned too short',
      rootCause: 'Its owner was not asked', recommendation: 'Ask the owners of interfaces before planning', benefit: 'B-002',
      owner: 'Chief information officer', state: 'Acted on', tags: 'dependencies',
    },
    {
      id: 'N-03', date: on(13, 22), phase: 'Track', type: 'Worked', lesson: 'A small re-baseline kept trust',
      rootCause: 'Old and new target were shown side by side', recommendation: 'Keep the original target in every report',
      benefit: 'B-002', owner: 'Benefits manager', state: 'Embedded', tags: 'baseline',
    },
    {
      id: 'N-04', date: on(16, 22), phase: 'Track', type: 'Did not work', lesson: 'Counter visits were not read for three months',
      rootCause: 'The ticket machines belong to nobody', recommendation: 'Name a deputy for every measure', benefit: 'B-010',
      owner: 'Climate officer', state: 'Logged', tags: 'measures, ownership',
    },
    {
      id: 'N-05', date: on(17, 21), phase: 'Plan', type: 'Recommendation', lesson: 'Savings in posts need a plan for the people',
      rootCause: 'Vacancies did not fit', recommendation: 'Plan moves with the first milestone', benefit: 'B-001',
      owner: 'Director of people', state: 'Acted on', tags: 'people',
    },
    {
      id: 'N-06', date: on(18, 20), phase: 'Evaluate', type: 'Recommendation', lesson: 'Ask the legal side early',
      rootCause: 'A by-law stood against the benefit', recommendation: 'Check the law when a benefit is profiled', benefit: 'B-010',
      owner: 'Head of legal affairs', state: 'Logged', tags: 'law',
    },
  ];
}
