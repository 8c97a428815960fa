import { listHeader, lists } from '../src/sheets/lists';
import type { ListKey } from '../src/sheets/lists';
import type { ColumnSpec, SheetSpec, Stage } from '../src/sheets/schema';
import { settingCatalog } from '../src/sheets/setting-catalog';
import { sheetCatalog } from '../src/sheets/sheet-catalog';
import { statusVocabulary } from '../src/sheets/status-words';

const stageTitles: Readonly<Record<Stage, string>> = {
  program: 'Program', identify: 'Identify', plan: 'Plan', track: 'Track', evaluate: 'Evaluate', report: 'Report', reference: 'Reference',
};

/** The data dictionary as Markdown. */
export function dataDictionary(): string {
  const stages = Object.keys(stageTitles) as Stage[];
  return [
    '# Data dictionary',
    '',
    'Generated from `src/sheets` by `npx tsx scripts/data-dictionary.ts`: change the sheets there, not this page.',
    '',
    'Columns written by **Refresh status** are marked ↻ and never typed; everything else belongs to you. Required columns are marked *.',
    'Tables are found by their name and columns by their header, so sheets can be renamed and columns moved, hidden and added.',
    '',
    ...stages.flatMap(
      (stage) => [`## ${stageTitles[stage]}`, '', ...sheetCatalog.filter((sheet) => sheet.stage === stage).flatMap(sheetSection)],
    ),
    '## Program settings',
    '',
    '| Setting | Defined name | Holds | What it does |',
    '|---|---|---|---|',
    ...settingCatalog.map(({ label, name, kind, words, note }) => row([label, `\`${name}\``, words ? words.join(', ') : kind, note])),
    '',
    '## Lists',
    '',
    'The words of the drop-down lists; add your own on the Lists sheet.',
    '',
    '| List | Words |',
    '|---|---|',
    ...(Object.keys(lists) as ListKey[]).map((list) => row([listHeader(list), lists[list].join(', ')])),
    '',
  ].join('\n');
}

function sheetSection(sheet: SheetSpec): readonly string[] {
  const packs = sheet.packs.includes('starter')
    ? 'Starter, Full program'
    : sheet.packs.includes('full') ? 'Full program' : 'none; added alone';
  return [
    `### ${sheet.name}`,
    '',
    `${sheet.purpose} ${sheet.howTo}`,
    '',
    `Packs: ${packs}.`,
    '',
    ...(sheet.key === 'lists' ? [] : sheet.tables.flatMap((table) => [
      `Table \`${table.name}\`, one row per ${table.record}.`,
      '',
      '| Column | Holds | What belongs there |',
      '|---|---|---|',
      ...table.columns.map((column) => row([headerOf(column), holds(table.name, column), column.help])),
      ...(table.periodsAfter
        ? [row(['One column per period', 'amount', 'Made from First period, Period length and Number of periods of the program settings.'])]
        : []),
      '',
    ])),
  ];
}

function headerOf(column: ColumnSpec): string {
  return `${column.header}${column.required ? ' *' : ''}${column.owner === 'refresh' ? ' ↻' : ''}`;
}

function holds(table: string, { key, kind }: ColumnSpec): string {
  switch (kind.is) {
    case 'id':
      return `id, ${kind.prefix}-${'1'.padStart(kind.digits, '0')}`;
    case 'list':
      return `one of the list ${listHeader(kind.list)}`;
    case 'reference':
      return kind.many ? `ids of \`${kind.table}\`, separated by commas` : `id of \`${kind.table}\``;
    case 'number':
      return `${{ money: 'amount', integer: 'whole number', decimal: 'number' }[kind.format]}${range(kind)}`;
    case 'percent':
      return `percentage${range({ min: percent(kind.min), max: percent(kind.max) })}`;
    case 'status':
      return statusVocabulary(table, key).join(', ');
    case 'any':
      return kind.date ? 'date or word' : 'whatever the field holds';
    default:
      return kind.is;
  }
}

function percent(bound: number | undefined): string | undefined {
  return bound === undefined ? undefined : `${bound * 100}%`;
}

function range({ min, max }: { readonly min?: number | string; readonly max?: number | string }): string {
  if (min !== undefined && max !== undefined) return `, ${min} to ${max}`;
  return min === undefined ? '' : `, at least ${min}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}
