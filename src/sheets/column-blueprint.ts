import type { ColumnBlueprint, ValidationBlueprint } from './change-set';
import { widthForHeader } from './header-width';
import { listName, lists } from './lists';
import { numberFormat } from './number-formats';
import type { ColumnKind, ColumnSpec, TableSpec } from './schema';
import { findTableSpec } from './sheet-catalog';
import { refreshedFill } from './stage-colors';
import { statusFormats, statusVocabulary } from './status-words';

/** Excel's limits for an input message. */
const longestTitle = 32;
const longestMessage = 255;

/** A column of a new table, complete: format, width, drop-down, input message, status colors. */
export function columnBlueprint(table: TableSpec, column: ColumnSpec, currency: string): ColumnBlueprint {
  const { kind } = column;
  return {
    header: column.header,
    width: Math.max(column.width, widthForHeader(column.header), widthForWords(kind)),
    numberFormat: numberFormat(kind, currency, column.header),
    ...(isWrapped(column) && { wrap: true }),
    ...(column.owner === 'refresh' && { fill: refreshedFill }),
    ...(kind.is === 'formula' ? { formula: kind.formula } : { validation: columnValidation(table, column) }),
    ...(kind.is === 'status' && { conditionalFormats: statusFormats(statusVocabulary(table.name, column.key)) }),
  };
}

/** The arrow of a drop-down and the space around a word, in characters. */
const besideWord = 4;

/** The width in which every standard word of a list stands on one line: two lines for one word make rows of long texts taller still. */
function widthForWords(kind: ColumnKind): number {
  return kind.is === 'list' ? Math.max(...lists[kind.list].map((word) => word.length)) + besideWord : 0;
}

/** From this width on a text is likely to be a role or a name of several words, which may take a second line. */
const wrapsFrom = 16;

function isWrapped({ kind, width }: ColumnSpec): boolean {
  switch (kind.is) {
    case 'text': return kind.long === true || width >= wrapsFrom;
    case 'reference': return kind.many === true;
    default: return false;
  }
}

function columnValidation({ writtenBy = 'Refresh status' }: TableSpec, column: ColumnSpec): ValidationBlueprint {
  const written = column.owner === 'refresh' ? ` Written by ${writtenBy}; what is typed here is replaced.` : '';
  const prompt = { title: column.header.slice(0, longestTitle), message: (column.help + written).slice(0, longestMessage) };
  if (column.owner === 'refresh') return { rule: null, prompt };
  const { kind } = column;
  const title = prompt.title;
  switch (kind.is) {
    case 'list':
      return {
        rule: { list: `=${listName(kind.list)}` },
        prompt,
        alert: { style: 'Warning', title, message: 'Not on the list. Add new words on the Lists sheet.' },
      };
    case 'reference': {
      const names = findTableSpec(kind.table)?.idsName;
      // Several ids in one cell are not one of a list.
      if (kind.many || !names) return { rule: null, prompt };
      return { rule: { list: `=${names}` }, prompt, alert: { style: 'Warning', title, message: `No row of ${kind.table} has this id.` } };
    }
    case 'date':
      return { rule: { date: { min: 1 } }, prompt, alert: { style: 'Stop', title, message: 'Enter a date.' } };
    case 'percent':
      return {
        rule: { decimal: boundsOf(kind) },
        prompt,
        alert: { style: 'Stop', title, message: rangeMessage(kind, 'percentage', (bound) => `${bound * 100}%`) },
      };
    case 'number': {
      const whole = kind.format === 'integer';
      const message = rangeMessage(kind, whole ? 'whole number' : 'number', String);
      return {
        rule: whole ? { wholeNumber: boundsOf(kind) } : { decimal: boundsOf(kind) }, prompt, alert: { style: 'Stop', title, message },
      };
    }
    default:
      return { rule: null, prompt };
  }
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function boundsOf({ min, max }: Bounds): Bounds {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function rangeMessage({ min, max }: Bounds, what: string, show: (bound: number) => string): string {
  const from = min === undefined ? '' : ` from ${show(min)}`;
  const to = max === undefined ? '' : ` to ${show(max)}`;
  return `Enter a ${what}${from}${to}.`;
}
