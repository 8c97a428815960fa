import type { ProgramReading } from '../../commands/read-program';
import type { Program } from '../../domain/realization/program';
import { wordLists } from '../../sheets/decode-program';
import { benefitColumns } from '../../sheets/plan-save-benefit';
import type { FieldKey } from './benefit-draft';

/** What a field offers: the only values it takes, or suggestions that save typing. */
export interface FieldChoices {
  readonly isClosed: boolean;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The fields for which the values of other benefits are worth suggesting. */
const suggested = ['owner', 'validator', 'beneficiaries', 'overlapGroup'] as const satisfies readonly FieldKey[];

/** The choices of every field that has any: words of its list, ids of records with their names, what others have typed. */
export function fieldChoices({ program, reading }: ProgramReading): Readonly<Partial<Record<FieldKey, FieldChoices>>> {
  const words = wordLists(reading.tables.get('ListWords'));
  const plain = (values: readonly string[]): readonly Choice[] => values.map((value) => ({ value, label: value }));
  const lists = benefitColumns.flatMap(({ key, kind }) =>
    kind.is === 'list' ? [[key, { isClosed: true, choices: plain(words(kind.list)) }] as const] : []);
  return {
    ...(Object.fromEntries(lists) as Partial<Record<FieldKey, FieldChoices>>),
    objective: { isClosed: true, choices: objectives(program) },
    startsAfter: { isClosed: true, choices: milestones(program) },
    ...Object.fromEntries(suggested.map((field) => [field, { isClosed: false, choices: plain(distinct(program, field)) }])),
  };
}

function objectives(program: Program): readonly Choice[] {
  return program.objectives.filter(({ id }) => id !== '').map(({ id, objective }) => named(id, objective));
}

/** Milestones, and what else benefits start after already. */
function milestones({ activities, benefits }: Program): readonly Choice[] {
  const used = new Set(benefits.map(({ startsAfter }) => startsAfter));
  const offered = activities.filter(({ id, type }) => id !== '' && (type === 'Milestone' || used.has(id)));
  return offered.map(({ id, activity }) => named(id, activity));
}

function distinct({ benefits }: Program, field: (typeof suggested)[number]): readonly string[] {
  return [...new Set(benefits.map((benefit) => benefit[field]))].filter((value) => value !== '').sort((a, b) => a.localeCompare(b));
}

function named(id: string, name: string): Choice {
  return { value: id, label: name === '' ? id : `${id} – ${name}` };
}
