import { statuses } from '../../domain/realization/status';
import type { BlockStyle, CellBlock, CellInput } from '../change-set';
import { dateFormat, percentFormat, plainMoneyFormat } from '../number-formats';
import { bandFill, mutedText } from '../stage-colors';
import { statusCell, toneColors, toneOf } from '../status-words';
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
const firstTileRow = 4;
/** In points: the figures are larger than a row of the usual height. */
const figureHeight = 30;
const figureRow = (index: number): number => firstTileRow + tileRows * Math.floor(index / tilesPerRow) + 1;
const statusRow = firstTileRow + tileRows * Math.ceil(tiles.length / tilesPerRow);
const milestoneRow = statusRow + statuses.length + 3;
const milestones = 8;

const counted: readonly { readonly label: string; readonly column: string }[] = [
  { label: 'Benefits', column: 'BenefitRegister[Status]' },
  { label: 'Measures', column: 'BenefitMeasures[Status]' },
];

/** The program at a glance: tiles, counts by status, and the next milestones. */
export function dashboard(): SheetContent {
  return {
    blocks: [...tiles.flatMap((tile, index) => tileBlocks(tile, index)), ...statusBlocks(), ...milestoneBlocks(), updatedBlock()],
    widths: { 0: 26, 1: 26, 2: 26, 3: 26 },
    rowHeights: Object.fromEntries(tiles.map((_, index) => [figureRow(index), figureHeight])),
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
    { row: row + 2, column, cells: [[tile.note]], style: { fill: bandFill, color: mutedText, italic: true } },
  ];
}

function statusBlocks(): readonly CellBlock[] {
  const heading: BlockStyle = { bold: true, border: 'bottom' };
  return [
    { row: statusRow, column: 0, cells: [['By status', ...counted.map(({ label }) => label)]], style: heading },
    ...statuses.flatMap((status, index): readonly CellBlock[] => {
      const row = statusRow + 1 + index;
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
  const first = milestoneRow + 2;
  const open = 'RealizationPlan[Type],"Milestone",RealizationPlan[Finished on],"",RealizationPlan[Complete %],"<>1",RealizationPlan[Finish]';
  const isOpen = '(RealizationPlan[Type]="Milestone")*(RealizationPlan[Finished on]="")*(RealizationPlan[Complete %]<>1)';
  const earliest = (after: string): string => `MINIFS(RealizationPlan[Finish],${open},${after})`;
  const dateOrBlank = (date: string): string => `IF(${date}=0,"",${date})`;
  const rows = Array.from({ length: milestones }, (_, index): readonly CellInput[] => {
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
    { row: milestoneRow, column: 0, cells: [['Next milestones', 'What']], style: { bold: true, border: 'bottom' } },
    { row: milestoneRow + 1, column: 0, cells: rows.map((row) => [row[0]!]), style: { numberFormat: dateFormat, horizontal: 'Left' } },
    { row: milestoneRow + 1, column: 1, cells: rows.map((row) => [row[1]!]) },
  ];
}

function updatedBlock(): CellBlock {
  const formula = '=IF(COUNT(BenefitRegister[Updated])=0,"Not refreshed yet",MAX(BenefitRegister[Updated]))';
  return { row: 3, column: 0, cells: [['Status of', formula]], style: { numberFormat: dateFormat, color: mutedText, horizontal: 'Left' } };
}
