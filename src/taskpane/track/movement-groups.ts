import { tableNames } from '../../domain/realization/tables';
import type { Program } from '../../domain/realization/program';
import { byId } from '../../domain/realization/record-index';
import type { Status } from '../../domain/realization/status';
import type { OverdueMove, ProgramMovement, StatusMove, ValueMove } from '../../domain/realization/what-changed';
import type { RecordField } from '../../sheets/record-cell';
import { statusSymbol } from '../../sheets/status-words';
import type { TrackViewSentences } from '../../strings/track-view';
import type { TrackFormats } from './track-formats';

/** One thing that changed, in a sentence, and the cell it is about. */
export interface MovementEntry {
  readonly what: string;
  readonly sentence: string;
  /** A second line. */
  readonly more?: string;
  readonly place: RecordField;
}

export interface MovementGroup {
  readonly title: string;
  readonly entries: readonly MovementEntry[];
}

/** What changed, told in groups, the most urgent first; groups without an entry are left out. */
export function movementGroups(
  movement: ProgramMovement, program: Program, words: TrackViewSentences, formats: TrackFormats,
): readonly MovementGroup[] {
  const { changes, statuses } = words;
  const nameOf = namesIn(program);
  const ways = { worsened: changes.worsened, improved: changes.improved, other: changes.other };
  const turned = (way: StatusMove['way']): MovementGroup => ({
    title: ways[way],
    entries: movement.benefits.filter((move) => move.way === way).map((move) => statusEntry(move, 'benefits')),
  });
  const statusEntry = ({ id, from, to }: StatusMove, kind: 'benefits' | 'measures'): MovementEntry => {
    const what = nameOf(kind, id);
    return {
      what, sentence: changes.turned(what, inOneLine(from), inOneLine(to)), place: { table: tableNames[kind], id, field: 'status' },
    };
  };
  /** A status with its symbol, kept together. */
  const inOneLine = (status: Status): string => `${statusSymbol(status)} ${statuses[status]}`.replaceAll(' ', '\u00A0');
  const groups: readonly MovementGroup[] = [
    { title: changes.fired, entries: movement.triggers.map((trigger) => triggerEntry(trigger, program, words)) },
    turned('worsened'),
    turned('improved'),
    turned('other'),
    { title: changes.overdue, entries: movement.overdue.map((move) => overdueEntry(move, nameOf, words, formats)) },
    { title: changes.values, entries: movement.values.map((move) => valueEntry(move, nameOf, words, formats)) },
    { title: changes.measures, entries: movement.measures.map((move) => statusEntry(move, 'measures')) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** A fired trigger with what was planned for that case. */
export function triggerEntry(
  { risk, benefit, contingencyPlan }: ProgramMovement['triggers'][number], program: Program, { changes }: TrackViewSentences,
): MovementEntry {
  const name = namesIn(program)('risks', risk);
  return {
    what: name,
    sentence: changes.trigger(name, benefit),
    more: contingencyPlan === '' ? changes.noContingency : changes.contingency(contingencyPlan),
    place: { table: tableNames.risks, id: risk, field: 'contingencyPlan' },
  };
}

type NameOf = (kind: OverdueMove['kind'], id: string) => string;

function namesIn(program: Program): NameOf {
  const names: Readonly<Record<OverdueMove['kind'], (id: string) => string | undefined>> = {
    measures: lookUp(program.measures, ({ measure }) => measure),
    benefits: lookUp(program.benefits, ({ benefit }) => benefit),
    activities: lookUp(program.activities, ({ activity }) => activity),
    risks: lookUp(program.risks, ({ risk }) => risk),
    stakeholders: lookUp(program.stakeholders, ({ name }) => name),
  };
  return (kind, id) => `${id} ${names[kind](id) ?? ''}`.trim();
}

function lookUp<Row extends { readonly id: string }>(
  rows: readonly Row[], nameOf: (row: Row) => string,
): (id: string) => string | undefined {
  const index = byId(rows);
  return (id) => {
    const row = index.get(id);
    return row && nameOf(row);
  };
}

/** The column that says since when it is overdue. */
const dueFields: Readonly<Record<OverdueMove['kind'], string>> = {
  measures: 'nextReading', benefits: 'nextReview', activities: 'finish', risks: 'due', stakeholders: 'nextContact',
};

function overdueEntry(
  { kind, id, due }: OverdueMove, nameOf: NameOf, { changes }: TrackViewSentences, formats: TrackFormats,
): MovementEntry {
  const what = nameOf(kind, id);
  const passed = changes.passed[kind](what);
  return {
    what,
    sentence: due === null ? passed : changes.passedOn(passed, formats.date(due)),
    place: { table: tableNames[kind], id, field: dueFields[kind] },
  };
}

function valueEntry(
  { id, field, from, to }: ValueMove, nameOf: NameOf, { changes }: TrackViewSentences, formats: TrackFormats,
): MovementEntry {
  const what = nameOf('benefits', id);
  const show = field === 'realizationPercent' ? formats.percent : formats.money;
  return {
    what, sentence: changes.moved(what, changes.fields[field], show(from), show(to)), place: { table: tableNames.benefits, id, field },
  };
}
