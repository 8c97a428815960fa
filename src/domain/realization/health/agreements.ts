import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import { tableNames } from '../tables';
import { isSetAside } from '../benefit-state';
import type { BaselinedKind } from '../baseline-fields';
import { baselineFields } from '../baseline-fields';
import type { FrozenValue } from '../baseline-versions';
import { baselineVersions, frozenValues } from '../baseline-versions';
import { fieldOf } from '../field-of';
import type { TargetHistory } from '../target-history';
import { sameValue, targetHistory } from '../target-history';
import type { Benefit, Measure } from '../program';
import type { ProgramFacts } from '../program-facts';
import type { FieldOf } from './finding';
import { finding } from './finding';

/** Whether what was agreed can be relied on: baselines, the changes to them, and what the register says now. */
export function agreements(facts: ProgramFacts): readonly Finding[] {
  return [...baselineEntries(facts), ...targetsOffBaseline(facts), ...changes(facts)];
}

const kindOfTable = new Map(Object.entries(tableNames).map(([kind, table]) => [table.toLowerCase(), kind as RecordKind]));

function baselineEntries({ program, benefits, measures }: ProgramFacts): readonly Finding[] {
  const versions = new Map(baselineVersions(program.baselines).map((version) => [version.version, version]));
  const reported = new Set<string>();
  const findings: Finding[] = [];
  for (const entry of program.baselines) {
    const { version, table, id, field } = entry;
    const known = versions.get(version);
    if (known && (known.approvedBy === '' || known.date === null) && !reported.has(version)) {
      reported.add(version);
      findings.push(finding('baseline-without-approval', 'baselines', entry, known.date === null ? 'date' : 'approvedBy', { version }));
    }
    const kind = kindOfTable.get(table.toLowerCase());
    if (kind === undefined) {
      findings.push(finding('baseline-of-unknown-field', 'baselines', entry, 'table', { version, table, field }));
      continue;
    }
    // Reviews look up benefits and measures only; what else a user freezes is their own affair.
    if (kind !== 'benefits' && kind !== 'measures') continue;
    const record = kind === 'benefits' ? benefits.get(id) : measures.get(id);
    if (record === undefined) findings.push(finding('unknown-id', 'baselines', entry, 'id', { id, tables: tableNames[kind] }));
    else if (!(fieldOf(field) in record)) {
      findings.push(finding('baseline-of-unknown-field', 'baselines', entry, 'field', { version, table, field }));
    }
  }
  return findings;
}

/** Targets that differ from the latest baseline: someone moved them without a decision. Benefits that are set aside are left alone. */
function targetsOffBaseline({ program, benefits }: ProgramFacts): readonly Finding[] {
  const frozen = frozenValues(program.baselines);
  const headers = new Map(program.baselines.map(({ field }) => [fieldOf(field), field]));
  const moved = <Kind extends BaselinedKind>(kind: Kind, record: Benefit | Measure, history: TargetHistory): Finding[] => {
    const { agreed, current, field } = history;
    if (agreed === null || sameValue(agreed.value, current)) return [];
    const details = { id: record.id, field: headers.get(field) ?? field, version: agreed.version, ...agreedValue(agreed) };
    return [finding('target-off-baseline', kind, record as never, field as FieldOf<Kind>, details)];
  };
  return [
    ...program.benefits
      .filter(({ state }) => !isSetAside(state))
      .flatMap((benefit) =>
        baselineFields.benefits.flatMap((field) => moved('benefits', benefit, targetHistory(frozen, 'benefits', benefit, field))),
      ),
    ...program.measures
      .filter(({ benefit }) => !isSetAside(benefits.get(benefit)?.state ?? ''))
      .flatMap((measure) =>
        baselineFields.measures.flatMap((field) => moved('measures', measure, targetHistory(frozen, 'measures', measure, field))),
      ),
  ];
}

const agreedValue = ({ value }: FrozenValue): { agreed?: number | string } =>
  typeof value === 'number' || typeof value === 'string' ? { agreed: value } : {};

function changes({ program }: ProgramFacts): readonly Finding[] {
  const versions = new Set(program.baselines.map(({ version }) => version));
  return program.changes.flatMap((change) => {
    const { id, decision, decidedBy, name, baselineVersion } = change;
    const undecided = decision === '' || (decidedBy === '' && name === '');
    return [
      ...(undecided ? [finding('change-without-decision', 'changes', change, decision === '' ? 'decision' : 'name', { id })] : []),
      ...(baselineVersion !== '' && !versions.has(baselineVersion)
        ? [finding('change-of-unknown-baseline', 'changes', change, 'baselineVersion', { id, version: baselineVersion })]
        : []),
    ];
  });
}
