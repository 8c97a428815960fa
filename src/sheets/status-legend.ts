import type { Status } from '../domain/realization/status';
import { statuses } from '../domain/realization/status';
import type { CellBlock } from './change-set';
import { statusCell, toneOf } from './status-words';
import { toneColors } from './tone-colors';
import { layout } from './table-layout';

const column = 4;

/** What each status means; the thresholds are formulas over the settings beside it. */
const meanings: Readonly<Record<Status, string>> = {
  Exceeding: '="Progress of at least "&TEXT(ExceedingFrom,"0%")&" of what the plan expects by now"',
  'On track': '="At least "&TEXT(OnTrackFrom,"0%")',
  'At risk': '="At least "&TEXT(AtRiskFrom,"0%")',
  'Off track': '="Below "&TEXT(AtRiskFrom,"0%")',
  'No data': 'A reading or actual is due and missing',
  'Not started': 'Nothing is due yet',
  'No plan': 'There is an actual but nothing it could be compared with',
};

/** The legend beside the program settings. */
export function statusLegend(): readonly CellBlock[] {
  const heading: CellBlock = {
    row: layout.header, column, cells: [['Status', 'Meaning']], style: { bold: true, border: 'bottom', vertical: 'Center' },
  };
  const rows = statuses.flatMap((status, index): readonly CellBlock[] => {
    const row = layout.body + index;
    return [
      { row, column, cells: [[statusCell(status)]], style: { ...toneColors[toneOf[status]], vertical: 'Top' } },
      { row, column: column + 1, cells: [[meanings[status]]], style: { vertical: 'Top', wrap: true } },
    ];
  });
  return [heading, ...rows];
}
