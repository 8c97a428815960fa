import type { BaselineField, BaselinedKind } from '../../domain/realization/baseline-fields';
import { baselineFields, usualBaselineFields } from '../../domain/realization/baseline-fields';
import type { BaselineVersion } from '../../domain/realization/baseline-versions';
import { frozenValues } from '../../domain/realization/baseline-versions';
import { tableNames } from '../../domain/realization/tables';
import type { TargetHistory } from '../../domain/realization/target-history';
import { targetHistory } from '../../domain/realization/target-history';
import type { CellValue, Program } from '../../domain/realization/program';
import { byId } from '../../domain/realization/record-index';
import { isoDate, parseIsoDate } from '../../sheets/iso-date';
import type { NewTarget, RebaselineRequest } from '../../sheets/plan-rebaseline';
import { tableSpec } from '../../sheets/sheet-catalog';
import type { NumberSigns } from '../../sheets/typed-number';
import { figureText, typedFigure } from './typed-figure';

export type RebaselineStep = 'choose' | 'targets' | 'decide' | 'check';

/** A re-baseline that is not saved yet. */
export interface RebaselineDraft {
  readonly kind: BaselinedKind;
  /** Ids of benefits or of measures. */
  readonly chosen: readonly string[];
  readonly fields: readonly BaselineField[];
  /** What was typed, by id and field; everything else is as it stands in the workbook. */
  readonly typed: Readonly<Record<string, string>>;
  readonly step: RebaselineStep;
  readonly version: string;
  readonly date: string;
  readonly decision: string;
  readonly decidedBy: string;
  readonly name: string;
  readonly trigger: string;
  readonly reason: string;
}

/** The form as it opens: dated today, with the next free version. */
export function newRebaseline(
  kind: BaselinedKind,
  chosen: readonly string[],
  versions: readonly BaselineVersion[],
  today: number,
): RebaselineDraft {
  return {
    kind,
    chosen,
    fields: usualBaselineFields[kind],
    typed: {},
    step: 'choose',
    version: nextVersion(versions),
    date: isoDate(today),
    decision: 'Approved',
    decidedBy: '',
    name: '',
    trigger: '',
    reason: '',
  };
}

/** 1.0, then the last number of the latest version counted up until it is free: 1.1 after 1.0, R3 after R2. */
export function nextVersion(versions: readonly BaselineVersion[]): string {
  const taken = new Set(versions.map(({ version }) => version));
  const numbered = versions.map(({ version }) => /^(.*?)(\d+)$/.exec(version)).filter((match) => match !== null);
  const last = numbered.at(-1);
  const [stem, latest] = last ? [last[1]!, Number(last[2])] : [versions.length === 0 ? '1.' : `${versions.length}.`, -1];
  let number = latest + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** Under which a target is kept that was typed. */
export const typedKey = (id: string, field: BaselineField): string => `${id} ${field}`;

/** One field of one record, as it was first agreed, as it stands, and as it is to be. */
export interface TargetLine extends TargetHistory {
  readonly header: string;
  readonly isDate: boolean;
  readonly isMoney: boolean;
  /** As typed, or as it stands. */
  readonly text: string;
  /** undefined: what was typed is neither a number nor a date. */
  readonly value: number | null | undefined;
}

/** The lines of the records chosen, in the order they were chosen. Records that are gone have none. */
export function targetLines(
  { kind, chosen, fields, typed }: RebaselineDraft,
  program: Program,
  signs: NumberSigns,
): ReadonlyMap<string, readonly TargetLine[]> {
  const frozen = frozenValues(program.baselines);
  const records = { benefits: byId(program.benefits), measures: byId(program.measures) };
  const { columns } = tableSpec(tableNames[kind]);
  const known: readonly string[] = baselineFields[kind];
  return new Map(
    chosen.flatMap((id) => {
      const record = records[kind].get(id);
      if (record === undefined) return [];
      const lines = fields
        .filter((field) => known.includes(field))
        .map((field): TargetLine => {
          const { header, kind: holds } = columns.find(({ key }) => key === field)!;
          // Fields of the other kind are filtered out above.
          const history = targetHistory(frozen, kind, record as never, field as never);
          const isDate = holds.is === 'date';
          const changed = typed[typedKey(id, field)];
          return {
            ...history,
            header,
            isDate,
            isMoney: holds.is === 'number' && holds.format === 'money',
            text: changed ?? cellText(history.current, isDate, signs),
            // The text of a figure is rounded; what was not typed is the figure itself.
            value: changed === undefined ? numberOf(history.current) : typedCell(changed, isDate, signs),
          };
        });
      return [[id, lines] as const];
    }),
  );
}

const numberOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

function cellText(value: CellValue, isDate: boolean, signs: NumberSigns): string {
  if (typeof value !== 'number') return '';
  return isDate ? isoDate(value) : figureText(value, signs);
}

function typedCell(text: string, isDate: boolean, signs: NumberSigns): number | null | undefined {
  if (!isDate) return typedFigure(text, signs);
  return text.trim() === '' ? null : (parseIsoDate(text) ?? undefined);
}

/** What the command is asked for; null while something typed is no number or date. */
export function rebaselineRequest(draft: RebaselineDraft, lines: Iterable<TargetLine>): RebaselineRequest | null {
  const { version, decision, decidedBy, name, trigger, reason } = draft;
  const date = parseIsoDate(draft.date);
  const targets: NewTarget[] = [];
  for (const { kind, id, field, value } of lines) {
    if (value === undefined) return null;
    targets.push({ kind, id, field, value });
  }
  return date === null
    ? null
    : { version: version.trim(), date, decision, decidedBy, name: name.trim(), trigger, reason: reason.trim(), targets };
}
