import type { Finding, RecordKind } from '../assessment';
import { tableNames } from '../assessment';
import type { ProgramFacts } from '../program-facts';
import type { FieldOf } from './finding';
import { finding } from './finding';

type Keyed = 'objectives' | 'benefits' | 'stakeholders' | 'workshops' | 'activities' | 'cashFlows' | 'measures' | 'risks';

interface ReferenceColumn<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly field: FieldOf<Kind>;
  readonly to: readonly Keyed[];
}

const column = <Kind extends RecordKind>(kind: Kind, field: FieldOf<Kind>, ...to: readonly Keyed[]): ReferenceColumn =>
  ({ kind, field: field as FieldOf<RecordKind>, to });

/** Every column that refers to a record of another table. What readings and baselines refer to is checked with them. */
const references: readonly ReferenceColumn[] = [
  column('benefits', 'objective', 'objectives'),
  column('benefits', 'startsAfter', 'activities'),
  column('engagement', 'stakeholder', 'stakeholders'),
  column('ideas', 'workshop', 'workshops'),
  column('ideas', 'promotedTo', 'benefits'),
  column('activities', 'benefits', 'benefits'),
  column('activities', 'stakeholdersInvolved', 'stakeholders'),
  column('activities', 'dependsOn', 'activities'),
  column('links', 'from', 'objectives', 'benefits', 'activities'),
  column('links', 'to', 'objectives', 'benefits', 'activities'),
  column('cashFlows', 'benefit', 'benefits'),
  column('measures', 'benefit', 'benefits'),
  column('risks', 'benefit', 'benefits'),
  column('risks', 'triggerMeasure', 'measures'),
  column('evidence', 'benefit', 'benefits'),
  column('changes', 'affected', 'objectives', 'benefits', 'stakeholders', 'activities', 'cashFlows', 'measures', 'risks'),
  column('reviews', 'benefit', 'benefits'),
  column('sustainment', 'benefit', 'benefits'),
  column('lessons', 'benefit', 'benefits'),
];

/** References to records that are not there. */
export function unknownIds({ program }: ProgramFacts): readonly Finding[] {
  const ids = new Map<Keyed, ReadonlySet<string>>();
  const idsOf = (kind: Keyed): ReadonlySet<string> => {
    const known = ids.get(kind) ?? new Set(program[kind].map((record) => record.id));
    ids.set(kind, known);
    return known;
  };
  return references.flatMap(({ kind, field, to }) => {
    const isKnown = (id: string): boolean => to.some((target) => idsOf(target).has(id));
    const tables = to.map((target) => tableNames[target]).join(', ');
    return program[kind].flatMap((record) => {
      const value: unknown = record[field as keyof typeof record];
      const named: readonly unknown[] = Array.isArray(value) ? value : [value];
      return named
        .filter((id): id is string => typeof id === 'string' && id !== '' && !isKnown(id))
        .map((id) => finding('unknown-id', kind, record, field, { id, tables }));
    });
  });
}
