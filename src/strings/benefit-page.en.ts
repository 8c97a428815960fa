import { statusWords } from './status-words.en';

/** The sentences of the page about one benefit, in English. Figures and dates come as they are written. */
export const benefitPageSentences = {
  statuses: statusWords,
  title: (benefit: string) => benefit,
  subtitle: (id: string, program: string, date: string) => [id, program, date].filter((part) => part !== '').join(' · '),
  headings: {
    statement: 'What it is', figures: 'Where it stands', measures: 'How it is measured', activities: 'What brings it about',
    risks: 'What could keep it from coming', evidence: 'What people say', stakeholders: 'Who gains, loses and decides', reviews: 'Reviews',
    history: 'How it moved', changes: 'Decisions', lessons: 'Lessons',
  },
  fact: { label: 'Fact', value: 'Entry' },
  factsCaption: 'As in the benefit register',
  facts: {
    category: 'Category', kind: 'Kind', valueType: 'Value type', owner: 'Owner', validator: 'Validator', beneficiaries: 'Beneficiaries',
    objectives: 'Objectives', state: 'State', fullYearValue: 'Full-year value', starts: 'Starts', fullEffect: 'Full effect', ends: 'Ends',
    startsAfter: 'Starts after', confidence: 'Confidence', quality: 'Quality of the statement', notes: 'Notes',
  },
  quality: (letters: number) => `${letters} of 5 (SMART)`,
  figures: {
    planned: 'Planned to date', actual: 'Actual to date', realization: 'Realization', forecast: 'Forecast',
    variance: 'Variance (favorable +)', status: 'Status', trend: 'Trend', nextReview: 'Next review',
  },
  measures: {
    caption: 'Measures', measure: 'Measure', unit: 'Unit', baseline: 'Baseline', target: 'Target', by: 'By', latest: 'Latest',
    expected: 'Expected', status: 'Status',
  },
  activities: {
    caption: 'Activities and milestones', activity: 'Activity', owner: 'Owner', start: 'Start', finish: 'Finish', complete: 'Complete',
    status: 'Status',
  },
  risks: {
    caption: 'Risks', risk: 'Risk', probability: 'Probability', exposure: 'Exposure', mitigation: 'Mitigation', contingency: 'Contingency',
    status: 'Status',
  },
  stakeholders: {
    caption: 'Stakeholders', name: 'Stakeholder', group: 'Group', now: 'Support now', needed: 'Support needed', status: 'Status',
  },
  reviews: {
    caption: 'Reviews, the latest first', date: 'Date', type: 'Type', original: 'Original target', current: 'Current target',
    actual: 'Actual', achieved: 'Achieved', explanation: 'Explanation',
  },
  history: {
    caption: 'Snapshots, the latest first', snapshot: 'Snapshot', date: 'Date', planned: 'Planned', actual: 'Actual',
    realization: 'Realization', status: 'Status',
  },
  changes: (date: string, field: string, decision: string, decidedBy: string) =>
    [date, field, decision, decidedBy].filter((part) => part !== '').join(' · '),
  quote: (summary: string, source: string, date: string) => `“${summary}” (${[source, date].filter((part) => part !== '').join(', ')})`,
};

export type BenefitPageSentences = typeof benefitPageSentences;
