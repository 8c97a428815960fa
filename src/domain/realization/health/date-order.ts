import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import type { ProgramFacts } from '../program-facts';
import type { FieldOf } from './finding';
import { finding } from './finding';

interface Order {
  readonly kind: RecordKind;
  readonly earlier: string;
  readonly later: string;
}

const order = <Kind extends RecordKind>(kind: Kind, earlier: FieldOf<Kind>, later: FieldOf<Kind>): Order => ({ kind, earlier, later });

/** Which date must not come after which. */
const orders: readonly Order[] = [
  order('benefits', 'starts', 'fullEffect'),
  order('benefits', 'fullEffect', 'ends'),
  order('benefits', 'starts', 'ends'),
  order('activities', 'start', 'finish'),
  order('activities', 'start', 'finishedOn'),
  order('measures', 'baselineDate', 'targetDate'),
  order('readings', 'periodStart', 'enteredOn'),
  order('engagement', 'date', 'due'),
  order('reviews', 'date', 'due'),
  order('sustainment', 'checkedOn', 'nextCheck'),
];

/** An activity may finish before its planned start, and plans are entered ahead: these are not wrong. */
const excused = (kind: RecordKind, record: object, later: string): boolean =>
  kind === 'readings' && later === 'enteredOn' && (!('series' in record) || record.series !== 'Actual');

/** Dates that come before the one they must follow. */
export function dateOrder({ program }: ProgramFacts): readonly Finding[] {
  return orders.flatMap(({ kind, earlier, later }) =>
    program[kind].flatMap((record) => {
      const dates = record as unknown as Readonly<Record<string, unknown>>;
      const from = dates[earlier];
      const until = dates[later];
      if (typeof from !== 'number' || typeof until !== 'number' || from <= until || excused(kind, record, later)) return [];
      const id = 'id' in record ? record.id : '';
      const details = { id, earlier, later, earlierDate: from, laterDate: until };
      return [finding('dates-out-of-order', kind, record, later as FieldOf<RecordKind>, details)];
    }));
}
