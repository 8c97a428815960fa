import type { ActivityStatus, Assessment, BenefitStatusRow } from './assessment';
import { isSetAside } from './benefit-state';
import { addMonths } from './calendar';
import { isFinished } from './expected-finish';
import { monthsInPeriod } from './periods';
import type { Activity, Benefit, Program } from './program';
import type { RampCurve } from './ramp';
import { ramp, rampCurves } from './ramp';
import { byId } from './record-index';
import type { PeriodLength } from './settings';
import type { Status } from './status';

/** Dates are Excel serial numbers. */
export interface TimelineActivity {
  readonly id: string;
  /** In RealizationPlan. */
  readonly row: number;
  readonly title: string;
  readonly type: string;
  readonly isMilestone: boolean;
  /** As planned; the same day for a milestone and where only one of the two is known. */
  readonly start: number;
  readonly finish: number;
  /** When it finished, or is expected to as it stands today (expected-finish.ts). */
  readonly expectedFinish: number;
  readonly isFinished: boolean;
  /** 0 to 1. */
  readonly complete: number;
  readonly daysLate: number;
  readonly status: ActivityStatus | null;
}

/** An activity that another one depends on. */
export interface TimelineDependency {
  readonly from: string;
  readonly to: string;
  /** The predecessor is expected to finish after the planned start of what waits for it. */
  readonly pushes: boolean;
}

export interface TimelineBenefit {
  readonly id: string;
  /** In BenefitRegister. */
  readonly row: number;
  readonly title: string;
  readonly isDisBenefit: boolean;
  readonly status: Status | null;
  readonly plannedStart: number;
  /** Later than planned by the periods that the milestone it starts after slips. */
  readonly start: number;
  readonly shiftPeriods: number;
  readonly fullEffect: number;
  /** Null: it lasts beyond the picture. */
  readonly ends: number | null;
  /** How it grows from its start to its full effect, as shares of its full level from 0 to 1. */
  readonly growth: readonly { readonly date: number; readonly level: number }[];
}

export interface Timeline {
  readonly today: number;
  /** First and last date in it, today included. */
  readonly from: number;
  readonly to: number;
  /** By planned start, then finish, then place in the plan. */
  readonly activities: readonly TimelineActivity[];
  readonly dependencies: readonly TimelineDependency[];
  /** By start. */
  readonly benefits: readonly TimelineBenefit[];
  /** Activities without any date and benefits without a start, by id. */
  readonly undated: readonly string[];
}

/** Steps in which a ramp is drawn; a curve looks smooth from about ten. */
const growthSteps = 12;

/**
 * Activities with their dependencies and slips, and the benefits that follow from them, along the calendar. Benefits that are set aside are
 * left out; one without Starts starts with the milestone it starts after, its offset later. Of an id used twice the first record counts.
 */
export function timeline(program: Program, assessment: Assessment): Timeline {
  const { today } = assessment;
  const statusOf = new Map(assessment.activities.map((status) => [status.row, status]));
  const planned = [...byId(program.activities).values()];
  const activities = planned
    .flatMap(
      (activity) => placedActivity(activity, statusOf.get(activity.row)?.daysLate ?? 0, statusOf.get(activity.row)?.status ?? null, today),
    )
    .sort((a, b) => a.start - b.start || a.finish - b.finish || a.row - b.row);
  const placed = new Map(activities.map((activity) => [activity.id, activity]));

  const standing = new Map(assessment.benefits.map((status) => [status.row, status]));
  const claimed = [...byId(program.benefits).values()].filter(({ state }) => !isSetAside(state));
  const benefits = claimed
    .flatMap((benefit) => placedBenefit(benefit, standing.get(benefit.row), placed.get(benefit.startsAfter), program.settings.periodLength))
    .sort((a, b) => a.start - b.start || a.row - b.row);

  const drawn = new Set([...placed.keys(), ...benefits.map(({ id }) => id)]);
  const dates = [
    today,
    ...activities.flatMap(({ start, finish, expectedFinish }) => [start, finish, expectedFinish]),
    ...benefits.flatMap(({ plannedStart, start, fullEffect, ends }) => [plannedStart, start, fullEffect, ends ?? fullEffect]),
  ];
  return {
    today,
    from: dates.reduce((first, date) => Math.min(first, date)),
    to: dates.reduce((last, date) => Math.max(last, date)),
    activities,
    dependencies: planned.flatMap((activity) => dependenciesOf(activity, placed)),
    benefits,
    undated: [...planned, ...claimed].map(({ id }) => id).filter((id) => !drawn.has(id)),
  };
}

function placedActivity(activity: Activity, daysLate: number, status: ActivityStatus | null, today: number): readonly TimelineActivity[] {
  const { id, row, activity: title, type, finishedOn, completePercent } = activity;
  const dates = [activity.start, activity.finish].filter((date): date is number => date !== null);
  if (dates.length === 0) return [];
  const isDone = isFinished(activity, today);
  const finish = Math.max(...dates);
  return [{
    id, row, title, type, status, daysLate, finish,
    isMilestone: type === 'Milestone',
    start: type === 'Milestone' ? finish : Math.min(...dates),
    expectedFinish: isDone ? (finishedOn ?? finish) : finish + daysLate,
    isFinished: isDone,
    complete: isDone ? 1 : Math.min(1, Math.max(0, completePercent ?? 0)),
  }];
}

function dependenciesOf({ id, dependsOn }: Activity, placed: ReadonlyMap<string, TimelineActivity>): readonly TimelineDependency[] {
  const waiting = placed.get(id);
  if (waiting === undefined) return [];
  return [...new Set(dependsOn)].flatMap((before) => {
    const predecessor = placed.get(before);
    if (predecessor === undefined || predecessor === waiting) return [];
    return [{ from: before, to: id, pushes: !waiting.isFinished && predecessor.expectedFinish > waiting.start }];
  });
}

function placedBenefit(
  benefit: Benefit, standing: BenefitStatusRow | undefined, milestone: TimelineActivity | undefined, periodLength: PeriodLength,
): readonly TimelineBenefit[] {
  const { id, row, benefit: title, kind, starts, offsetPeriods, ends } = benefit;
  const months = monthsInPeriod[periodLength];
  const plannedStart = starts ?? (milestone ? addMonths(milestone.finish, Math.round((offsetPeriods ?? 0) * months)) : null);
  if (plannedStart === null) return [];
  const shiftPeriods = standing?.shiftPeriods ?? 0;
  const moved = (date: number): number => (shiftPeriods === 0 ? date : addMonths(date, shiftPeriods * months));
  const start = moved(plannedStart);
  const fullEffect = moved(Math.max(plannedStart, benefit.fullEffect ?? plannedStart));
  return [{
    id, row, title, plannedStart, start, shiftPeriods, fullEffect,
    isDisBenefit: kind === 'Dis-benefit',
    status: standing?.status ?? null,
    ends: ends === null ? null : Math.max(fullEffect, ends),
    growth: growthOf(start, fullEffect, rampCurves.find((curve) => curve === benefit.ramp) ?? 'Linear'),
  }];
}

function growthOf(start: number, fullEffect: number, curve: RampCurve): TimelineBenefit['growth'] {
  if (fullEffect <= start) return [{ date: start, level: 1 }];
  return Array.from({ length: growthSteps + 1 }, (_, step) => {
    const share = step / growthSteps;
    return { date: start + (fullEffect - start) * share, level: ramp(share, curve) };
  });
}
