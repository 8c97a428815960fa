import type { RecordKind } from './tables';
import { tableNames } from './tables';
import type { Program, Reference } from './program';

type BenefitsOf = (program: Program, row: number) => readonly Reference[];

/** The benefits a row is about, by its kind; kinds that are left out are about none. */
const benefitsOf: Partial<Readonly<Record<RecordKind, BenefitsOf>>> = {
  benefits: ({ benefits }, row) => at(benefits, row, ({ id }) => [id]),
  activities: ({ activities }, row) => at(activities, row, ({ benefits }) => benefits),
  links: ({ links, benefits }, row) =>
    at(links, row, ({ from, to }) => [from, to].filter((id) => benefits.some((benefit) => benefit.id === id))),
  cashFlows: ({ cashFlows }, row) => at(cashFlows, row, ({ benefit }) => [benefit]),
  measures: ({ measures }, row) => at(measures, row, ({ benefit }) => [benefit]),
  readings: (program, row) => at(program.readings, row, ({ measure }) => ofMeasure(program, measure)),
  risks: ({ risks }, row) => at(risks, row, ({ benefit }) => [benefit]),
  evidence: ({ evidence }, row) => at(evidence, row, ({ benefit }) => [benefit]),
  history: ({ history }, row) => at(history, row, ({ id }) => [id]),
  changes: (program, row) => at(program.changes, row, ({ affected }) => ofAny(program, affected)),
  baselines: (program, row) => at(program.baselines, row, ({ id }) => ofAny(program, id)),
  reviews: ({ reviews }, row) => at(reviews, row, ({ benefit }) => [benefit]),
  sustainment: ({ sustainment }, row) => at(sustainment, row, ({ benefit }) => [benefit]),
  lessons: ({ lessons }, row) => at(lessons, row, ({ benefit }) => [benefit]),
  ideas: ({ ideas }, row) => at(ideas, row, ({ promotedTo }) => [promotedTo]),
};

const kinds = new Map(Object.entries(tableNames).map(([kind, table]) => [table as string, kind as RecordKind]));

/**
 * The ids of the benefits a row of any table is about: a benefit's own, that of a measure, of a reading's measure, those of an activity.
 * @param row position in the table, counted from 0
 * @returns none for rows and tables that are about no benefit
 */
export function benefitsOfRecord(program: Program, table: string, row: number): readonly Reference[] {
  const kind = kinds.get(table);
  const ids = (kind === undefined ? undefined : benefitsOf[kind])?.(program, row) ?? [];
  return ids.filter((id) => id !== '');
}

function at<Record extends { readonly row: number }>(
  records: readonly Record[], row: number, idsOf: (record: Record) => readonly Reference[],
): readonly Reference[] {
  const record = records.find((candidate) => candidate.row === row);
  return record ? idsOf(record) : [];
}

function ofMeasure({ measures }: Program, id: Reference): readonly Reference[] {
  const measure = measures.find((candidate) => candidate.id === id);
  return measure ? [measure.benefit] : [];
}

/** Of the id of a benefit, of a measure or of a cash flow line. */
function ofAny(program: Program, id: Reference): readonly Reference[] {
  if (program.benefits.some((benefit) => benefit.id === id)) return [id];
  const line = program.cashFlows.find((candidate) => candidate.id === id);
  return line ? [line.benefit] : ofMeasure(program, id);
}
