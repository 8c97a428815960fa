import fc from 'fast-check';
import { lists } from '../../../src/sheets/lists';
import type { Program } from '../../../src/domain/realization/program';
import { emptyProgram } from '../../../src/domain/realization/program';
import type { Settings } from '../../../src/domain/realization/settings';
import {
  activity, benefit, contact, day, evidence, idea, line, link, measure, objective, reading, review, risk, settings, snapshot, stakeholder,
  sustainmentCheck,
} from './records';

/** Mostly a word of the list, sometimes nothing or anything. */
const word = (list: keyof typeof lists): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<string>(...lists[list]) }, { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: text },
  );
const text = fc.oneof(
  fc.constant(''), fc.constantFrom('Calls', 'constructor', '__proto__', 'Rollout', '−', '▲'), fc.string({ maxLength: 6 }),
);
const blankOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });
const date = blankOr(fc.integer({ min: day('2025-01-01'), max: day('2028-12-31') }));
/** Whole amounts add up exactly in any order. */
const amount = blankOr(fc.integer({ min: -1000, max: 1000 }));
const count = blankOr(fc.integer({ min: -5, max: 120 }));
const shareOf = blankOr(fc.constantFrom(0, 0.25, 0.5, 0.75, 1, 40));
const refs = (prefix: string): fc.Arbitrary<string> => fc.oneof(
  { weight: 6, arbitrary: key(prefix) }, fc.constant(''), fc.constant('X-404'),
);
const manyRefs = (prefix: string): fc.Arbitrary<string[]> => fc.array(refs(prefix), { maxLength: 3 });

function key(prefix: string): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 6 }).map((number) => `${prefix}-${number}`);
}

type Fields<T> = { [Key in keyof T]?: fc.Arbitrary<T[Key]> };

/** Records of one table. `unique`: every one has an id of its own; otherwise ids may be blank or occur again. */
function table<T extends object>(
  make: (given: Partial<T>) => T, fields: Fields<T>, prefix: string | null, unique: boolean,
): fc.Arbitrary<T[]> {
  const record = fc.record(fields as Record<string, fc.Arbitrary<unknown>>);
  const ids = unique || prefix === null ? fc.constant('') : refs(prefix);
  return fc.array(fc.tuple(record, ids), { maxLength: 6 }).map((rows) =>
    rows.map(([given, id], row) => {
      const named = prefix === null ? {} : { id: unique ? `${prefix}-${row + 1}` : id };
      return make({ ...(given as Partial<T>), ...named, row } as Partial<T>);
    }));
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    firstPeriod: blankOr(fc.integer({ min: day('2025-01-01'), max: day('2026-12-31') })),
    periodLength: fc.constantFrom('Month', 'Quarter', 'Year'),
    discountTiming: fc.constantFrom('End', 'Mid', 'Start'),
    discountRate: fc.constantFrom(0, 0.035, -0.5, -1),
    discountSchedule: fc.constantFrom('', 'GREENBOOK', 'nonsense'),
    onTrackFrom: fc.constantFrom(0.95, 2),
    reviewCadenceDays: fc.constantFrom(30, 0, -10),
  })
  .map((given) => settings(given as Partial<Settings>));

/** Any program a workbook could hold: blanks, words of no list, ids that are missing, unknown or used twice, circles. */
export function arbitraryProgram(unique: boolean): fc.Arbitrary<Program> {
  return fc
    .record({
      settings: anySettings,
      objectives: table(objective, { weightPercent: shareOf }, 'O', unique),
      benefits: table(benefit, {
        benefit: text, kind: word('benefitKind'), evidenceType: word('evidenceType'), objective: refs('O'), owner: text, validator: text,
        priority: count, fullYearValue: amount, starts: date, fullEffect: date, ends: date, ramp: word('ramp'), startsAfter: refs('A'),
        offsetPeriods: count, overlapGroup: fc.constantFrom('', 'AHT'), state: word('benefitState'),
      }, 'B', unique),
      stakeholders: table(stakeholder, {
        influence: count, interest: count, supportNow: count, supportNeeded: count, everyDays: count, lastContact: date,
      }, 'S', unique),
      engagement: table(
        contact, { date, stakeholder: refs('S'), action: text, due: date, done: fc.constantFrom(null, '', 'Yes', 46000) }, null, unique,
      ),
      ideas: table(idea, { workshop: refs('W'), value: count, ease: count, votes: count, promotedTo: refs('B') }, 'I', unique),
      activities: table(activity, {
        type: word('activityType'), benefits: manyRefs('B'), stakeholdersInvolved: manyRefs('S'), start: date, finish: date,
        dependsOn: manyRefs('A'), completePercent: shareOf, finishedOn: date,
      }, 'A', unique),
      links: table(link, {
        from: fc.oneof(refs('B'), refs('A'), refs('O')), to: fc.oneof(refs('B'), refs('O')), link: word('linkType'),
        contributionPercent: shareOf,
      }, null, unique),
      cashFlows: table(line, {
        benefit: refs('B'), line: text, type: word('flowType'), series: word('series'), values: fc.array(amount, { maxLength: 30 }),
      }, 'L', unique),
      measures: table(measure, {
        benefit: refs('B'), direction: word('direction'), aggregation: word('aggregation'), baseline: amount, baselineDate: date,
        target: amount,
        targetDate: date, rangeLow: amount, rangeHigh: amount, ramp: word('ramp'), tolerancePercent: shareOf, everyDays: count,
        weightPercent: shareOf,
      }, 'M', unique),
      readings: table(reading, {
        periodStart: date, measure: refs('M'), series: word('series'), value: amount, enteredBy: text, enteredOn: date, validatedBy: text,
        replaces: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, refs('E')),
      }, 'E', unique),
      risks: table(risk, {
        benefit: refs('B'), probabilityPercent: shareOf, impact: amount, due: date, triggerMeasure: refs('M'),
        triggerWhen: word('triggerWhen'),
        triggerValue: amount, state: word('riskState'),
      }, 'R', unique),
      evidence: table(evidence, { date, benefit: refs('B'), strength: count, supports: word('supports') }, 'Q', unique),
      history: table(
        snapshot, { date, id: refs('B'), realizationPercent: shareOf, status: fc.constantFrom('', '● On track', '▼ Off track', 'x') },
        null, unique,
      )
        .map((entries) => entries.map((entry) => ({ ...entry, snapshot: `Snapshot ${entry.row}` }))),
      reviews: table(
        review, { date, benefit: refs('B'), originalTarget: amount, currentTarget: amount, actual: amount, due: date }, 'V', unique,
      ),
      sustainment: table(
        sustainmentCheck, { benefit: refs('B'), checkedOn: date, observed: amount, peak: amount, nextCheck: date }, 'U', unique,
      ),
    })
    .map((given) => ({ ...emptyProgram(given.settings), ...given }));
}

export const anyDay = fc.integer({ min: day('2025-01-01'), max: day('2029-12-31') });
