import type { NewRecord } from '../plan-append';
import type { SampleCalendar } from './sample-calendar';

/** Objectives, benefits, stakeholders, their engagement, and one workshop of the sample program. */
export function sampleObjectives(): readonly NewRecord[] {
  return [
    {
      id: 'O-01', objective: 'Residents get what they need from the city at the first attempt', level: 'Strategic', weightPercent: 0.4,
      owner: 'City manager', measureOfSuccess: 'Resident satisfaction of 80% and no repeat contact in 8 of 10 cases',
    },
    {
      id: 'O-02', objective: 'Services cost less to run', level: 'Strategic', weightPercent: 0.3, owner: 'Director of finance',
      measureOfSuccess: 'Running cost of the services in scope falls by 15%',
    },
    {
      id: 'O-03', objective: 'Staff work with tools that help them', level: 'Program', weightPercent: 0.2, owner: 'Director of people',
      measureOfSuccess: 'Staff satisfaction with tools of 4 out of 5',
    },
    {
      id: 'O-04', objective: 'Services meet the law and the climate plan', level: 'Operational', weightPercent: 0.1,
      owner: 'Head of legal affairs', measureOfSuccess: 'All statutory deadlines met; fewer journeys to counters',
    },
  ];
}

export function sampleBenefits({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'B-001', benefit: 'Fewer repeat calls to the contact center',
      description:
        'Residents settle simple matters online the first time, so they do not call again; 14 of 60 agents move to other vacancies.',
      category: 'Operational', kind: 'Benefit', valueType: 'Cash-releasing', evidenceType: 'Quantitative', objective: 'O-02',
      beneficiaries: 'Contact center and finance', owner: 'Head of contact center', validator: 'Finance business partner',
      priority: 1, fullYearValue: 420_000, starts: on(9), fullEffect: on(15), ramp: 'S-curve', startsAfter: 'A-010', offsetPeriods: 1,
      confidence: 'Medium', evidenceStrength: 'Benchmark', overlapGroup: 'Contact volume', state: 'Realizing', notes: '',
    },
    {
      id: 'B-002', benefit: 'Permits decided faster',
      description: 'Building permits take 20 working days instead of 45, which residents and builders save in waiting.',
      category: 'Customer', kind: 'Benefit', valueType: 'Societal', evidenceType: 'Quantitative', objective: 'O-01',
      beneficiaries: 'Residents and builders', owner: 'Head of permits', validator: 'Head of performance',
      priority: 1, fullYearValue: 180_000, starts: on(12), fullEffect: on(20), ramp: 'Linear', startsAfter: 'A-014', offsetPeriods: 1,
      confidence: 'Medium', evidenceStrength: 'Expert view', overlapGroup: '', state: 'Validated',
      notes: 'Re-baselined in version 1.1.',
    },
    {
      id: 'B-003', benefit: 'Less spent on paper and postage',
      description: 'Notices go out electronically by default; print runs and postage contracts are reduced.',
      category: 'Financial', kind: 'Benefit', valueType: 'Cash-releasing', evidenceType: 'Quantitative', objective: 'O-02',
      beneficiaries: 'All departments', owner: 'Head of procurement', validator: 'Finance business partner',
      priority: 2, fullYearValue: 96_000, starts: on(6), fullEffect: on(9), ramp: 'Linear', startsAfter: 'A-008', offsetPeriods: 0,
      confidence: 'High', evidenceStrength: 'Measured', overlapGroup: '', state: 'Verified', notes: '',
    },
    {
      id: 'B-004', benefit: 'Fees paid on time',
      description: 'Online payment at the time of applying raises the share of fees collected within 30 days from 71% to 92%.',
      category: 'Financial', kind: 'Benefit', valueType: 'Revenue', evidenceType: 'Quantitative', objective: 'O-02',
      beneficiaries: 'Treasury', owner: 'City treasurer', validator: 'Finance business partner',
      priority: 2, fullYearValue: 240_000, starts: on(8), fullEffect: on(12), ramp: 'Front-loaded', startsAfter: 'A-009',
      offsetPeriods: 0, confidence: 'High', evidenceStrength: 'Measured', overlapGroup: '', state: 'Realized', notes: '',
    },
    {
      id: 'B-005', benefit: 'Old case system not replaced',
      description: 'The replacement that was due in year 3 is avoided; substituted by the shared platform of the region (see B-014).',
      category: 'Financial', kind: 'Benefit', valueType: 'Cost avoidance', evidenceType: 'Quantitative', objective: 'O-02',
      beneficiaries: 'IT department', owner: 'Chief information officer', validator: 'Finance business partner',
      priority: 3, fullYearValue: 150_000, starts: on(25), fullEffect: on(25), ends: on(60, 28), ramp: 'Immediate', confidence: 'Low',
      evidenceStrength: 'Assertion', overlapGroup: '', state: 'Substituted', notes: 'Replaced by joining the regional platform.',
    },
    {
      id: 'B-006', benefit: 'Staff time freed from re-keying',
      description: 'Data from online forms flows into the case system; 9,600 hours a year go into casework instead.',
      category: 'Operational', kind: 'Benefit', valueType: 'Non-cash-releasing', evidenceType: 'Quantitative', objective: 'O-03',
      beneficiaries: 'Case workers', owner: 'Head of case work', validator: 'Head of performance',
      priority: 1, fullYearValue: 288_000, starts: on(7), fullEffect: on(12), ramp: 'S-curve', startsAfter: 'A-009', offsetPeriods: 0,
      confidence: 'High', evidenceStrength: 'Measured', overlapGroup: '', state: 'Sustained',
      notes: '9,600 hours at 30 an hour; no budget is cut.',
    },
    {
      id: 'B-007', benefit: 'Residents find it easy to deal with the city',
      description: 'Share of residents who rate their last contact as easy rises from 58% to 80%.',
      category: 'Customer', kind: 'Benefit', valueType: 'Not monetised', evidenceType: 'Quantitative', objective: 'O-01',
      beneficiaries: 'Residents', owner: 'Director of citizen services', validator: 'Head of performance',
      priority: 1, starts: on(9), fullEffect: on(21), ramp: 'Linear', startsAfter: 'A-010', offsetPeriods: 1, confidence: 'Medium',
      evidenceStrength: 'Benchmark', overlapGroup: '', state: 'Profiled', notes: '',
    },
    {
      id: 'B-008', benefit: 'Statutory reply deadlines met',
      description: 'Replies within the statutory deadline rise from 83% to 99%, which ends formal complaints.',
      category: 'Compliance', kind: 'Benefit', valueType: 'Not monetised', evidenceType: 'Quantitative', objective: 'O-04',
      beneficiaries: 'Applicants and the regulator', owner: 'Head of legal affairs', validator: 'Internal auditor',
      priority: 2, starts: on(10), fullEffect: on(16), ramp: 'Linear', startsAfter: 'A-012', offsetPeriods: 0, confidence: 'High',
      evidenceStrength: 'Measured', overlapGroup: '', state: 'Approved', notes: '',
    },
    {
      id: 'B-009', benefit: 'Staff are content with their tools',
      description: 'Staff rating of their tools rises from 2.9 to 4.0 out of 5.',
      category: 'People', kind: 'Benefit', valueType: 'Not monetised', evidenceType: 'Qualitative', objective: 'O-03',
      beneficiaries: 'Staff of the services in scope', owner: 'Director of people', validator: 'Head of performance',
      priority: 3, starts: on(14), fullEffect: on(22), ramp: 'Linear', startsAfter: 'A-013', offsetPeriods: 2, confidence: 'Medium',
      evidenceStrength: 'Expert view', overlapGroup: '', state: 'Deferred', notes: 'Waits for the second release of the case system.',
    },
    {
      id: 'B-010', benefit: 'Fewer journeys to service counters',
      description: 'Residents save 40,000 car journeys a year; valued with the appraisal guide for transport.',
      category: 'Social and environmental', kind: 'Benefit', valueType: 'Societal', evidenceType: 'Quantitative', objective: 'O-04',
      beneficiaries: 'Residents and the environment', owner: 'Climate officer', validator: 'Head of performance',
      priority: 4, fullYearValue: 60_000, starts: on(9), fullEffect: on(15), ramp: 'Linear', startsAfter: 'A-010', offsetPeriods: 1,
      confidence: 'Low', evidenceStrength: 'Assertion', overlapGroup: '', state: 'Not realized',
      notes: 'Counters are visited as before for matters that need an original.',
    },
    {
      id: 'B-011', benefit: 'New employers settle because the city is digital', description: 'The city stands out among its neighbors.',
      category: 'Strategic', kind: 'Benefit', valueType: 'Not monetised', evidenceType: 'Qualitative', objective: 'O-01',
      beneficiaries: 'Local economy', owner: 'Head of economic development', validator: 'City manager',
      priority: 5, starts: on(18), fullEffect: on(36), ramp: 'Linear', confidence: 'Low', evidenceStrength: 'Assertion',
      overlapGroup: '', state: 'Withdrawn', notes: 'No way to show that the program is the cause.',
    },
    {
      id: 'B-012', benefit: 'Longer waiting for callers during the changeover',
      description: 'While agents are trained, callers wait longer; valued at the time they lose.',
      category: 'Customer', kind: 'Dis-benefit', valueType: 'Societal', evidenceType: 'Quantitative', objective: 'O-01',
      beneficiaries: 'Callers (they lose)', owner: 'Head of contact center', validator: 'Head of performance',
      priority: 3, fullYearValue: 72_000, starts: on(7), fullEffect: on(8), ends: on(14, 28), ramp: 'Immediate', startsAfter: 'A-009',
      offsetPeriods: 0, confidence: 'Medium', evidenceStrength: 'Expert view', overlapGroup: '', state: 'Closed', notes: '',
    },
    {
      id: 'B-013', benefit: 'More help for residents without internet',
      description: 'Assisted digital points in three libraries need staff that were not needed before.',
      category: 'Operational', kind: 'Dis-benefit', valueType: 'Cash-releasing', evidenceType: 'Quantitative', objective: 'O-01',
      beneficiaries: 'Libraries (they bear the cost)', owner: 'Head of libraries', validator: 'Finance business partner',
      priority: 3, fullYearValue: 54_000, starts: on(10), fullEffect: on(12), ramp: 'Linear', startsAfter: 'A-010', offsetPeriods: 2,
      confidence: 'High', evidenceStrength: 'Measured', overlapGroup: '', state: 'Realizing', notes: '',
    },
    {
      id: 'B-014', benefit: 'Planning sees demand earlier',
      description: 'Emergent: data from online applications shows planners where schools and roads will be needed.',
      category: 'Strategic', kind: 'Benefit', valueType: 'Not monetised', evidenceType: 'Qualitative', objective: 'O-02',
      beneficiaries: 'Planning department', owner: 'Head of planning', validator: 'City manager',
      priority: 4, starts: on(20), fullEffect: on(30), ramp: 'Linear', startsAfter: 'A-034', offsetPeriods: 1, confidence: 'Low',
      evidenceStrength: 'Expert view', overlapGroup: '', state: 'Identified', notes: 'Came up in workshop W-01.',
    },
  ];
}

export function sampleStakeholders({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'S-01', name: 'City council', group: 'Sponsor', role: 'Votes the budget', influence: 5, interest: 4, supportNow: 1,
      supportNeeded: 2, gains: 'A promise kept', concerns: 'Cost and headlines', expectation: 'Optimistic',
      engagementOwner: 'City manager', channel: 'Meeting', everyDays: 90, lastContact: on(17, 12),
    },
    {
      id: 'S-02', name: 'Residents', group: 'Customer', role: 'Use the services', influence: 3, interest: 4, supportNow: 1,
      supportNeeded: 1, gains: 'Time and certainty', concerns: 'Being left alone with a form', expectation: 'Realistic',
      engagementOwner: 'Director of citizen services', channel: 'Newsletter', everyDays: 60, lastContact: on(18, 2),
    },
    {
      id: 'S-03', name: 'Contact center agents', group: 'Impacted department', role: 'Answer the calls', influence: 3, interest: 5,
      supportNow: -1, supportNeeded: 1, gains: 'Fewer angry callers', concerns: 'Their jobs', expectation: 'Sceptical',
      engagementOwner: 'Head of contact center', channel: 'Meeting', everyDays: 14, lastContact: on(17, 20),
    },
    {
      id: 'S-04', name: 'Case workers', group: 'End user', role: 'Decide the cases', influence: 4, interest: 5, supportNow: 2,
      supportNeeded: 2, gains: 'No more re-keying', concerns: 'Two systems at once', expectation: 'Realistic',
      engagementOwner: 'Head of case work', channel: 'Workshop', everyDays: 30, lastContact: on(18, 15),
    },
    {
      id: 'S-05', name: 'Permit officers', group: 'End user', role: 'Decide the permits', influence: 4, interest: 4, supportNow: 0,
      supportNeeded: 1, gains: 'Complete applications', concerns: 'Pressure of time', expectation: 'Sceptical',
      engagementOwner: 'Head of permits', channel: 'Meeting', everyDays: 30, lastContact: on(18, 4),
    },
    {
      id: 'S-06', name: 'Data protection authority', group: 'Regulator', role: 'Supervises', influence: 5, interest: 2, supportNow: 0,
      supportNeeded: 0, gains: 'Better records', concerns: 'Retention of data', expectation: 'Realistic',
      engagementOwner: 'Head of legal affairs', channel: 'Email', everyDays: 180, lastContact: on(14, 9),
    },
    {
      id: 'S-07', name: 'Platform supplier', group: 'Supplier', role: 'Builds and runs the platform', influence: 3, interest: 3,
      supportNow: 2, supportNeeded: 2, gains: 'A reference', concerns: 'Changing scope', expectation: 'Optimistic',
      engagementOwner: 'Chief information officer', channel: 'Meeting', everyDays: 14, lastContact: on(18, 24),
    },
    {
      id: 'S-08', name: 'Program team', group: 'Team', role: 'Delivers the changes', influence: 2, interest: 5, supportNow: 2,
      supportNeeded: 2, gains: 'Experience', concerns: 'Losing people to daily work', expectation: 'Realistic',
      engagementOwner: 'Program manager', channel: 'Meeting', everyDays: 7, lastContact: on(18, 27),
    },
    {
      id: 'S-09', name: 'Libraries', group: 'Public', role: 'Help residents without internet', influence: 2, interest: 3, supportNow: 0,
      supportNeeded: 1, gains: 'More visitors', concerns: 'Staff hours', expectation: 'Realistic', engagementOwner: 'Head of libraries',
      channel: 'Call', everyDays: 45, lastContact: on(16, 18),
    },
  ];
}

export function sampleEngagement({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      date: on(1, 15), stakeholder: 'S-01', type: 'Meeting', message: 'Business case presented',
      feedback: 'Approved, with a report every quarter', sentiment: 1, action: 'Report each quarter', owner: 'Program manager',
      due: on(4, 15), done: on(4, 14),
    },
    {
      date: on(2, 10), stakeholder: 'S-03', type: 'Workshop', message: 'What changes for agents', feedback: 'Fear for jobs',
      sentiment: -2, action: 'Written promise: no dismissals', owner: 'Director of people', due: on(3, 1), done: on(2, 26),
    },
    {
      date: on(3, 8), stakeholder: 'S-04', type: 'Interview', message: 'How cases are worked today',
      feedback: 'Half the day goes into typing', sentiment: 1, action: '', owner: '', due: '', done: '',
    },
    {
      date: on(5, 20), stakeholder: 'S-06', type: 'Meeting', message: 'Plan for data retention', feedback: 'Two questions open',
      sentiment: 0, action: 'Answer in writing', owner: 'Head of legal affairs', due: on(6, 20), done: on(6, 12),
    },
    {
      date: on(8, 5), stakeholder: 'S-02', type: 'Survey', message: 'What would make you use it?', feedback: 'Saving a form half way',
      sentiment: 1, action: 'Save and resume in release 2', owner: 'Chief information officer', due: on(11, 30), done: on(11, 25),
    },
    {
      date: on(10, 3), stakeholder: 'S-03', type: 'Meeting', message: 'First results of self-service',
      feedback: 'Calls get shorter but harder', sentiment: -1, action: 'Training in difficult calls', owner: 'Head of contact center',
      due: on(12, 15), done: on(13, 10),
    },
    {
      date: on(12, 12), stakeholder: 'S-05', type: 'Workshop', message: 'New permit process', feedback: 'Checklists are too long',
      sentiment: -1, action: 'Shorten the checklists', owner: 'Head of permits', due: on(14, 1), done: on(14, 20),
    },
    {
      date: on(14, 9), stakeholder: 'S-06', type: 'Meeting', message: 'Audit of the retention plan', feedback: 'No objection',
      sentiment: 1, action: '', owner: '', due: '', done: '',
    },
    {
      date: on(15, 22), stakeholder: 'S-09', type: 'Interview', message: 'Assisted digital points',
      feedback: 'Busy mornings, idle afternoons', sentiment: 0, action: 'Move hours to mornings', owner: 'Head of libraries',
      due: on(17, 1), done: on(16, 28),
    },
    {
      date: on(17, 12), stakeholder: 'S-01', type: 'Meeting', message: 'Quarterly report', feedback: 'Permits are too slow still',
      sentiment: -1, action: 'Recovery plan for permits', owner: 'Head of permits', due: on(18, 30), done: '',
    },
    {
      date: on(17, 20), stakeholder: 'S-03', type: 'Meeting', message: 'Moves to other vacancies',
      feedback: 'Eight of fourteen have moved', sentiment: 0, action: 'Offer the other six a place', owner: 'Director of people',
      due: on(20, 1), done: '',
    },
    {
      date: on(18, 15), stakeholder: 'S-04', type: 'Dashboard', message: 'Monthly dashboard', feedback: 'Figures match what we see',
      sentiment: 2, action: '', owner: '', due: '', done: '',
    },
  ];
}

export function sampleWorkshops({ on }: SampleCalendar): readonly NewRecord[] {
  return [
    {
      id: 'W-01', date: on(14, 16), purpose: 'Prioritize', facilitator: 'Benefits manager',
      participants: 'S-02, S-03, S-04, S-05, S-09', agenda: 'What else could the platform do for us? Vote with 20 points each.',
      decisions: 'Earlier view of demand becomes benefit B-014.', actions: 'Head of planning profiles B-014 until month 20.',
    },
  ];
}

export function sampleIdeas(): readonly NewRecord[] {
  const idea = (
    id: string, text: string, category: string, value: number, ease: number, votes: number, promotedTo = '',
  ): NewRecord => ({ id, workshop: 'W-01', idea: text, category, value, ease, votes, promotedTo });
  return [
    idea('I-001', 'Show planners where applications come from', 'Strategic', 4, 4, 31, 'B-014'),
    idea('I-002', 'Book a callback instead of waiting in line', 'Customer', 4, 3, 24),
    idea('I-003', 'One sign-on for libraries and city services', 'Customer', 3, 2, 15),
    idea('I-004', 'Reminders before permits expire', 'Operational', 3, 5, 19),
    idea('I-005', 'Let agents see what the resident sees', 'People', 4, 3, 9),
    idea('I-006', 'Publish waiting times by the hour', 'Customer', 2, 4, 2),
  ];
}
