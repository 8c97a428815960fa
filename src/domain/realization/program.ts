/**
 * A whole program as plain values: one record type per table of the workbook, one field per column. A field is the column header in
 * camel case ('Full-year value' → `fullYearValue`, 'Weight %' → `weightPercent`, 'Every (days)' → `everyDays`), so a reader of the
 * workbook and a reader of the code use the same words.
 *
 * Blank is missing, never zero: a blank number or date is `null`, a blank text is `''`, a blank list of ids is `[]`. Shares are
 * fractions (25% is 0.25), dates are Excel serial numbers, money is in the program's currency.
 */
import type { Settings } from './settings';

/** A word of a list that users may extend on the Lists sheet: the standard words, and any other. */
export type Word<Standard extends string> = Standard | (string & Record<never, never>);

/** An Excel serial date, or null when the cell is blank. */
export type SerialDate = number | null;

/** The id of a record in another table; '' when the cell is blank. */
export type Reference = string;

export interface TableRecord {
  /** Its position in its table, counted from 0, so that a finding can point at a cell. */
  readonly row: number;
}

export type CellValue = string | number | boolean | null;

export interface Program {
  readonly settings: Settings;
  readonly discountRates: readonly DiscountRate[];
  readonly objectives: readonly Objective[];
  readonly benefits: readonly Benefit[];
  readonly stakeholders: readonly Stakeholder[];
  readonly engagement: readonly Engagement[];
  readonly workshops: readonly Workshop[];
  readonly ideas: readonly Idea[];
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  readonly cashFlows: readonly CashFlowLine[];
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly risks: readonly Risk[];
  readonly evidence: readonly Evidence[];
  readonly history: readonly HistoryEntry[];
  readonly changes: readonly Change[];
  readonly baselines: readonly BaselineEntry[];
  readonly reviews: readonly Review[];
  readonly sustainment: readonly SustainmentCheck[];
  readonly lessons: readonly Lesson[];
}

/** `DiscountRates`: one band of a discount schedule. */
export interface DiscountRate extends TableRecord {
  readonly schedule: string;
  readonly edition: string;
  readonly status: Word<'Current' | 'Superseded' | 'Recommended only'>;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly rate: number | null;
  readonly source: string;
}

/** `Objectives` */
export interface Objective extends TableRecord {
  readonly id: string;
  readonly objective: string;
  readonly level: string;
  readonly weightPercent: number | null;
  readonly owner: string;
  readonly measureOfSuccess: string;
}

export type BenefitKind = 'Benefit' | 'Dis-benefit';
export type ValueType = 'Cash-releasing' | 'Revenue' | 'Cost avoidance' | 'Non-cash-releasing' | 'Societal' | 'Not monetised';
export type RampCurve = 'Immediate' | 'Linear' | 'S-curve' | 'Front-loaded';
export type BenefitCategory =
  | 'Financial' | 'Operational' | 'Customer' | 'Strategic' | 'Compliance' | 'People' | 'Social and environmental';
export type BenefitState =
  | 'Identified' | 'Profiled' | 'Validated' | 'Approved' | 'Realizing' | 'Realized' | 'Verified' | 'Sustained' | 'Closed'
  | 'Deferred' | 'Substituted' | 'Withdrawn' | 'Not realized';

/** `BenefitRegister` */
export interface Benefit extends TableRecord {
  readonly id: string;
  readonly benefit: string;
  readonly description: string;
  readonly category: Word<BenefitCategory>;
  readonly kind: Word<BenefitKind>;
  readonly valueType: Word<ValueType>;
  readonly evidenceType: Word<'Quantitative' | 'Qualitative'>;
  readonly objective: Reference;
  readonly beneficiaries: string;
  readonly owner: string;
  readonly validator: string;
  /** 1 (highest) to 5. */
  readonly priority: number | null;
  readonly fullYearValue: number | null;
  readonly starts: SerialDate;
  readonly fullEffect: SerialDate;
  readonly ends: SerialDate;
  readonly ramp: Word<RampCurve>;
  /** The milestone of `RealizationPlan` the benefit starts after. */
  readonly startsAfter: Reference;
  readonly offsetPeriods: number | null;
  readonly confidence: Word<'High' | 'Medium' | 'Low'>;
  readonly evidenceStrength: Word<'Measured' | 'Benchmark' | 'Expert view' | 'Assertion'>;
  readonly overlapGroup: string;
  readonly state: Word<BenefitState>;
  readonly notes: string;
}

/** `StakeholderRegister` */
export interface Stakeholder extends TableRecord {
  readonly id: string;
  readonly name: string;
  readonly group: Word<'Sponsor' | 'End user' | 'Customer' | 'Impacted department' | 'Supplier' | 'Regulator' | 'Team' | 'Public'>;
  readonly role: string;
  /** 1 to 5. */
  readonly influence: number | null;
  /** 1 to 5. */
  readonly interest: number | null;
  /** −2 (opposes) to 2 (champions). */
  readonly supportNow: number | null;
  readonly supportNeeded: number | null;
  readonly gains: string;
  readonly concerns: string;
  readonly expectation: Word<'Realistic' | 'Optimistic' | 'Sceptical'>;
  readonly engagementOwner: string;
  readonly channel: string;
  readonly everyDays: number | null;
  readonly lastContact: SerialDate;
}

/** `EngagementLog` */
export interface Engagement extends TableRecord {
  readonly date: SerialDate;
  readonly stakeholder: Reference;
  readonly type: Word<'Meeting' | 'Newsletter' | 'Survey' | 'Interview' | 'Workshop' | 'Dashboard'>;
  readonly message: string;
  readonly feedback: string;
  /** −2 to 2. */
  readonly sentiment: number | null;
  readonly action: string;
  readonly owner: string;
  readonly due: SerialDate;
  /** The date it was done, or a word such as 'Yes'; blank while it is open. */
  readonly done: CellValue;
}

/** `Workshops` */
export interface Workshop extends TableRecord {
  readonly id: string;
  readonly date: SerialDate;
  readonly purpose: Word<'Define' | 'Prioritize' | 'Validate' | 'Map' | 'Risk' | 'Review'>;
  readonly facilitator: string;
  readonly participants: string;
  readonly agenda: string;
  readonly decisions: string;
  readonly actions: string;
}

/** `WorkshopIdeas` */
export interface Idea extends TableRecord {
  readonly id: string;
  readonly workshop: Reference;
  readonly idea: string;
  readonly category: Word<BenefitCategory>;
  /** 1 to 5. */
  readonly value: number | null;
  /** 1 to 5. */
  readonly ease: number | null;
  readonly votes: number | null;
  /** The benefit it became. */
  readonly promotedTo: Reference;
}

export type ActivityType = 'Milestone' | 'Enabling change' | 'Business change' | 'Measurement' | 'Engagement' | 'Sustainment';

/** `RealizationPlan` */
export interface Activity extends TableRecord {
  readonly id: string;
  readonly activity: string;
  readonly type: Word<ActivityType>;
  readonly benefits: readonly Reference[];
  readonly owner: string;
  readonly stakeholdersInvolved: readonly string[];
  readonly start: SerialDate;
  readonly finish: SerialDate;
  readonly dependsOn: readonly Reference[];
  readonly budget: number | null;
  readonly spent: number | null;
  readonly peopleDays: number | null;
  readonly technologyAndOtherResources: string;
  readonly completePercent: number | null;
  readonly finishedOn: SerialDate;
  readonly contingency: string;
  readonly iteration: string;
}

/** `BenefitLinks`: an arrow of the benefits map between any two of objectives, benefits and activities. */
export interface Link extends TableRecord {
  readonly from: Reference;
  readonly to: Reference;
  readonly link: Word<'Contributes' | 'Requires' | 'Conflicts'>;
  readonly contributionPercent: number | null;
  readonly lagPeriods: number | null;
  readonly note: string;
}

export type Series = 'Plan' | 'Forecast' | 'Actual';

/** `CashFlow` */
export interface CashFlowLine extends TableRecord {
  readonly id: string;
  /** Blank for a cost of the program as a whole. */
  readonly benefit: Reference;
  readonly line: string;
  readonly type: Word<'Benefit' | 'Cost'>;
  readonly class: string;
  readonly series: Word<Series>;
  readonly lowPercent: number | null;
  readonly highPercent: number | null;
  /** One amount per period, from the first period of the settings; costs are positive. */
  readonly values: readonly (number | null)[];
}

export type MeasureDirection = 'Higher is better' | 'Lower is better' | 'Within range';
export type Aggregation = 'Sum' | 'Average' | 'Latest' | 'Max' | 'Min';

/** `BenefitMeasures` */
export interface Measure extends TableRecord {
  readonly id: string;
  readonly benefit: Reference;
  readonly measure: string;
  readonly unit: string;
  readonly direction: Word<MeasureDirection>;
  readonly aggregation: Word<Aggregation>;
  readonly baseline: number | null;
  readonly baselineDate: SerialDate;
  readonly target: number | null;
  readonly targetDate: SerialDate;
  readonly rangeLow: number | null;
  readonly rangeHigh: number | null;
  readonly ramp: Word<RampCurve>;
  readonly tolerancePercent: number | null;
  readonly everyDays: number | null;
  readonly dataSource: string;
  readonly owner: string;
  readonly weightPercent: number | null;
}

export type VarianceReason = 'On plan' | 'Volume' | 'Price' | 'Timing' | 'Adoption' | 'Scope' | 'Data' | 'External' | 'One-off';

/** `BenefitTracking`: one reading of a measure for one period. */
export interface Reading extends TableRecord {
  readonly id: string;
  readonly periodStart: SerialDate;
  readonly measure: Reference;
  readonly series: Word<Series>;
  readonly value: number | null;
  readonly evidence: string;
  readonly comment: string;
  readonly reason: Word<VarianceReason>;
  readonly enteredBy: string;
  readonly enteredOn: SerialDate;
  readonly validatedBy: string;
  /** The reading this one corrects. */
  readonly replaces: Reference;
}

/** `BenefitRisks` */
export interface Risk extends TableRecord {
  readonly id: string;
  readonly benefit: Reference;
  readonly risk: string;
  readonly cause: string;
  readonly category: string;
  readonly probabilityPercent: number | null;
  readonly impact: number | null;
  readonly response: Word<'Avoid' | 'Reduce' | 'Transfer' | 'Accept'>;
  readonly mitigation: string;
  readonly mitigationOwner: string;
  readonly due: SerialDate;
  readonly contingencyPlan: string;
  readonly triggerMeasure: Reference;
  readonly triggerWhen: Word<'Below' | 'Above'>;
  readonly triggerValue: number | null;
  readonly state: Word<'Open' | 'Mitigating' | 'Triggered' | 'Occurred' | 'Closed'>;
}

/** `BenefitEvidence` */
export interface Evidence extends TableRecord {
  readonly id: string;
  readonly date: SerialDate;
  readonly benefit: Reference;
  readonly type: Word<'Stakeholder feedback' | 'Case study' | 'Testimonial' | 'Survey' | 'Interview' | 'Observation'>;
  readonly dimension: Word<'Employee morale' | 'Customer experience' | 'Agility and responsiveness' | 'Service quality' | 'Other'>;
  readonly source: string;
  readonly summary: string;
  /** −2 to 2. */
  readonly sentiment: number | null;
  /** 0 to 3. */
  readonly strength: number | null;
  readonly supports: Word<'Supports' | 'Neutral' | 'Contradicts'>;
  readonly mayQuote: string;
  readonly link: string;
}

/** `StatusHistory`: one benefit in one snapshot. */
export interface HistoryEntry extends TableRecord {
  readonly snapshot: string;
  readonly date: SerialDate;
  readonly id: Reference;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly variance: number | null;
  readonly realizationPercent: number | null;
  readonly forecast: number | null;
  readonly status: string;
}

/** `ChangeLog` */
export interface Change extends TableRecord {
  readonly id: string;
  readonly date: SerialDate;
  readonly trigger: Word<
    'Unforeseen challenge' | 'New information' | 'Stakeholder feedback' | 'Scope' | 'Market' | 'Regulation' | 'Correction'
  >;
  readonly affected: Reference;
  readonly field: string;
  readonly old: CellValue;
  readonly new: CellValue;
  readonly valueImpact: number | null;
  readonly decidedBy: Word<'Team' | 'Benefits manager' | 'Sponsor' | 'Board'>;
  readonly name: string;
  readonly decision: string;
  readonly baselineVersion: string;
}

/** `Baselines`: one frozen cell of one approved version. */
export interface BaselineEntry extends TableRecord {
  readonly version: string;
  readonly date: SerialDate;
  readonly approvedBy: string;
  readonly reason: string;
  readonly table: string;
  readonly id: Reference;
  readonly field: string;
  readonly value: CellValue;
}

export type ReviewType = 'Regular' | 'Gate' | 'Post-implementation' | 'Long-term';
export type Verdict = 'Fully' | 'Mostly' | 'Partly' | 'Not' | 'Too early';

/** `BenefitReviews` */
export interface Review extends TableRecord {
  readonly id: string;
  readonly date: SerialDate;
  readonly type: Word<ReviewType>;
  readonly benefit: Reference;
  readonly reviewer: string;
  readonly originalTarget: number | null;
  readonly currentTarget: number | null;
  readonly actual: number | null;
  readonly achieved: Word<Verdict>;
  readonly reason: Word<VarianceReason>;
  readonly explanation: string;
  readonly unplannedEffects: string;
  readonly followUp: string;
  readonly owner: string;
  readonly due: SerialDate;
}

/** `Sustainment` */
export interface SustainmentCheck extends TableRecord {
  readonly id: string;
  readonly benefit: Reference;
  readonly operationsOwner: string;
  readonly checkedOn: SerialDate;
  readonly method: Word<'Data' | 'Survey' | 'Study'>;
  readonly observed: number | null;
  readonly peak: number | null;
  readonly cause: string;
  readonly nextCheck: SerialDate;
}

/** `LessonsLearned` */
export interface Lesson extends TableRecord {
  readonly id: string;
  readonly date: SerialDate;
  readonly phase: string;
  readonly type: Word<'Worked' | 'Did not work' | 'Recommendation'>;
  readonly lesson: string;
  readonly rootCause: string;
  readonly recommendation: string;
  readonly benefit: Reference;
  readonly owner: string;
  readonly state: Word<'Logged' | 'Acted on' | 'Embedded'>;
  readonly tags: string;
}

/** A program without a single record, to start from. */
export function emptyProgram(settings: Settings): Program {
  return {
    settings,
    discountRates: [],
    objectives: [],
    benefits: [],
    stakeholders: [],
    engagement: [],
    workshops: [],
    ideas: [],
    activities: [],
    links: [],
    cashFlows: [],
    measures: [],
    readings: [],
    risks: [],
    evidence: [],
    history: [],
    changes: [],
    baselines: [],
    reviews: [],
    sustainment: [],
    lessons: [],
  };
}
