import type { BaselineField, BaselinedKind, BaselinedRecords } from './baseline-fields';
import { baselineFields } from './baseline-fields';
import type { FrozenValue, FrozenValues } from './baseline-versions';
import { frozenValues } from './baseline-versions';
import type { CellValue, Program } from './program';

/** What was agreed about one field of one record, from the first baseline to now. */
export interface TargetHistory {
  readonly kind: BaselinedKind;
  readonly id: string;
  readonly field: BaselineField;
  /** What the first baseline holds; null when none holds it. */
  readonly original: FrozenValue | null;
  /** What the latest baseline holds. */
  readonly agreed: FrozenValue | null;
  /** Every version, oldest first. */
  readonly versions: readonly FrozenValue[];
  /** What the record says now. */
  readonly current: CellValue;
}

/** The history of one field of a record. */
export function targetHistory<Kind extends BaselinedKind>(
  frozen: FrozenValues,
  kind: Kind,
  record: BaselinedRecords[Kind],
  field: (typeof baselineFields)[Kind][number],
): TargetHistory {
  const versions = frozen(kind, record.id, field);
  // The compiler cannot tell the type of a field that is chosen at run time.
  const current = record[field as keyof BaselinedRecords[Kind]] as CellValue;
  return { kind, id: record.id, field, original: versions[0] ?? null, agreed: versions.at(-1) ?? null, versions, current };
}

/** Whether two cells hold the same: a blank is a blank, however it is written. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** The fields that are no longer what the first baseline says, in the order of the register and then of the measures. */
export function movedTargets({
  benefits,
  measures,
  baselines,
}: Pick<Program, 'benefits' | 'measures' | 'baselines'>): readonly TargetHistory[] {
  const frozen = frozenValues(baselines);
  const histories = [
    ...benefits.flatMap((benefit) => baselineFields.benefits.map((field) => targetHistory(frozen, 'benefits', benefit, field))),
    ...measures.flatMap((measure) => baselineFields.measures.map((field) => targetHistory(frozen, 'measures', measure, field))),
  ];
  return histories.filter(({ original, current }) => original !== null && !sameValue(original.value, current));
}
