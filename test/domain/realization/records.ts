import { serialOf } from '../../../src/domain/realization/calendar';
import type {
  Activity, BaselineEntry, Benefit, CashFlowLine, Change, Engagement, Evidence, HistoryEntry, Idea, Link, Measure, Objective, Program,
  Reading, Review, Risk, Stakeholder, SustainmentCheck,
} from '../../../src/domain/realization/program';
import { emptyProgram } from '../../../src/domain/realization/program';
import type { Settings } from '../../../src/domain/realization/settings';
import { defaultSettings } from '../../../src/domain/realization/settings';

/** '2026-03-31' as an Excel serial number. */
export function day(text: string): number {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf({ year: year!, month: month!, day: date! });
}

export const objective = (given: Partial<Objective> = {}): Objective => ({
  row: 0, id: 'O-01', objective: 'Better service', level: '', weightPercent: null, owner: '', measureOfSuccess: '', ...given,
});

/** A benefit with nothing to complain about but what it lacks in other tables. */
export const benefit = (given: Partial<Benefit> = {}): Benefit => ({
  row: 0, id: 'B-001', benefit: 'Fewer calls', description: 'Customers find answers themselves', category: 'Operational', kind: 'Benefit',
  valueType: 'Cash-releasing', evidenceType: 'Quantitative', objective: 'O-01', beneficiaries: 'Contact center', owner: 'Head of service',
  validator: 'Finance partner', priority: null, fullYearValue: null, starts: day('2026-01-01'), fullEffect: day('2026-12-31'), ends: null,
  ramp: 'Linear', startsAfter: '', offsetPeriods: null, confidence: 'High', evidenceStrength: 'Measured', overlapGroup: '',
  state: 'Realizing', notes: '', ...given,
});

export const stakeholder = (given: Partial<Stakeholder> = {}): Stakeholder => ({
  row: 0, id: 'S-01', name: 'Agents', group: 'End user', role: '', influence: null, interest: null, supportNow: null, supportNeeded: null,
  gains: '', concerns: '', expectation: '', engagementOwner: '', channel: '', everyDays: null, lastContact: null, ...given,
});

export const contact = (given: Partial<Engagement> = {}): Engagement => ({
  row: 0, date: day('2026-05-01'), stakeholder: 'S-01', type: 'Meeting', message: '', feedback: '', sentiment: null, action: '', owner: '',
  due: null, done: null, ...given,
});

export const idea = (given: Partial<Idea> = {}): Idea => ({
  row: 0, id: 'I-001', workshop: 'W-01', idea: '', category: '', value: null, ease: null, votes: null, promotedTo: '', ...given,
});

export const activity = (given: Partial<Activity> = {}): Activity => ({
  row: 0, id: 'A-001', activity: 'Go-live', type: 'Milestone', benefits: [], owner: '', stakeholdersInvolved: [], start: null, finish: null,
  dependsOn: [], budget: null, spent: null, peopleDays: null, technologyAndOtherResources: '', completePercent: null, finishedOn: null,
  contingency: '', iteration: '', ...given,
});

export const link = (given: Partial<Link> = {}): Link => ({
  row: 0, from: 'B-001', to: 'O-01', link: 'Contributes', contributionPercent: null, lagPeriods: null, note: '', ...given,
});

export const line = (given: Partial<CashFlowLine> = {}): CashFlowLine => ({
  row: 0, id: 'L-001', benefit: 'B-001', line: 'Calls saved', type: 'Benefit', class: '', series: 'Plan', lowPercent: null,
  highPercent: null,
  values: [], ...given,
});

/** From 120 on 1 January 2026 down to 90 on 1 January 2027, read every 30 days. */
export const measure = (given: Partial<Measure> = {}): Measure => ({
  row: 0, id: 'M-001', benefit: 'B-001', measure: 'Handling time', unit: 's', direction: 'Lower is better', aggregation: 'Latest',
  baseline: 120, baselineDate: day('2026-01-01'), target: 90, targetDate: day('2027-01-01'), rangeLow: null, rangeHigh: null,
  ramp: 'Linear',
  tolerancePercent: null, everyDays: 30, dataSource: '', owner: '', weightPercent: null, ...given,
});

export const reading = (given: Partial<Reading> = {}): Reading => ({
  row: 0, id: 'E-00001', periodStart: day('2026-06-01'), measure: 'M-001', series: 'Actual', value: 100, evidence: '', comment: '',
  reason: '',
  enteredBy: '', enteredOn: null, validatedBy: '', replaces: '', ...given,
});

export const risk = (given: Partial<Risk> = {}): Risk => ({
  row: 0, id: 'R-01', benefit: 'B-001', risk: 'Low take-up', cause: '', category: '', probabilityPercent: null, impact: null, response: '',
  mitigation: '', mitigationOwner: '', due: null, contingencyPlan: '', triggerMeasure: '', triggerWhen: '', triggerValue: null,
  state: 'Open',
  ...given,
});

export const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  row: 0, id: 'Q-01', date: day('2026-05-01'), benefit: 'B-001', type: 'Interview', dimension: 'Other', source: '', summary: '',
  sentiment: null,
  strength: 1, supports: 'Supports', mayQuote: '', link: '', ...given,
});

export const snapshot = (given: Partial<HistoryEntry> = {}): HistoryEntry => ({
  row: 0, snapshot: 'May', date: day('2026-05-31'), id: 'B-001', planned: null, actual: null, variance: null, realizationPercent: null,
  forecast: null, status: '', ...given,
});

/** The target of M-001 as version 1.0 froze it. */
export const frozen = (given: Partial<BaselineEntry> = {}): BaselineEntry => ({
  row: 0, version: '1.0', date: day('2026-01-15'), approvedBy: 'Board', reason: 'Business case', table: 'BenefitMeasures', id: 'M-001',
  field: 'Target', value: 90, ...given,
});

export const change = (given: Partial<Change> = {}): Change => ({
  row: 0, id: 'C-01', date: day('2026-05-01'), trigger: 'Scope', affected: 'M-001', field: 'Target', old: 100, new: 90, valueImpact: null,
  decidedBy: 'Sponsor', name: 'City manager', decision: 'Approved', baselineVersion: '', ...given,
});

export const review = (given: Partial<Review> = {}): Review => ({
  row: 0, id: 'V-01', date: day('2026-05-01'), type: 'Regular', benefit: 'B-001', reviewer: '', originalTarget: null, currentTarget: null,
  actual: null, achieved: '', reason: '', explanation: '', unplannedEffects: '', followUp: '', owner: '', due: null, ...given,
});

export const sustainmentCheck = (given: Partial<SustainmentCheck> = {}): SustainmentCheck => ({
  row: 0, id: 'U-01', benefit: 'B-001', operationsOwner: '', checkedOn: null, method: 'Data', observed: null, peak: null, cause: '',
  nextCheck: null, ...given,
});

export const settings = (given: Partial<Settings> = {}): Settings => ({ ...defaultSettings, firstPeriod: day('2026-01-01'), ...given });

/** A program of these records, with the rows numbered as they come. */
export function programOf({ settings: own, ...records }: Partial<Program>): Program {
  const numbered = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, (list as readonly object[]).map((record, row) => ({ ...record, row }))]),
  );
  return { ...emptyProgram(own ?? settings()), ...numbered };
}
