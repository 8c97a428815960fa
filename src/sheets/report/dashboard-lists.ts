import type { BlockStyle, CellBlock } from '../change-set';
import { listedColumn } from '../defined-names';
import { dateFormat } from '../number-formats';
import { dataCell, latestKey } from './dashboard-data';
import { listed, page } from './dashboard-layout';
import { aboutRanked, ifRanked, rankedKey } from './ranked-row';

interface List {
  readonly row: number;
  readonly rows: number;
  readonly headers: readonly [string, string];
  /** Its column among the ranked records of the data. */
  readonly position: number;
  /** The ids of its table. */
  readonly ids: string;
  readonly first: (cell: string) => string;
  /** Columns of the record and fixed texts, one after the other. */
  readonly second: readonly string[];
  /** What stands there when there is nothing to list. */
  readonly none: string;
}

const risk = (header: Parameters<typeof listedColumn<'BenefitRisks'>>[1]): string => listedColumn('BenefitRisks', header);
const evidence = (header: Parameters<typeof listedColumn<'BenefitEvidence'>>[1]): string => listedColumn('BenefitEvidence', header);

const lists: readonly List[] = [
  {
    row: page.overdue, rows: listed.overdue, headers: ['Overdue since', 'Activity'], position: 0, ids: 'RealizationPlan[ID]',
    none: 'Nothing is overdue.',
    first: rankedKey, second: ['RealizationPlan[ID]', '" "', 'RealizationPlan[Activity]'],
  },
  {
    row: page.triggers, rows: listed.triggers, headers: ['Fired triggers', 'Risk, and what is done now'], position: 1, ids: risk('ID'),
    none: 'No trigger has fired.',
    first: (cell) => aboutRanked(cell, risk('ID'), risk('ID'), '" "', risk('Benefit')),
    second: [risk('Risk'), '": "', risk('Contingency plan')],
  },
  {
    row: page.evidence, rows: listed.evidence, headers: ['Latest evidence', 'Benefit, and what it says'], position: 2, ids: evidence('ID'),
    none: 'No evidence yet.',
    first: (cell) => ifRanked(cell, `${latestKey}-${rankedKey(cell)}`),
    second: [evidence('Benefit'), '": "', evidence('Summary')],
  },
];

const heading: BlockStyle = { bold: true, border: 'bottom' };
/** The columns beside the first one, over which the second text runs. */
const textColumns = 3;

/** What is overdue, which triggers have fired, and the latest evidence. */
export function dashboardLists(): readonly CellBlock[] {
  return lists.flatMap(({ row, rows, headers, position, ids, first, second, none }): readonly CellBlock[] => {
    const cells = Array.from({ length: rows }, (_, index) => dataCell('lists', index, position));
    return [
      { row, column: 0, cells: [[...headers, '', '']], style: heading },
      {
        row: row + 1, column: 0,
        cells: cells.map((cell, index) => [`=${index === 0 ? ifRanked(cell, first(cell), `"${none}"`) : first(cell)}`]),
        style: { numberFormat: dateFormat, horizontal: 'Left' },
      },
      {
        row: row + 1, column: 1, mergeAcross: true,
        cells: cells.map((cell) => [`=${aboutRanked(cell, ids, ...second)}`, ...Array.from({ length: textColumns - 1 }, () => '')]),
      },
    ];
  });
}
