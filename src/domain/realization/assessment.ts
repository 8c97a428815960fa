/**
 * The result of assessing a program: one status row per record for each table that has status columns (a field is the column header
 * in camel case), the findings of the health check, and the totals. It holds codes and figures only, no sentences.
 */
import type { ForecastMethod } from './forecast';
import type { FindingCode, Severity } from './health/finding-codes';
import type { CellValue, Reference, SerialDate } from './program';
import type { Status } from './status';
import type { TableName } from './tables';
import type { Trend } from './trend';

export type ActivityStatus = 'Finished' | 'Finished late' | 'On track' | 'At risk' | 'Late' | 'Blocked' | 'Not started' | 'No plan';
export type StakeholderApproach = 'Manage closely' | 'Keep satisfied' | 'Keep informed' | 'Monitor';
export type StakeholderStatus = 'On track' | 'Support gap' | 'Contact overdue' | 'No data';
export type RiskRating = 'Low' | 'Medium' | 'High';
export type RiskStatus = 'Open' | 'Mitigating' | 'Overdue' | 'Triggered' | 'Occurred' | 'Closed';
export type SustainmentStatus = 'Sustained' | 'Eroding' | 'Lost' | 'Growing' | 'No data';

/** What a forecast rests on: a method of forecast.ts, the plan alone while there is no actual, or the owner's own forecast. */
export type ForecastBasis = ForecastMethod | 'plan' | 'owner';

/** What keeps a benefit statement from being specific, measurable, achievable, relevant or time-bound (smart.ts). */
export type SmartGap =
  | 'benefit' | 'description' | 'beneficiaries' | 'output-not-benefit'
  | 'measure' | 'baseline' | 'target' | 'evidence'
  | 'owner' | 'confidence' | 'evidence-strength' | 'activity'
  | 'objective'
  | 'starts' | 'full-effect' | 'dates-order';

/** What is notable about one reading (reading-checks.ts). */
export type ReadingCheck =
  | 'ok' | 'replaced' | 'no-value' | 'no-measure' | 'unknown-measure' | 'unknown-series' | 'no-period' | 'future-actual'
  | 'duplicate-period' | 'wrong-sign' | 'replaces-unknown' | 'late-entry' | 'self-validated';

export interface ObjectiveStatusRow {
  readonly row: number;
  readonly id: string;
  /** How many benefits serve it, directly or through the map. */
  readonly benefits: number;
  readonly status: Status | null;
}

export interface BenefitStatusRow {
  readonly row: number;
  readonly id: string;
  /** How many of the five letters of SMART the statement meets, 0 to 5. */
  readonly quality: number;
  readonly qualityIssues: readonly SmartGap[];
  readonly plannedToDate: number | null;
  readonly actualToDate: number | null;
  /** What the figures are: money from the cash flow, or shares of the targets of its measures; null without either. */
  readonly basis: 'money' | 'measures' | null;
  /** Favorable is positive; figures of a dis-benefit are negative. */
  readonly variance: number | null;
  readonly variancePercent: number | null;
  readonly realizationPercent: number | null;
  /** At completion, in the basis of the other figures. */
  readonly forecast: number | null;
  readonly forecastMethod: ForecastBasis | null;
  /** Null for a benefit that is deferred, substituted or withdrawn. */
  readonly status: Status | null;
  readonly trend: Trend | null;
  readonly nextReview: SerialDate;
  /** The date of the assessment. */
  readonly updated: number;
  /** Whole periods its plan moved because the milestone it starts after moved; 0 when it did not. */
  readonly shiftPeriods: number;
  /** Periods to date that were planned for and have no actual. */
  readonly missingActuals: number;
}

export interface StakeholderStatusRow {
  readonly row: number;
  readonly id: string;
  readonly approach: StakeholderApproach | null;
  readonly supportGap: number | null;
  readonly nextContact: SerialDate;
  readonly status: StakeholderStatus;
}

export interface IdeaStatusRow {
  readonly row: number;
  readonly id: string;
  readonly score: number | null;
  readonly rank: number | null;
}

export interface ActivityStatusRow {
  readonly row: number;
  readonly id: string;
  readonly expectedPercent: number | null;
  readonly daysLate: number | null;
  readonly valueAtRisk: number | null;
  readonly status: ActivityStatus;
}

export interface MeasureStatusRow {
  readonly row: number;
  readonly id: string;
  readonly latest: number | null;
  readonly measuredOn: SerialDate;
  readonly expectedByNow: number | null;
  readonly progressPercent: number | null;
  readonly variance: number | null;
  readonly variancePercent: number | null;
  readonly forecastAtTargetDate: number | null;
  readonly forecastMethod: ForecastBasis | null;
  readonly status: Status;
  readonly trend: Trend | null;
  readonly nextReading: SerialDate;
  /** Days since the next reading was due; 0 when it is not overdue. */
  readonly daysOverdue: number;
}

export interface ReadingStatusRow {
  readonly row: number;
  readonly id: string;
  readonly check: ReadingCheck;
}

export interface RiskStatusRow {
  readonly row: number;
  readonly id: string;
  readonly exposure: number | null;
  readonly rating: RiskRating | null;
  readonly triggerHit: boolean | null;
  readonly status: RiskStatus;
}

export interface ReviewStatusRow {
  readonly row: number;
  readonly id: string;
  readonly varianceToOriginal: number | null;
  readonly varianceToCurrent: number | null;
  readonly achievedPercent: number | null;
}

export interface SustainmentStatusRow {
  readonly row: number;
  readonly id: string;
  readonly retentionPercent: number | null;
  readonly dropOffAYear: number | null;
  readonly halfLifeYears: number | null;
  readonly status: SustainmentStatus;
}

/** One thing the health check found. `src/strings` has the sentences, by `code`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: TableName;
  /** The record's position in its table; null when the finding is about the table as a whole. */
  readonly row: number | null;
  /** The field (column) it points at; null when it is about the whole record. */
  readonly field: string | null;
  /** What the sentence needs: ids, names, figures, dates as serial numbers. */
  readonly details: Readonly<Record<string, string | number>>;
  /** A value that would mend the cell without losing anything, where there is one. */
  readonly fix?: { readonly value: CellValue };
}

export interface TriggeredRisk {
  readonly risk: Reference;
  readonly benefit: Reference;
  readonly measure: Reference;
  readonly contingencyPlan: string;
}

export interface OverlapGroup {
  readonly group: string;
  readonly benefits: readonly Reference[];
  readonly claimed: number;
  readonly whole: number;
}

export interface Movement {
  readonly benefit: Reference;
  readonly from: string;
  readonly to: Status;
}

/** The program in figures. Money is net of dis-benefits. */
export interface Summary {
  readonly benefitsByStatus: Readonly<Record<Status, number>>;
  readonly measuresByStatus: Readonly<Record<Status, number>>;
  readonly activitiesByStatus: Readonly<Record<ActivityStatus, number>>;
  readonly findingsBySeverity: Readonly<Record<Severity, number>>;
  readonly plannedToDate: number;
  readonly actualToDate: number;
  readonly variance: number;
  readonly realizationPercent: number | null;
  /** Plan and forecast over all periods. */
  readonly plannedTotal: number;
  readonly forecastTotal: number;
  readonly riskExposure: number;
  readonly valueAtRisk: number;
  readonly triggeredRisks: readonly TriggeredRisk[];
  readonly overlaps: readonly OverlapGroup[];
  /** Benefits whose status differs from the one in the latest snapshot. */
  readonly improved: readonly Movement[];
  readonly worsened: readonly Movement[];
  readonly overdueReadings: number;
  readonly overdueReviews: number;
  readonly overdueContacts: number;
  /** Milestones that finish within the next 90 days and are not finished. */
  readonly upcomingMilestones: readonly Reference[];
}

export interface Assessment {
  readonly today: number;
  readonly objectives: readonly ObjectiveStatusRow[];
  readonly benefits: readonly BenefitStatusRow[];
  readonly stakeholders: readonly StakeholderStatusRow[];
  readonly ideas: readonly IdeaStatusRow[];
  readonly activities: readonly ActivityStatusRow[];
  readonly measures: readonly MeasureStatusRow[];
  readonly readings: readonly ReadingStatusRow[];
  readonly risks: readonly RiskStatusRow[];
  readonly reviews: readonly ReviewStatusRow[];
  readonly sustainment: readonly SustainmentStatusRow[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
