import { statuses } from '../../domain/realization/status';
import { columnLetters } from '../cell-address';
import type { BlockStyle, CellBlock, CellInput } from '../change-set';
import { dateFormat, percentFormat, plainMoneyFormat } from '../number-formats';
import { bandFill, mutedText } from '../stage-colors';
import { statusCell, toneOf } from '../status-words';
import { toneColors } from '../tone-colors';
import { dashboardData } from './dashboard-data';
import { anchor, chartPlaces, data, listed, page } from './dashboard-layout';
import { dashboardLists } from './dashboard-lists';
import { dashboardSentences } from './dashboard-sentences';
import type { SheetContent } from './sheet-content';

interface Tile {
  readonly label: string;
  readonly formula: string;
  readonly format: 'money' | 'percent' | 'count';
  readonly note: string;
}

const formats: Readonly<Record<Tile['format'], string>> = { money: plainMoneyFormat, percent: percentFormat, count: '#,##0' };

/** The sum of the benefits that count: one that is deferred, substituted or withdrawn keeps its figures but has no status. */
const sumOf = (column: string): string => `SUMIFS(BenefitRegister[${column}],BenefitRegister[Status],"?*")`;

/** Activities with a name and without an end whose planned finish has passed; those that are 100% complete are finished all the same. */
const pastFinish = 'RealizationPlan[Activity],"?*",RealizationPlan[Finish],"<"&TODAY(),RealizationPlan[Finished on],""';

/** Formulas over tables that every pack has; they live without the add-in. */
const tiles: readonly Tile[] = [
  { label: 'Benefits', formula: '=COUNTA(BenefitRegister[ID])', format: 'count', note: 'in the register' },
  { label: 'Planned to date', formula: `=${sumOf('Planned to date')}`, format: 'money', note: '=ProgramCurrency&", net of dis-benefits"' },
  { label: 'Actual to date', formula: `=${sumOf('Actual to date')}`, format: 'money', note: '=ProgramCurrency&", net of dis-benefits"' },
  {
    label: 'Realization', formula: `=IF(${sumOf('Planned to date')}=0,"",${sumOf('Actual to date')}/${sumOf('Planned to date')})`,
    format: 'percent', note: 'actual by planned to date',
  },
  { label: 'Variance', formula: `=${sumOf('Variance')}`, format: 'money', note: '=ProgramCurrency&", favorable is positive"' },
  { label: 'Forecast', formula: `=${sumOf('Forecast')}`, format: 'money', note: '=ProgramCurrency&", at completion"' },
  {
    label: 'Overdue activities', formula: `=COUNTIFS(${pastFinish})-COUNTIFS(${pastFinish},RealizationPlan[Complete %],">=1")`,
    format: 'count', note: 'past their finish',
  },
  {
    label: 'Readings overdue', formula: '=COUNTIFS(BenefitMeasures[Next reading],"<"&TODAY(),BenefitMeasures[Next reading],">0")',
    format: 'count', note: 'measures to read',
  },
];

const tilesPerRow = 4;
const tileRows = 4;
/** In points: the figures are larger than a row of the usual height. */
const figureHeight = 30;
/** Sentences below charts take two lines, and three where the chart is narrow. */
const wideSentenceHeight = 27;
const sentenceHeight = 39;
const figureRow = (index: number): number => page.tiles + tileRows * Math.floor(index / tilesPerRow) + 1;

const counted: readonly { readonly label: string; readonly column: string }[] = [
  { label: 'Benefits', column: 'BenefitRegister[Status]' },
  { label: 'Measures', column: 'BenefitMeasures[Status]' },
];

/** In characters: all of the page is seen on a screen of 1,366 pixels. E and J part its two halves and the page from its data. */
const columnWidths: Readonly<Record<number, number>> = {
  ...Object.fromEntries([0, 1, 2, 3].map((column) => [column, 20])), 4: 2,
  ...Object.fromEntries([5, 6, 7, 8].map((column) => [column, 21])), 9: 6,
  ...Object.fromEntries(Array.from({ length: 19 }, (_, index) => [anchor.column + index, 20])),
  [anchor.column]: 22, [data.categories.column]: 32,
};

/** Lines of a chart end where a cell is #N/A; among the figures it is shown pale, and after the last period of the program not at all. */
const firstNotYet = `${columnLetters(data.periods.column + 1)}${data.periods.row + 2}`;
const notYet = `${firstNotYet}:${columnLetters(data.periods.column + 3)}${data.periods.row + 1 + data.periods.rows}`;
const periodOfRow = `$${columnLetters(data.periods.column)}${data.periods.row + 2}`;

/** How a benefit may have moved since the last snapshot. */
const movements = ['Improving', 'Steady', 'Worsening'] as const;

/** The program at a glance: tiles, counts by status, what comes next and what needs attention; beside them room for the charts. */
export function dashboard(): SheetContent {
  return {
    blocks: [
      // The data first: the page refers to them.
      ...dashboardData(),
      ...tiles.flatMap((tile, index) => tileBlocks(tile, index)), ...statusBlocks(), ...milestoneBlocks(), updatedBlock(),
      ...dashboardLists(), ...dashboardSentences(),
    ],
    widths: columnWidths,
    rowHeights: {
      ...Object.fromEntries(tiles.map((_, index) => [figureRow(index), figureHeight])),
      ...Object.fromEntries(
        Object.values(chartPlaces).map(({ sentence }) => [sentence.row, sentence.columns > 2 ? wideSentenceHeight : sentenceHeight]),
      ),
    },
    conditionalFormats: [
      { address: notYet, rule: { formula: `=AND(ISNA(${firstNotYet}),${periodOfRow}<>"")` }, color: '#C8CCD2' },
      { address: notYet, rule: { formula: `=${periodOfRow}=""` }, color: '#FFFFFF' },
    ],
    page: { area: page.area, pagesTall: 1 },
  };
}

function tileBlocks(tile: Tile, index: number): readonly CellBlock[] {
  const row = figureRow(index) - 1;
  const column = index % tilesPerRow;
  return [
    { row, column, cells: [[tile.label]], style: { fill: bandFill, color: mutedText, bold: true } },
    {
      row: figureRow(index), column, cells: [[tile.formula]],
      style: { fill: bandFill, size: 18, bold: true, horizontal: 'Left', vertical: 'Center', numberFormat: formats[tile.format] },
    },
    { row: row + 2, column, cells: [[tile.note]], style: { fill: bandFill, color: mutedText, italic: true, size: 9 } },
  ];
}

function statusBlocks(): readonly CellBlock[] {
  const heading: BlockStyle = { bold: true, border: 'bottom' };
  return [
    { row: page.status, column: 0, cells: [['By status', ...counted.map(({ label }) => label), 'Since last snapshot']], style: heading },
    {
      row: page.status + 1, column: 3,
      cells: movements.map((movement) => [`="${statusCell(movement)}: "&COUNTIF(BenefitRegister[Trend],"*${movement}")`]),
    },
    ...statuses.flatMap((status, index): readonly CellBlock[] => {
      const row = page.status + 1 + index;
      const counts = counted.map(({ column }): CellInput => `=COUNTIF(${column},"*${status}")`);
      return [
        { row, column: 0, cells: [[statusCell(status)]], style: toneColors[toneOf[status]] },
        { row, column: 1, cells: [counts], style: { numberFormat: '#,##0', horizontal: 'Left' } },
      ];
    }),
  ];
}

/**
 * The next unfinished milestones, earliest first. A date stands as often as milestones have it; after that follows the next later date.
 * Beside it stands the activity that has it, the j-th one of its date. These forms of functions, SUMPRODUCT around SMALL and LOOKUP with
 * rows, calculate with whole columns in every spreadsheet; AGGREGATE and INDEX do not in LibreOffice.
 */
function milestoneBlocks(): readonly CellBlock[] {
  const first = page.milestones + 2;
  const open =
    'RealizationPlan[Type],"Milestone",RealizationPlan[Finished on],"",RealizationPlan[Complete %],"<>1",RealizationPlan[Finish]';
  const isOpen = '(RealizationPlan[Type]="Milestone")*(RealizationPlan[Finished on]="")*(RealizationPlan[Complete %]<>1)';
  const earliest = (after: string): string => `MINIFS(RealizationPlan[Finish],${open},${after})`;
  const dateOrBlank = (date: string): string => `IF(${date}=0,"",${date})`;
  const until = `${open},">="&TODAY(),RealizationPlan[Finish],"<="&TODAY()+90`;
  const inNextDays = `=COUNTIFS(${until})&" in the next 90 days"`;
  const rows = Array.from({ length: listed.milestones }, (_, index): readonly CellInput[] => {
    const row = first + index;
    const above = `$A${row - 1}`;
    const listed = (last: number): string => `COUNTIF($A$${first}:$A${last},$A${last})`;
    const nth = `SUMPRODUCT(SMALL(1E9-${isOpen}*(RealizationPlan[Finish]=$A${row})*(1E9-ROW(RealizationPlan[ID])),${listed(row)}))`;
    return [
      index === 0
        ? `=${dateOrBlank(earliest('">0"'))}`
        : `=IF(${above}="","",IF(COUNTIFS(${open},${above})>${listed(row - 1)},${above},${dateOrBlank(earliest(`">"&${above}`))}))`,
      `=IF($A${row}="","",LOOKUP(${nth},ROW(RealizationPlan[ID]),RealizationPlan[Activity])&"")`,
    ];
  });
  return [
    { row: page.milestones, column: 0, cells: [['Next milestones', 'What', '', inNextDays]], style: { bold: true, border: 'bottom' } },
    { row: page.milestones + 1, column: 0, cells: rows.map((row) => [row[0]!]), style: { numberFormat: dateFormat, horizontal: 'Left' } },
    { row: page.milestones + 1, column: 1, cells: rows.map((row) => [row[1]!]) },
  ];
}

function updatedBlock(): CellBlock {
  const formula = '=IF(COUNT(BenefitRegister[Updated])=0,"Not refreshed yet",MAX(BenefitRegister[Updated]))';
  return { row: 3, column: 0, cells: [['Status of', formula]], style: { numberFormat: dateFormat, color: mutedText, horizontal: 'Left' } };
}
