import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import { tableNames } from '../tables';
import type { ProgramFacts } from '../program-facts';
import type { FieldOf } from './finding';
import { finding } from './finding';
import { meantIds } from './meant-id';

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

interface KnownIds {
  readonly has: (id: string) => boolean;
  readonly meant: (text: string) => string | null;
}

/** References to records that are not there; where the id is only written differently, the one that is meant mends the cell. */
export function unknownIds({ program }: ProgramFacts): readonly Finding[] {
  const known = new Map<string, KnownIds>();
  const idsOf = (kinds: readonly Keyed[]): KnownIds => {
    const key = kinds.join();
    const found = known.get(key) ?? knownIds(kinds.flatMap((kind) => program[kind].map((record) => record.id)));
    known.set(key, found);
    return found;
  };
  return references.flatMap(({ kind, field, to }) => {
    const { has, meant } = idsOf(to);
    const tables = to.map((target) => tableNames[target]).join(', ');
    return program[kind].flatMap((record) => {
      const value: unknown = record[field as keyof typeof record];
      const named = (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '');
      return named.filter((id) => !has(id)).map((id) => {
        const right = meant(id);
        const fix = right === null ? undefined : named.map((other) => (other === id ? right : other)).join(', ');
        return finding('unknown-id', kind, record, field, { id, tables }, fix);
      });
    });
  });
}

function knownIds(ids: readonly string[]): KnownIds {
  const all = new Set(ids.filter((id) => id !== ''));
  return { has: (id) => all.has(id), meant: meantIds(all) };
}
