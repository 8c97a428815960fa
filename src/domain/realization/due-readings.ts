import type { Assessment } from './assessment';
import { expectedReading } from './expected-reading';
import type { MeasurePlan } from './measure-plan';
import { measurePlan } from './measure-plan';
import type { Point } from './measure-readings';
import { lastUntil } from './measure-readings';
import { periodsOf } from './periods';
import type { Benefit, Measure, Program, Risk } from './program';
import { counts } from './reading-checks';
import { readingInterval } from './reading-interval';
import type { ReadingPeriod } from './reading-period';
import { periodsOver, readingPeriod } from './reading-period';
import { byId, groupedBy } from './record-index';
import type { Settings } from './settings';

/** A reading that is there already. */
export interface KnownReading extends Point {
  readonly id: string;
}

/** The reading a measure needs next, with what is known of it: due, or not due yet. */
export interface DueReading {
  readonly measure: Measure;
  readonly benefit: Benefit | null;
  /** Who reads it: the owner of the measure, else of its benefit. */
  readonly owner: string;
  readonly period: ReadingPeriod;
  readonly isDue: boolean;
  /** Since when it is due, or when it will be; null for a measure without a rhythm. */
  readonly due: number | null;
  readonly daysOverdue: number;
  /** How many periods that are over have no reading, from `period` on. */
  readonly missed: number;
  readonly last: KnownReading | null;
  readonly expected: number | null;
  /**
   * Where the reading should be found again: the data source; expected where the benefit counts as measured or evidence was given last
   * time.
   */
  readonly evidence: { readonly source: string; readonly isExpected: boolean };
  /** What judging a typed value needs. */
  readonly plan: MeasurePlan;
  readonly interval: number;
  /** Actual and Plan readings that count, oldest first. */
  readonly actuals: readonly KnownReading[];
  readonly planned: readonly KnownReading[];
  /** Risks that are not closed and whose trigger looks at this measure. */
  readonly risks: readonly Risk[];
}

/**
 * The next reading of every measure, the most urgent first: those that are due by how many of their intervals they are late, then the
 * others in the order in which they will be due, then those without a rhythm.
 * @param assessment of that program
 */
export function dueReadings(program: Program, assessment: Assessment): readonly DueReading[] {
  const benefits = byId(program.benefits);
  const measures = byId(program.measures);
  const readings = knownReadings(program, assessment);
  const watching = groupedBy(program.risks.filter(({ state }) => state !== 'Closed'), (risk) => risk.triggerMeasure);
  const withEvidence = new Set(program.readings.filter(({ evidence }) => evidence !== '').map(({ id }) => id));

  const lines = program.measures.flatMap((measure, index): DueReading[] => {
    // Where an id occurs twice, its readings belong to the first measure; a row without an id cannot have any.
    if (measures.get(measure.id) !== measure) return [];
    const benefit = benefits.get(measure.benefit) ?? null;
    const { nextReading, daysOverdue, measuredOn } = assessment.measures[index]!;
    const { Actual: actuals = [], Plan: planned = [] } = readings.get(measure.id) ?? {};
    const last = measuredOn === null ? null : lastUntil(actuals, measuredOn);
    const interval = readingInterval(measure.everyDays, program.settings.periodLength);
    const plan = measurePlan(measure, benefit ?? undefined);
    const first = firstPeriod(last, nextReading, interval, program.settings, assessment.today);
    const isDue = nextReading !== null && nextReading <= assessment.today;
    return [{
      measure,
      benefit,
      owner: measure.owner || (benefit?.owner ?? ''),
      period: first,
      isDue,
      due: nextReading,
      daysOverdue,
      missed: isDue ? Math.max(1, periodsOver(first.start, interval, assessment.today)) : 0,
      last,
      expected: expectedReading(measure, plan, planned, first),
      evidence: {
        source: measure.dataSource,
        isExpected: benefit?.evidenceStrength === 'Measured' || (last !== null && withEvidence.has(last.id)),
      },
      plan,
      interval,
      actuals,
      planned,
      risks: watching.get(measure.id) ?? [],
    }];
  });
  return lines.sort(byUrgency);
}

function byUrgency(a: DueReading, b: DueReading): number {
  if (a.isDue !== b.isDue) return a.isDue ? -1 : 1;
  const late = a.isDue ? b.daysOverdue / b.interval - a.daysOverdue / a.interval : 0;
  return late || (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE) || a.measure.row - b.measure.row;
}

/** The period after the last reading; without one the first of the rhythm, else the last period of the program that is over. */
function firstPeriod(last: Point | null, due: number | null, interval: number, settings: Settings, today: number): ReadingPeriod {
  if (last !== null) return readingPeriod(last.date, interval, 1);
  if (due !== null) return readingPeriod(due - interval, interval, 0);
  const periods = periodsOf(settings);
  const ended = periods === null ? -1 : periods.indexOf(today) - 1;
  return readingPeriod(periods === null || ended < 0 ? today - interval : periods.startOf(ended), interval, 0);
}

/** The readings that count, by measure and series, oldest first. */
function knownReadings({ readings }: Program, assessment: Assessment): ReadonlyMap<string, Record<string, KnownReading[]>> {
  const groups = new Map<string, Record<string, KnownReading[]>>();
  readings.forEach(({ id, measure, series, periodStart, value }, index) => {
    if (!counts(assessment.readings[index]!.check)) return;
    let group = groups.get(measure);
    if (!group) groups.set(measure, (group = {}));
    (group[series] ??= []).push({ id, date: Math.floor(periodStart!), value: value! });
  });
  for (const group of groups.values()) for (const points of Object.values(group)) points.sort((a, b) => a.date - b.date);
  return groups;
}
