import type { BlockStyle, CellBlock } from '../change-set';
import { dateFormat } from '../number-formats';
import { mutedText } from '../stage-colors';
import { dataCell, latestKey } from './dashboard-data';
import { listed, page } from './dashboard-layout';
import { aboutRanked, rankedKey } from './ranked-row';

interface List {
  readonly row: number;
  readonly rows: number;
  readonly headers: readonly [string, string];
  /** Its column among the ranked records of the data. */
  readonly position: number;
  readonly table: string;
  /** The sheet with that table. */
  readonly sheet: string;
  readonly first: (cell: string) => string;
  /** Columns of the record and fixed texts, one after the other. */
  readonly second: readonly string[];
}

const lists: readonly List[] = [
  {
    row: page.overdue, rows: listed.overdue, headers: ['Overdue since', 'Activity'], position: 0, table: 'RealizationPlan',
    sheet: 'Realization plan', first: rankedKey, second: ['RealizationPlan[ID]', '" "', 'RealizationPlan[Activity]'],
  },
  {
    row: page.triggers, rows: listed.triggers, headers: ['Fired triggers', 'Risk, and what is done now'], position: 1,
    table: 'BenefitRisks', sheet: 'Benefit risks',
    first: (cell) => aboutRanked(cell, 'BenefitRisks[ID]', 'BenefitRisks[ID]', '" "', 'BenefitRisks[Benefit]'),
    second: ['BenefitRisks[Risk]', '": "', 'BenefitRisks[Contingency plan]'],
  },
  {
    row: page.evidence, rows: listed.evidence, headers: ['Latest evidence', 'Benefit, and what it says'], position: 2,
    table: 'BenefitEvidence', sheet: 'Benefit evidence',
    first: (cell) => `IF(${rankedKey(cell)}="","",${latestKey}-${rankedKey(cell)})`,
    second: ['BenefitEvidence[Benefit]', '": "', 'BenefitEvidence[Summary]'],
  },
];

const heading: BlockStyle = { bold: true, border: 'bottom' };
/** The columns beside the first one, over which the second text runs. */
const textColumns = 3;

/** What is overdue, which triggers have fired, and the latest evidence. */
export function dashboardLists(hasTable: (table: string) => boolean): readonly CellBlock[] {
  return lists.flatMap(({ row, rows, headers, position, table, sheet, first, second }): readonly CellBlock[] => {
    const head: CellBlock = { row, column: 0, cells: [[...headers, '', '']], style: heading };
    if (!hasTable(table)) {
      return [head, { row: row + 1, column: 0, cells: [[`Needs the sheet ${sheet}.`]], style: { italic: true, color: mutedText } }];
    }
    const cells = Array.from({ length: rows }, (_, index) => dataCell('lists', index, position));
    return [
      head,
      { row: row + 1, column: 0, cells: cells.map((cell) => [`=${first(cell)}`]), style: { numberFormat: dateFormat, horizontal: 'Left' } },
      {
        row: row + 1, column: 1, mergeAcross: true,
        cells: cells.map(
          (cell) => [`=${aboutRanked(cell, `${table}[ID]`, ...second)}`, ...Array.from({ length: textColumns - 1 }, () => '')],
        ),
      },
    ];
  });
}
