import { atOnce } from '../steps';
import type {
  ActivityStatusRow, Assessment, BenefitStatusRow, Finding, MeasureStatusRow, ReviewStatusRow, RiskStatusRow, StakeholderStatusRow,
  SustainmentStatusRow,
} from './assessment';
import type { RecordKind } from './tables';
import { tableNames } from './tables';
import type { MeasureReadings } from './measure-readings';
import { noReadings, readingsByMeasure } from './measure-readings';
import type { MeasureSeries } from './measure-series';
import { measureSeries } from './measure-series';
import type { MoneySeries } from './money-series';
import { moneySeries } from './money-series';
import type { MoneyStanding } from './money-standing';
import type {
  Activity, Benefit, CashFlowLine, Change, Evidence, HistoryEntry, Idea, Lesson, Link, Measure, Objective, Program, Review, Risk,
  Stakeholder, SustainmentCheck, TableRecord,
} from './program';
import type { ProgramFacts } from './program-facts';
import { programFacts } from './program-facts';
import { groupedBy } from './record-index';
import type { StatusReason } from './status-reason';
import { moneyOf, statusReasons } from './status-reason';

/** A record with its row in the assessment. */
export interface Assessed<Record, StatusRow> {
  readonly record: Record;
  readonly status: StatusRow;
}

export interface ProfiledMeasure extends Assessed<Measure, MeasureStatusRow> {
  readonly series: MeasureSeries;
}

/** An arrow of the benefits map at this benefit, and the record at its other end, where that exists. */
export interface ProfiledLink {
  readonly link: Link;
  readonly direction: 'from' | 'to';
  readonly other: { readonly kind: 'objectives' | 'benefits' | 'activities'; readonly id: string; readonly name: string } | null;
}

/**
 * Everything a program knows about one benefit, for a page about it: language-free, in the order it is read. Records keep their table
 * order unless something else is said. A benefit whose id is blank or belongs to an earlier row has no related records.
 */
export interface BenefitProfile {
  readonly benefit: Benefit;
  /** Figures, status and what the statement lacks. */
  readonly status: BenefitStatusRow;
  /** What decided the status. */
  readonly reasons: readonly StatusReason[];
  /** The objectives it serves, named in its row or on the map. */
  readonly objectives: readonly Objective[];
  /** The milestone it starts after. */
  readonly startsAfter: Activity | null;
  readonly money: MoneyStanding | null;
  readonly moneySeries: MoneySeries | null;
  readonly cashFlows: readonly CashFlowLine[];
  readonly measures: readonly ProfiledMeasure[];
  readonly activities: readonly Assessed<Activity, ActivityStatusRow>[];
  readonly risks: readonly Assessed<Risk, RiskStatusRow>[];
  /** Newest first. */
  readonly evidence: readonly Evidence[];
  /** Those its activities involve, and those who are named as its beneficiaries. */
  readonly stakeholders: readonly Assessed<Stakeholder, StakeholderStatusRow>[];
  readonly links: readonly ProfiledLink[];
  /** Other benefits of its overlap group. */
  readonly overlapping: readonly Benefit[];
  /** Its snapshots, newest first. */
  readonly history: readonly HistoryEntry[];
  /** Newest first. */
  readonly reviews: readonly Assessed<Review, ReviewStatusRow>[];
  readonly sustainment: readonly Assessed<SustainmentCheck, SustainmentStatusRow>[];
  /** Decisions about it, its measures and its lines, newest first. */
  readonly changes: readonly Change[];
  readonly lessons: readonly Lesson[];
  /** The workshop ideas it came from. */
  readonly ideas: readonly Idea[];
  /** About its row and the rows of its measures, readings, lines, risks, reviews and checks. */
  readonly findings: readonly Finding[];
}

/**
 * Looks a program up so that the profile of any of its benefits is at hand: built once per reading of the workbook, linear in the number
 * of records; each profile then costs what it shows.
 * @param assessment of the same program
 */
export function benefitProfiles(program: Program, assessment: Assessment): (benefit: Benefit) => BenefitProfile {
  const facts = programFacts(program, assessment.today);
  const readings = atOnce(readingsByMeasure(program.readings, assessment.readings.map(({ check }) => check)));
  const more = {
    changes: groupedBy(program.changes, ({ affected }) => affected),
    lessons: groupedBy(program.lessons, ({ benefit }) => benefit),
    ideas: groupedBy(program.ideas, ({ promotedTo }) => promotedTo),
    risks: groupedBy(program.risks, ({ benefit }) => benefit),
    overlaps: groupedBy(program.benefits, ({ overlapGroup }) => overlapGroup),
    readings: groupedBy(program.readings, ({ measure }) => measure),
    findings: groupedBy(assessment.findings, ({ table, row }) => (row === null ? '' : rowKey(table, row))),
  };
  const rows = {
    benefits: pairing(program.benefits, assessment.benefits),
    measures: pairing(program.measures, assessment.measures),
    activities: pairing(program.activities, assessment.activities),
    risks: pairing(program.risks, assessment.risks),
    stakeholders: pairing(program.stakeholders, assessment.stakeholders),
    reviews: pairing(program.reviews, assessment.reviews),
    sustainment: pairing(program.sustainment, assessment.sustainment),
  };

  return (benefit) => {
    const isFirst = facts.benefits.get(benefit.id) === benefit;
    const own = <Item>(records: ReadonlyMap<string, readonly Item[]>): readonly Item[] => (isFirst ? (records.get(benefit.id) ?? []) : []);
    const status = rows.benefits(benefit).status;
    const measures = own(facts.measuresOf)
      .map((measure) => profiledMeasure(measure, benefit, rows.measures(measure).status, readings, facts));
    const money = moneyOf(benefit, status, facts);
    const parts = measures.map(({ record, status: standing }) => ({ measure: record, standing }));
    const cashFlows = own(facts.linesOf);
    const activities = own(facts.activitiesOf);
    const risks = own(more.risks);
    const reviews = own(facts.reviewsOf);
    const sustainment = own(facts.sustainmentOf);
    const links = [
      ...own(facts.linksFrom).map((link) => profiledLink(link, 'from', facts)),
      ...own(facts.linksTo).map((link) => profiledLink(link, 'to', facts)),
    ];
    const about: readonly [RecordKind, readonly TableRecord[]][] = [
      ['benefits', [benefit]],
      ['measures', measures.map(({ record }) => record)],
      ['readings', measures.flatMap(({ record }) => more.readings.get(record.id) ?? [])],
      ['cashFlows', cashFlows],
      ['risks', risks],
      ['reviews', reviews],
      ['sustainment', sustainment],
      ['evidence', own(facts.evidenceOf)],
    ];
    return {
      benefit,
      status,
      reasons: statusReasons(benefit, status, money, parts, facts),
      objectives: objectivesOf(benefit, links, facts),
      startsAfter: facts.activities.get(benefit.startsAfter) ?? null,
      money,
      moneySeries: money === null ? null : moneySeries(benefit, money, status.shiftPeriods, facts),
      cashFlows,
      measures,
      activities: activities.map(rows.activities),
      risks: risks.map(rows.risks),
      evidence: newestFirst(own(facts.evidenceOf)),
      stakeholders: stakeholdersOf(benefit, activities, program.stakeholders).map(rows.stakeholders),
      links,
      overlapping: benefit.overlapGroup === '' ? [] : (more.overlaps.get(benefit.overlapGroup) ?? []).filter((other) => other !== benefit),
      history: newestFirst(own(facts.historyOf)),
      reviews: newestFirst(reviews).map(rows.reviews),
      sustainment: sustainment.map(rows.sustainment),
      changes: newestFirst([benefit.id, ...[...measures.map(({ record }) => record), ...cashFlows].map(({ id }) => id)]
        .flatMap((id) => (isFirst ? (more.changes.get(id) ?? []) : []))),
      lessons: own(more.lessons),
      ideas: own(more.ideas),
      findings: about.flatMap(([kind, records]) => records.flatMap(({ row }) => more.findings.get(rowKey(tableNames[kind], row)) ?? [])),
    };
  };
}

function profiledMeasure(
  measure: Measure, benefit: Benefit, status: MeasureStatusRow, readings: ReadonlyMap<string, MeasureReadings>, facts: ProgramFacts,
): ProfiledMeasure {
  // Where an id occurs twice, its readings belong to the first measure.
  const own = facts.measures.get(measure.id) === measure ? (readings.get(measure.id) ?? noReadings) : noReadings;
  return { record: measure, status, series: measureSeries(measure, benefit, own, status, facts.today, facts.program.settings) };
}

function profiledLink(link: Link, direction: 'from' | 'to', { objectives, benefits, activities }: ProgramFacts): ProfiledLink {
  const id = direction === 'from' ? link.to : link.from;
  const objective = objectives.get(id);
  const benefit = benefits.get(id);
  const activity = activities.get(id);
  const other = objective ? { kind: 'objectives', id, name: objective.objective } as const
    : benefit ? { kind: 'benefits', id, name: benefit.benefit } as const
      : activity ? { kind: 'activities', id, name: activity.activity } as const
        : null;
  return { link, direction, other };
}

/** The objectives a benefit serves, without those it conflicts with. */
function objectivesOf({ objective }: Benefit, links: readonly ProfiledLink[], { objectives }: ProgramFacts): readonly Objective[] {
  const served = links.filter(({ direction, link, other }) =>
    direction === 'from' && other?.kind === 'objectives' && link.link !== 'Conflicts');
  const ids = new Set([objective, ...served.map(({ link }) => link.to)]);
  return [...ids].flatMap((id) => objectives.get(id) ?? []);
}

/** The stakeholders of a benefit: those its activities involve, by id or name, and those named among its beneficiaries. */
function stakeholdersOf(
  { beneficiaries }: Benefit, activities: readonly Activity[], stakeholders: readonly Stakeholder[],
): readonly Stakeholder[] {
  const involved = new Set(activities.flatMap(({ stakeholdersInvolved }) => stakeholdersInvolved.map((name) => name.toLowerCase())));
  const gains = beneficiaries.toLowerCase();
  return stakeholders.filter(({ id, name }) => {
    const known = name.trim().toLowerCase();
    return involved.has(id.toLowerCase()) || (known !== '' && (involved.has(known) || gains.includes(known)));
  });
}

function newestFirst<Item extends { readonly date: number | null }>(records: readonly Item[]): readonly Item[] {
  // Undated ones come last, as days before the calendar.
  return [...records].sort((a, b) => (b.date ?? -1) - (a.date ?? -1));
}

function pairing<Record extends object, StatusRow>(
  records: readonly Record[], statusRows: readonly StatusRow[],
): (record: Record) => Assessed<Record, StatusRow> {
  const rows = new Map(records.map((record, index) => [record, statusRows[index]!]));
  return (record) => ({ record, status: rows.get(record)! });
}

const rowKey = (table: string, row: number): string => `${table} ${row}`;
