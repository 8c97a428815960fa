import type { Fault } from '../../fault';
import type { Assessment, BenefitStatusRow, OverlapGroup, Summary } from '../assessment';
import { isSetAside } from '../benefit-state';
import { appraisalTerms, businessCase } from '../business-case';
import type { AppraisalTerms } from '../business-case';
import type { Activity, Benefit, Evidence, Program, SerialDate } from '../program';
import { programFacts } from '../program-facts';
import type { SnapshotStanding } from '../standing';
import { latestSnapshot } from '../standing';
import type { Status } from '../status';
import type { ProgramMovement } from '../what-changed';
import { whatChanged } from '../what-changed';
import type { Need } from './needs';
import { needs } from './needs';
import type { VarianceCause } from './variance-causes';
import { varianceCauses } from './variance-causes';

/** Who reads the report: a board (one page), the owners of benefits (theirs in full), or whoever wants everything. */
export const audiences = ['board', 'owners', 'full'] as const;
export type Audience = (typeof audiences)[number];

export interface StatusReportOptions {
  readonly audience: Audience;
  /** First day of the period reported on; null: since the latest snapshot, or the start where there is none. */
  readonly from: SerialDate;
}

/** What the program as a whole comes to, by the statuses' own thresholds: realization to date and forecast against plan. */
export type Outlook = 'ahead' | 'on-course' | 'slightly-behind' | 'behind' | 'not-due' | 'unknown';

export interface ReportedBenefit {
  readonly benefit: Benefit;
  readonly status: BenefitStatusRow;
}

export interface ReportedMilestone {
  readonly activity: Activity;
  readonly daysLate: number;
  readonly valueAtRisk: number | null;
}

export interface ReportedFigures
  extends Pick<Summary, 'plannedToDate' | 'actualToDate' | 'variance' | 'realizationPercent' | 'plannedTotal' | 'forecastTotal'> {
  /** Of the plan, and of what happened so far followed by the forecast; a fault where there is none. */
  readonly npvOfPlan: number | Fault;
  readonly npvOfForecast: number | Fault;
}

/** A status report as content: figures and codes in the order they are read; `status-report.ts` in src/strings has the sentences. */
export interface StatusReport {
  readonly audience: Audience;
  readonly program: Program;
  readonly today: number;
  readonly from: SerialDate;
  readonly terms: AppraisalTerms;
  readonly outlook: Outlook;
  readonly figures: ReportedFigures;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** What moved since the latest snapshot at or before the first day of the period; null where there is none to compare with. */
  readonly movement: { readonly since: SnapshotStanding; readonly changes: ProgramMovement } | null;
  readonly causes: readonly VarianceCause[];
  readonly needs: readonly Need[];
  /** How many more there are than this audience is told. */
  readonly needsLeftOut: number;
  /** Not finished: late, or to be reached within 90 days; the earliest first. */
  readonly milestones: readonly ReportedMilestone[];
  readonly benefits: readonly ReportedBenefit[];
  /** How many are neither deferred, substituted nor withdrawn, told of or not. */
  readonly benefitsInForce: number;
  /** Of the period, the strongest first; only what may be quoted where the board reads it. */
  readonly evidence: readonly Evidence[];
  readonly overlaps: readonly OverlapGroup[];
}

/** How much of each is told to whom. */
const extents: Readonly<Record<Audience, {
  readonly benefits: number;
  readonly needs: number;
  readonly milestones: number;
  readonly evidence: number
}>> = {
  board: { benefits: 8, needs: 6, milestones: 5, evidence: 2 },
  owners: { benefits: Number.POSITIVE_INFINITY, needs: 20, milestones: 12, evidence: 6 },
  full: { benefits: Number.POSITIVE_INFINITY, needs: Number.POSITIVE_INFINITY, milestones: Number.POSITIVE_INFINITY, evidence: 12 },
};

const horizonDays = 90;

/** The report of a program, from its assessment on the same day. */
export function statusReport(program: Program, assessment: Assessment, { audience, from }: StatusReportOptions): StatusReport {
  const { today, summary } = assessment;
  const facts = programFacts(program, today);
  const extent = extents[audience];
  const before = latestSnapshot(program.history, from === null ? today : Math.min(today, Math.floor(from) + 1));
  const start = from ?? before?.date ?? null;
  const needed = needs(program, assessment);
  const reported = benefitsFor(audience, program, assessment);
  const { plannedToDate, actualToDate, variance, realizationPercent, plannedTotal, forecastTotal } = summary;
  return {
    audience,
    program,
    today,
    from: start,
    terms: appraisalTerms(facts),
    outlook: outlookOf(assessment, program),
    figures: {
      plannedToDate, actualToDate, variance, realizationPercent, plannedTotal, forecastTotal,
      npvOfPlan: businessCase(facts, 'plan').appraisal.npv,
      npvOfForecast: businessCase(facts, 'actual-then-forecast').appraisal.npv,
    },
    byStatus: summary.benefitsByStatus,
    movement: before === null ? null : { since: before, changes: whatChanged(before, program, assessment) },
    causes: varianceCauses(program, start, today),
    needs: needed.slice(0, extent.needs),
    needsLeftOut: Math.max(0, needed.length - extent.needs),
    milestones: milestonesOf(program, assessment).slice(0, extent.milestones),
    benefits: reported.slice(0, extent.benefits),
    benefitsInForce: reported.length,
    evidence: evidenceOf(program, start, today, audience === 'board').slice(0, extent.evidence),
    overlaps: audience === 'full' ? summary.overlaps : [],
  };
}

/** Realization to date decides; a forecast that stands worse pulls the verdict down by one step. */
function outlookOf(
  { summary: { realizationPercent, plannedToDate, plannedTotal, forecastTotal } }: Assessment, { settings }: Program,
): Outlook {
  if (plannedTotal === 0) return 'unknown';
  if (plannedToDate === 0 || realizationPercent === null) return 'not-due';
  const { exceedingFrom, onTrackFrom, atRiskFrom } = settings;
  const steps: readonly Outlook[] = ['ahead', 'on-course', 'slightly-behind', 'behind'];
  const stepOf = (share: number): number => (share >= exceedingFrom ? 0 : share >= onTrackFrom ? 1 : share >= atRiskFrom ? 2 : 3);
  const now = stepOf(realizationPercent);
  return steps[Math.max(now, Math.min(now + 1, stepOf(forecastTotal / plannedTotal)))]!;
}

/** For a board those with the largest variance first; for others by owner, as they stand in the register. */
function benefitsFor(audience: Audience, { benefits }: Program, { benefits: rows }: Assessment): readonly ReportedBenefit[] {
  const inForce = benefits.flatMap((benefit, index) => (isSetAside(benefit.state) ? [] : [{ benefit, status: rows[index]! }]));
  const size = ({ status: { basis, variance } }: ReportedBenefit): number => (basis === 'money' ? Math.abs(variance ?? 0) : 0);
  if (audience === 'board') return [...inForce].sort((a, b) => size(b) - size(a));
  return audience === 'owners' ? [...inForce].sort((a, b) => a.benefit.owner.localeCompare(b.benefit.owner, 'en')) : inForce;
}

function milestonesOf({ activities }: Program, { activities: rows, today }: Assessment): readonly ReportedMilestone[] {
  return activities
    .flatMap((activity, index) => {
      const { status, daysLate, valueAtRisk } = rows[index]!;
      const isOpen = activity.type === 'Milestone' && status !== 'Finished' && status !== 'Finished late' && activity.finish !== null;
      const isNear = isOpen && activity.finish! <= today + horizonDays;
      return isNear ? [{ activity, daysLate: daysLate ?? 0, valueAtRisk }] : [];
    })
    .sort((a, b) => a.activity.finish! - b.activity.finish!);
}

function evidenceOf({ evidence }: Program, from: SerialDate, today: number, quotableOnly: boolean): readonly Evidence[] {
  return evidence
    .filter(({ date, summary }) => summary !== '' && date !== null && date <= today && date >= (from ?? Number.NEGATIVE_INFINITY))
    .filter(({ mayQuote }) => !quotableOnly || mayQuote.toLowerCase() === 'yes')
    .sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || b.date! - a.date!);
}
