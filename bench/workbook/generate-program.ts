/**
 * Programs of any size, made by rule: the same size is the same program on every machine. They look like real ones where it costs time
 * (every status, chains of activities, links, overlaps, plans period by period) and are plain where it does not (names).
 */
import { addMonths, serialOf } from '../../src/domain/realization/calendar';
import type { Settings } from '../../src/domain/realization/settings';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellGrid } from '../../src/sheets/change-set';
import { lists } from '../../src/sheets/lists';
import type { NewRecord } from '../../src/sheets/plan-append';
import type { SampleProgram } from '../../src/sheets/sample-program';
import { periodHeaders } from '../../src/sheets/period-columns';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { columnsOf } from '../../src/sheets/table-layout';

export interface ProgramSize {
  readonly benefits: number;
  /** Default two a benefit. */
  readonly activities?: number;
  /** Default three a benefit. */
  readonly measures?: number;
  /** Default fifty a benefit. */
  readonly readings?: number;
  /** Lines of the cash flow, half of them plan and half actual; default two a benefit. */
  readonly cashFlows?: number;
}

const firstMonth = serialOf({ year: 2025, month: 1, day: 1 });
/** Readings and actual amounts go up to the month before. */
const today = serialOf({ year: 2026, month: 9, day: 15 });
const elapsedMonths = 20;
const elapsedQuarters = 6;

const settings: Settings = {
  ...defaultSettings,
  program: 'Generated program',
  sponsor: 'City manager',
  priceBaseYear: 2025,
  appraisalDate: firstMonth,
  firstPeriod: firstMonth,
  periodLength: 'Quarter',
  numberOfPeriods: 20,
  reviewCadenceDays: 90,
};

const owners = ['Head of operations', 'Director of finance', 'Head of permits', 'Chief information officer', 'Director of people'];
const perObjective = 50;
const perStakeholder = 20;
const perRisk = 10;

/** A program of this size, with its rows in the order of each table's columns. */
export function generateProgram(size: ProgramSize): SampleProgram {
  const { benefits, activities = 2 * benefits, measures = 3 * benefits, readings = 50 * benefits, cashFlows = 2 * benefits } = size;
  const objectives = Math.ceil(benefits / perObjective);
  const stakeholders = Math.ceil(benefits / perStakeholder);
  const records: Readonly<Record<string, readonly NewRecord[]>> = {
    Objectives: listOf(objectives, (n) => ({
      id: id('O', 2, n), objective: `Objective ${n + 1}`, level: 'Program', weightPercent: 1 / objectives, owner: pick(owners, n),
    })),
    BenefitRegister: listOf(benefits, (n) => benefitRecord(n, objectives, activities)),
    StakeholderRegister: listOf(stakeholders, stakeholderRecord),
    RealizationPlan: listOf(activities, (n) => activityRecord(n, benefits, stakeholders)),
    BenefitLinks: listOf(Math.min(activities, 2 * benefits), (n) => ({
      from: id('A', 3, n), to: id('B', 3, n % benefits), link: 'Contributes', contributionPercent: 0.4, lagPeriods: n % 3, note: '',
    })),
    CashFlow: listOf(cashFlows, (n) => cashFlowRecord(n, benefits)),
    BenefitMeasures: listOf(measures, (n) => measureRecord(n, benefits)),
    BenefitTracking: listOf(readings, (n) => readingRecord(n, measures, readings)),
    BenefitRisks: listOf(Math.ceil(benefits / perRisk), (n) => riskRecord(n, measures)),
  };
  const filled = Object.entries(records).filter(([, some]) => some.length > 0);
  const rows = Object.fromEntries(filled.map(([table, some]) => [table, inColumnOrder(table, some)]));
  return { settings, rows, today };
}

function benefitRecord(n: number, objectives: number, activities: number): NewRecord {
  const starts = addMonths(firstMonth, Math.floor(share(n, 1) * 18));
  const isMoney = n % 4 !== 3;
  return {
    id: id('B', 3, n),
    benefit: `Benefit ${n + 1} reaches the people it is meant for`,
    description: `From ${20 + (n % 30)} days to ${5 + (n % 10)} days, which is what residents asked for.`,
    category: pick(lists.benefitCategory, n),
    kind: n % 9 === 8 ? 'Dis-benefit' : 'Benefit',
    valueType: isMoney ? pick(lists.valueType.slice(0, 5), n) : 'Not monetised',
    evidenceType: 'Quantitative',
    objective: id('O', 2, n % objectives),
    beneficiaries: 'Residents',
    owner: pick(owners, n),
    validator: pick(owners, n + 1),
    priority: 1 + (n % 5),
    fullYearValue: isMoney ? 10_000 + Math.round(share(n, 2) * 90_000) : '',
    starts,
    fullEffect: addMonths(starts, 6),
    ramp: pick(lists.ramp, n),
    startsAfter: activities > 0 ? id('A', 3, (2 * n) % activities) : '',
    offsetPeriods: n % 3,
    confidence: pick(lists.confidence, n),
    evidenceStrength: pick(lists.evidenceStrength, n),
    overlapGroup: n % 10 < 2 ? `Group ${Math.floor(n / 10)}` : '',
    state: pick(lists.benefitState.slice(0, 9), n),
  };
}

function stakeholderRecord(n: number): NewRecord {
  return {
    id: id('S', 2, n), name: `Group ${n + 1}`, group: pick(lists.stakeholderGroup, n), influence: 1 + (n % 5), interest: 1 + ((n + 2) % 5),
    supportNow: (n % 5) - 2, supportNeeded: 1, engagementOwner: pick(owners, n), channel: pick(lists.channel, n), everyDays: 30,
    lastContact: today - Math.floor(share(n, 3) * 60),
  };
}

/** Activities stand in chains of ten: each waits for the one before. */
function activityRecord(n: number, benefits: number, stakeholders: number): NewRecord {
  const start = addMonths(firstMonth, n % 20);
  const finish = start + 20 + Math.floor(share(n, 4) * 60);
  const isDone = finish < today && n % 6 !== 5;
  return {
    id: id('A', 3, n),
    activity: `Activity ${n + 1}`,
    type: pick(lists.activityType, n),
    benefits: [n % benefits, (n + 1) % benefits].map((benefit) => id('B', 3, benefit)).join(', '),
    owner: pick(owners, n),
    stakeholdersInvolved: id('S', 2, n % stakeholders),
    start,
    finish,
    dependsOn: n % 10 === 0 ? '' : id('A', 3, n - 1),
    budget: 1_000 + (n % 50) * 100,
    spent: isDone ? 1_000 + (n % 50) * 105 : 200,
    peopleDays: 5 + (n % 20),
    completePercent: isDone ? 1 : Math.round(share(n, 5) * 90) / 100,
    finishedOn: isDone ? finish + (n % 7) : '',
  };
}

function cashFlowRecord(n: number, benefits: number): NewRecord {
  const benefit = Math.floor(n / 2) % benefits;
  const isActual = n % 2 === 1;
  const amount = 2_500 + Math.round(share(benefit, 2) * 22_500);
  const amounts = periodHeaders(settings).map((header, period): [string, number | ''] => {
    if (isActual && period >= elapsedQuarters) return [header, ''];
    return [header, isActual ? Math.round(amount * (0.9 + share(benefit, 8) * 0.2)) : amount];
  });
  return {
    id: id('L', 3, n), benefit: id('B', 3, benefit), line: `Line of benefit ${benefit + 1}`, type: 'Benefit', class: 'Cash-releasing',
    series: isActual ? 'Actual' : 'Plan', lowPercent: 0.8, highPercent: 1.2, ...Object.fromEntries(amounts),
  };
}

function measureRecord(n: number, benefits: number): NewRecord {
  const isLower = n % 2 === 0;
  return {
    id: id('M', 3, n),
    benefit: id('B', 3, n % benefits),
    measure: `Measure ${n + 1}`,
    unit: 'days',
    direction: isLower ? 'Lower is better' : 'Higher is better',
    aggregation: pick(lists.aggregation, n),
    baseline: isLower ? 60 : 20,
    baselineDate: firstMonth,
    target: isLower ? 20 : 60,
    targetDate: addMonths(firstMonth, monthsToTarget(n)),
    ramp: pick(lists.ramp, n),
    tolerancePercent: 0.05,
    everyDays: 30,
    dataSource: 'Case system',
    owner: pick(owners, n),
    weightPercent: 1 / 3,
  };
}

/** Month by month through all measures, up to the last month, as they are typed: those of one measure are far apart. */
function readingRecord(n: number, measures: number, readings: number): NewRecord {
  const measure = n % measures;
  const months = Math.ceil(readings / measures);
  const month = Math.max(0, elapsedMonths - months) + Math.floor(n / measures);
  const expected = Math.min(1, (month + 0.5) / monthsToTarget(measure));
  const covered = expected * (0.88 + share(measure, 6) * 0.2) + share(n, 7) * 0.02;
  return {
    id: id('E', 5, n),
    periodStart: addMonths(firstMonth, month),
    measure: id('M', 3, measure),
    series: 'Actual',
    value: Math.round((measure % 2 === 0 ? 60 - 40 * covered : 20 + 40 * covered) * 10) / 10,
    evidence: 'Case system',
    comment: n % 25 === 0 ? 'Holiday season' : '',
    reason: pick(lists.varianceReason, n),
    enteredBy: pick(owners, measure),
    enteredOn: addMonths(firstMonth, month + 1) + (n % 9),
    validatedBy: 'Head of performance',
  };
}

function monthsToTarget(measure: number): number {
  return 12 + (measure % 12);
}

function riskRecord(n: number, measures: number): NewRecord {
  const trigger: NewRecord =
    measures > 0 ? { triggerMeasure: id('M', 3, (n * perRisk) % measures), triggerWhen: 'Above', triggerValue: 30 + (n % 30) } : {};
  return {
    id: id('R', 2, n), benefit: id('B', 3, n * perRisk), risk: `Risk ${n + 1}`, category: pick(lists.riskCategory, n),
    probabilityPercent: (n % 9) / 10 + 0.05, impact: 5_000 + n, response: 'Reduce', mitigationOwner: pick(owners, n),
    due: today + (n % 40) - 20, state: 'Open', ...trigger,
  };
}

/** Records by field as rows by column; a column of formulas gets its formula. */
function inColumnOrder(table: string, records: readonly NewRecord[]): CellGrid {
  const columns = columnsOf(tableSpec(table), settings);
  const stranger = Object.keys(records[0]!).find((key) => columns.every((column) => column.key !== key));
  if (stranger !== undefined) throw new RangeError(`${table} has no column for "${stranger}"`);
  return records.map((record) => columns.map(({ key, kind }) => (kind.is === 'formula' ? kind.formula : (record[key] ?? ''))));
}

function listOf<Item>(count: number, make: (n: number) => Item): Item[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function id(prefix: string, digits: number, n: number): string {
  return `${prefix}-${String(n + 1).padStart(digits, '0')}`;
}

function pick<Item>(items: readonly Item[], n: number): Item {
  return items[n % items.length]!;
}

/** A number from 0 to 1 that belongs to a record and a purpose (Fibonacci hashing; Knuth, The Art of Computer Programming 3, 6.4). */
function share(n: number, purpose: number): number {
  return (Math.imul(n * 31 + purpose + 1, 0x9e3779b1) >>> 0) / 0x1_0000_0000;
}
