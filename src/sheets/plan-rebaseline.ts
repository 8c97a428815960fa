import { tableNames } from '../domain/realization/tables';
import type { BaselineField, BaselinedKind } from '../domain/realization/baseline-fields';
import { frozenValues } from '../domain/realization/baseline-versions';
import { signOf } from '../domain/realization/benefit-flows';
import type { TargetHistory } from '../domain/realization/target-history';
import { sameValue, targetHistory } from '../domain/realization/target-history';
import type { BaselineEntry, CellValue, Change as LoggedChange, Program } from '../domain/realization/program';
import { byId } from '../domain/realization/record-index';
import type { ChangePlan } from './change-plan';
import type { CellInput, Change, Expectation } from './change-set';
import { headerPositions } from './decode-table';
import { expectRow } from './expect-row';
import type { Entry } from './record-rows';
import { recordRows } from './record-rows';
import { tableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

/** What a field of a record is to be from now on. */
export interface NewTarget {
  readonly kind: BaselinedKind;
  readonly id: string;
  readonly field: BaselineField;
  /** A number or a serial date; null clears the field. */
  readonly value: number | null;
}

export interface RebaselineRequest {
  readonly version: string;
  readonly date: number;
  /** Only what is approved is frozen; a rejected or deferred proposal is logged. */
  readonly decision: LoggedChange['decision'];
  readonly decidedBy: LoggedChange['decidedBy'];
  /** The role that decided. */
  readonly name: string;
  readonly trigger: LoggedChange['trigger'];
  readonly reason: string;
  readonly targets: readonly NewTarget[];
}

export interface RebaselinePlan extends ChangePlan {
  /** Cells frozen as the new version. */
  readonly frozen: number;
  /** Rows of the change log. */
  readonly logged: number;
  /** Cells no version held before: what they held is kept as a version of its own, so that the original stays. */
  readonly captured: number;
}

export const approved = 'Approved';

/** The version that keeps what stood before the first baseline of a cell. */
const versionBefore = (version: string): string => `Before ${version}`;

/**
 * Freezes chosen fields of chosen records as a new version, logs what changes against the latest version, and writes it into the register
 * and the measures; all or nothing. Versions that are there stay as they are: rows are only ever added.
 */
export function planRebaseline(request: RebaselineRequest, program: Program, tables: ReadonlyMap<string, TableContent>): RebaselinePlan {
  const problems: Problem[] = [...requestProblems(request, program)];
  const targets = resolve(request, program, problems);
  const isApproved = request.decision === approved;
  const captured = isApproved
    ? targets.filter(({ history, value }) => history.original === null && !sameValue(history.current, value))
    : [];
  // Dated the day before, so that it stays the older one however the rows are sorted. Nobody approved it here: the health check asks
  // who did.
  const before = {
    version: versionBefore(request.version),
    date: request.date - 1,
    name: '',
    reason: `What stood before ${request.version}`,
  };
  const frozen = isApproved ? targets : [];
  const logged = targets.filter(({ old, value }) => !sameValue(old, value));
  const appended = [
    ...recordRows(
      tableNames.baselines,
      [
        ...captured.map((target) => baselineEntry(target, target.history.current, before)),
        ...frozen.map((target) => baselineEntry(target, target.value, request)),
      ],
      tables,
      problems,
    ),
    ...recordRows(
      tableNames.changes,
      logged.map((target) => changeEntry(target, request, program)),
      tables,
      problems,
    ),
  ];
  const written = isApproved ? targets.flatMap((target) => writeTarget(target, tables, problems)) : [];
  const stands = !problems.some(({ severity }) => severity === 'error');
  if (stands && isApproved) problems.push(...planLinesLeft(logged, program));
  return {
    changeSet: {
      command: 'rebaseline',
      changes: stands ? [...appended, ...written.map(({ change }) => change)] : [],
      expects: stands ? written.flatMap(({ expects }) => expects) : [],
    },
    problems,
    frozen: stands ? frozen.length : 0,
    logged: stands ? logged.length : 0,
    captured: stands ? captured.length : 0,
  };
}

interface Target extends NewTarget {
  readonly row: number;
  readonly header: string;
  readonly history: TargetHistory;
  /** What the latest version says, or the record where there is none. */
  readonly old: CellValue;
}

function requestProblems(
  { version, decision, decidedBy, name, reason, targets }: RebaselineRequest,
  { baselines }: Program,
): readonly Problem[] {
  const error = (code: string, details: Problem['details'] = {}): Problem => ({ code, severity: 'error', details });
  const taken = new Set(baselines.map((entry) => entry.version.trim().toLowerCase()));
  const isTaken = [version, versionBefore(version)].some((wanted) => taken.has(wanted.trim().toLowerCase()));
  return [
    ...(targets.length === 0 ? [error('rebaseline-of-nothing')] : []),
    ...(version.trim() === '' ? [error('baseline-unnamed')] : isTaken ? [error('baseline-exists', { version })] : []),
    ...(decision === '' || decidedBy === '' || name.trim() === '' ? [error('rebaseline-undecided')] : []),
    ...(reason.trim() === '' ? [error('rebaseline-without-reason')] : []),
  ];
}

function resolve({ targets }: RebaselineRequest, { benefits, measures, baselines }: Program, problems: Problem[]): readonly Target[] {
  const frozen = frozenValues(baselines);
  const records = { benefits: byId(benefits), measures: byId(measures) };
  return targets.flatMap((target): Target[] => {
    const { kind, id, field } = target;
    const record = records[kind].get(id);
    if (record === undefined) {
      problems.push({ code: 'unknown-record', severity: 'error', details: { id, table: tableNames[kind] } });
      return [];
    }
    // Kind and field belong together by the type of the request.
    const history = targetHistory(frozen, kind, record as never, field as never);
    const { header } = tableSpec(tableNames[kind]).columns.find(({ key }) => key === field)!;
    return [{ ...target, row: record.row, header, history, old: history.agreed === null ? history.current : history.agreed.value }];
  });
}

type Decided = Pick<RebaselineRequest, 'version' | 'date' | 'name' | 'reason'>;

function baselineEntry(
  { kind, id, header }: Target,
  value: CellValue,
  { version, date, name, reason }: Decided,
): Omit<BaselineEntry, 'row'> {
  return { version, date, approvedBy: name, reason, table: tableNames[kind], id, field: header, value };
}

function changeEntry({ id, header, old, value }: Target, request: RebaselineRequest, { benefits }: Program): Entry<LoggedChange> {
  const { date, trigger, decidedBy, name, decision, version } = request;
  const benefit = benefits.find((candidate) => candidate.id === id);
  const isValue = header === 'Full-year value' && typeof old === 'number';
  return {
    date,
    trigger,
    affected: id,
    field: header,
    old,
    new: value,
    // The value of a dis-benefit counts against the program.
    valueImpact: isValue ? signOf(benefit) * ((value ?? 0) - old) : null,
    decidedBy,
    name,
    decision,
    baselineVersion: decision === approved ? version : '',
  };
}

/** Writes the new value where the record says something else. */
function writeTarget(
  { kind, row, header, history, value }: Target,
  tables: ReadonlyMap<string, TableContent>,
  problems: Problem[],
): readonly { readonly change: Change; readonly expects: readonly Expectation[] }[] {
  if (sameValue(history.current, value)) return [];
  const content = tables.get(tableNames[kind]);
  const column = content ? headerPositions(content.headers).get(header.toLowerCase()) : undefined;
  if (content === undefined || column === undefined) {
    problems.push({ code: 'missing-column', severity: 'error', details: { table: tableNames[kind], column: header } });
    return [];
  }
  const before: CellInput = content.values[row]?.[column] ?? '';
  const target = { table: content.name, column: content.headers[column]!, row, rows: 1 };
  const change: Change = { do: 'write-cells', target, before: [[before]], after: [[value ?? '']] };
  return [{ change, expects: expectRow(content, row, target.column) }];
}

/** The plan lines of a benefit belong to its owner: they are named, not changed. */
function planLinesLeft(logged: readonly Target[], { cashFlows }: Program): readonly Problem[] {
  const planned = new Set(cashFlows.filter(({ series, type }) => series === 'Plan' && type === 'Benefit').map(({ benefit }) => benefit));
  const ids = [...new Set(logged.filter(({ kind, id }) => kind === 'benefits' && planned.has(id)).map(({ id }) => id))];
  return ids.length === 0 ? [] : [{ code: 'plan-lines-left', severity: 'note', details: { ids: ids.join(', ') } }];
}
