/** `Excel.ConditionalFormatCollection` and `Excel.ConditionalFormat` (ExcelApi 1.6). */
import type { Area, ConditionalFormatState, ConditionalRule } from '../../engine/engine';
import { contains, intersection } from '../addresses';
import type { Book } from '../book';
import { boolean, integer, oneOf, text } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { conditionalRuleChildren } from './conditional-rules';
import { rangeAreasType } from './range-areas';
import { rangeOf } from './range';

export interface ConditionalFormatsTarget {
  readonly book: Book;
  readonly areas: () => readonly Area[];
  /** A range's collection: the formats that touch it. A sheet's is that of its whole range. */
  readonly onlyInside?: boolean;
}

/** The engine has no way to change a format in place: a change replaces it under the same id that office.js knows. */
export interface ConditionalFormatTarget {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

const added = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'ContainsText', 'CellValue'] as const;

/** What a new format of each type is in Excel before anything of it was set. */
function initialRule(type: (typeof added)[number]): ConditionalRule {
  switch (type) {
    case 'Custom':
      return { type, formula: '=FALSE', style: {} };
    case 'CellValue':
      return { type, operator: 'EqualTo', formula1: '=""', style: {} };
    case 'ContainsText':
      return { type, operator: 'Contains', text: '', style: {} };
    case 'DataBar':
      return { type, color: '#638EC6', gradient: true, showValue: true };
    case 'ColorScale':
      return { type, points: [{ type: 'LowestValue', color: '#F8696B' }, { type: 'HighestValue', color: '#63BE7B' }] };
    case 'IconSet':
      return { type, style: 'ThreeTrafficLights1', showValue: true, criteria: thirds };
  }
}

const thirds = [
  { type: 'Invalid', operator: 'Invalid', formula: '' },
  { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=33' },
  { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=67' },
];

function formatsOf({ book, areas }: ConditionalFormatsTarget): ConditionalFormatTarget[] {
  const wanted = areas();
  const sheets = [...new Set(wanted.map((area) => area.sheet))];
  return sheets.flatMap((sheet) => [...book.engine.conditionalFormats(sheet)]
    .sort((a, b) => a.priority - b.priority)
    .filter((format) => format.areas.some((area) => wanted.some((other) => intersection(area, other))))
    .map((format) => ({ book, sheet, id: book.conditionalFormatIds.publicId(format.id) })));
}

export function stateOf({ book, sheet, id }: ConditionalFormatTarget): ConditionalFormatState {
  const engineId = book.conditionalFormatIds.engineId(id);
  const found = book.engine.conditionalFormats(sheet).find((format) => format.id === engineId);
  if (!found) {
    throw new HostError('ItemNotFound', 'The conditional format was deleted.');
  }
  return found;
}

export function change(target: ConditionalFormatTarget, difference: Partial<Omit<ConditionalFormatState, 'id'>>): void {
  const { id: old, ...state } = stateOf(target);
  const { engine, conditionalFormatIds } = target.book;
  engine.removeConditionalFormat(target.sheet, old);
  conditionalFormatIds.replace(target.id, engine.addConditionalFormat({ ...state, ...difference }));
}

function add(target: ConditionalFormatsTarget, type: (typeof added)[number]): HostObject {
  const areas = target.areas();
  const [{ sheet }] = areas as [Area, ...Area[]];
  target.book.guardSheet(sheet, 'allowFormatCells');
  // A new format comes first (documentation of `ConditionalFormat.priority`); priority 0 is the highest.
  const formats = target.book.engine.conditionalFormats(sheet);
  const priority = Math.min(0, ...formats.map((format) => format.priority)) - (formats.length > 0 ? 1 : 0);
  const engineId = target.book.engine.addConditionalFormat({
    areas: areas.map((area) => target.book.formattable(area)), priority, stopIfTrue: false, rule: initialRule(type),
  });
  return conditionalFormatType.of({ book: target.book, sheet, id: target.book.conditionalFormatIds.publicId(engineId) });
}

function find(target: ConditionalFormatsTarget, id: string): HostObject {
  const found = formatsOf(target).find((format) => format.id === id);
  if (!found) {
    throw new HostError('ItemNotFound', `There is no conditional format ${id}.`);
  }
  return conditionalFormatType.of(found);
}

export const conditionalFormatsType: HostType<ConditionalFormatsTarget> = defineType({
  name: 'ConditionalFormatCollection',
  items: (target) => formatsOf(target).map((format) => conditionalFormatType.of(format)),
  methods: {
    Add: method([oneOf(...added)], add),
    ClearAll: method([], (target) => {
      for (const format of formatsOf(target)) {
        const state = stateOf(format);
        const wholly = state.areas.every((area) => target.areas().some((other) => contains(other, area)));
        if (!wholly && target.onlyInside) {
          throw new HostError('ApiNotFound', 'The workbench does not model clearing part of the range of a conditional format.');
        }
        target.book.engine.removeConditionalFormat(format.sheet, state.id);
      }
    }),
    GetCount: method([], (target) => formatsOf(target).length),
    GetItem: method([text], find),
    GetItemAt: method([integer], (target, index) => {
      const format = formatsOf(target)[index];
      if (!format) {
        throw new HostError('InvalidArgument', `There is no conditional format ${index}.`);
      }
      return conditionalFormatType.of(format);
    }),
  },
});

const conditionalFormatType: HostType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((format) => stateOf(format).rule.type),
    Priority: readWrite(
      integer,
      (format) => formatsOf({ book: format.book, areas: () => stateOf(format).areas }).findIndex(({ id }) => id === format.id),
      (format, priority) => change(format, { priority }),
    ),
    StopIfTrue: readWrite(boolean, (format) => stateOf(format).stopIfTrue, (format, stopIfTrue) => change(format, { stopIfTrue })),
  },
  children: conditionalRuleChildren,
  methods: {
    Delete: method([], (format) => format.book.engine.removeConditionalFormat(format.sheet, stateOf(format).id)),
    GetRange: method([], (format) => {
      const [area, ...more] = stateOf(format).areas;
      if (!area || more.length > 0) {
        throw new HostError('ItemNotFound', 'The format applies to more than one range: use getRanges.');
      }
      return rangeOf(format.book, area);
    }),
    GetRanges: method([], (format) => rangeAreasType.of({ book: format.book, lives: stateOf(format).areas.map((area) =>
      format.book.live(area)) })),
  },
});
