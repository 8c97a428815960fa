import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { Change } from './change-set';
import { planScaffold, schemaVersionKey } from './plan-scaffold';
import { settingCatalog } from './setting-catalog';
import { addSettingRows, settingRow } from './setting-rows';
import { schemaVersion, sheetCatalog } from './sheet-catalog';
import type { Problem, TableContent, WorkbookFacts } from './workbook-facts';

/** A column that has another header since a version. */
export interface RenamedColumn {
  readonly since: number;
  readonly table: string;
  readonly before: string;
  readonly after: string;
}

/** Every rename there ever was, oldest first. */
const renamedColumns: readonly RenamedColumn[] = [];

export interface UpgradePlan extends ChangePlan {
  /** The version the workbook has; 0: it was made before versions were kept; null: it is not one of ours. */
  readonly from: number | null;
  readonly to: number;
}

/** The sheet that drop-downs of new columns refer to: without it Excel refuses them. */
const listsTable = 'ListWords';

/**
 * Brings the sheets a workbook has to the version of this release: renamed columns get their new headers, missing columns and settings
 * come in. Nothing of the user's is removed or overwritten, and no sheet is added: what is missing or not ours is described.
 */
export function planUpgrade(
  facts: WorkbookFacts,
  tables: ReadonlyMap<string, TableContent>,
  settings: Settings,
  renames: readonly RenamedColumn[] = renamedColumns,
  to: number = schemaVersion,
): UpgradePlan {
  const present = sheetCatalog.filter((sheet) => sheet.tables.some((table) => facts.tables.some((fact) => fact.name === table.name)));
  const nothing = { to, changeSet: { command: 'upgrade', changes: [] } };
  if (present.length === 0) return { ...nothing, from: null, problems: [] };
  const stored = facts.settings[schemaVersionKey];
  const isReadable = typeof stored === 'number' && Number.isInteger(stored) && stored >= 0;
  const from = isReadable ? stored : 0;
  if (from > to) {
    return { ...nothing, from, problems: [{ code: 'newer-schema', severity: 'warning', details: { version: from, known: to } }] };
  }
  const problems: Problem[] = stored === undefined || isReadable
    ? []
    : [{ code: 'unreadable-version', severity: 'warning', details: { text: JSON.stringify(stored) } }];
  if (from === to) return { ...nothing, from, problems };

  const due = renames.filter((rename) => rename.since > from && rename.since <= to);
  const renaming = due.flatMap((rename) => renameIfThere(rename, facts));
  if (!facts.tables.some((fact) => fact.name === listsTable)) {
    problems.push({ code: 'upgrade-needs-lists', severity: 'error', details: { table: listsTable } });
    return { ...nothing, from, problems };
  }
  const scaffold = planScaffold(present.map((sheet) => sheet.key), afterRenaming(facts, renaming), { settings });
  const adding = scaffold.changeSet.changes.filter((change) => change.do === 'add-columns');
  const changes: Change[] = [...renaming, ...adding, ...missingSettings(tables.get('ProgramSettings'), settings, facts)];
  changes.push({ do: 'set-setting', key: schemaVersionKey, before: stored ?? null, after: to });
  return { from, to, changeSet: { command: 'upgrade', changes }, problems };
}

type Rename = Extract<Change, { do: 'rename-column' }>;

/** Not when the user already has a column of the new name: then both stay, and the one with the new name is used. */
function renameIfThere({ table, before, after }: RenamedColumn, facts: WorkbookFacts): readonly Rename[] {
  const headers = facts.tables.find((fact) => fact.name === table)?.headers ?? [];
  return headers.includes(before) && !headers.includes(after) ? [{ do: 'rename-column', table, before, after }] : [];
}

function afterRenaming(facts: WorkbookFacts, renaming: readonly Rename[]): WorkbookFacts {
  const headerOf = (table: string, header: string): string =>
    renaming.find((rename) => rename.table === table && rename.before === header)?.after ?? header;
  return {
    ...facts, tables: facts.tables.map((fact) => ({ ...fact, headers: fact.headers.map((header) => headerOf(fact.name, header)) })),
  };
}

function missingSettings(content: TableContent | undefined, settings: Settings, facts: WorkbookFacts): readonly Change[] {
  if (!content) return [];
  const missing = settingCatalog.filter((setting) => settingRow(setting, content) < 0);
  const unnamed = missing.filter((setting) => !facts.names.some((fact) => fact.name.toLowerCase() === setting.name.toLowerCase()));
  return [
    ...addSettingRows(missing, settings, content),
    ...unnamed.map(({ name, label }): Change => ({
      do: 'set-name', name, before: null, after: `=INDEX(ProgramSettings[Value],MATCH("${label}",ProgramSettings[Setting],0))`,
    })),
  ];
}
