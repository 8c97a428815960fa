/** `Excel.NamedItemCollection` (of the workbook or a sheet) and `Excel.NamedItem`. */
import type { NameState } from '../../engine/engine';
import { absoluteAddress, quotedSheet } from '../addresses';
import type { Book } from '../book';
import { boolean, either, object, optional, text } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { checkName } from '../naming-rules';
import { areaOf, rangeOf } from './range';
import type { RangeTarget } from './range';
import { worksheetOf } from './worksheet';

export interface NamesTarget {
  readonly book: Book;
  /** The sheet whose names they are; undefined for the workbook's. */
  readonly scope?: string;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

function namesOf({ book, scope }: NamesTarget): NameState[] {
  return book.engine.names().filter((name) => name.scope === scope);
}

function stateOf(target: NameTarget): NameState {
  const found = namesOf(target).find((name) => name.name.toLowerCase() === target.name.toLowerCase());
  if (!found) {
    throw new HostError('ItemNotFound', `There is no name "${target.name}".`);
  }
  return found;
}

function add(target: NamesTarget, name: string, reference: RangeTarget | string, comment: string | undefined): HostObject {
  const taken = target.scope === undefined ? target.book.takenNames() : namesOf(target).map((other) => other.name);
  checkName(name, taken);
  target.book.engine.setName(
    {
      name,
      formula: formulaOf(target, reference),
      comment: comment ?? '',
      visible: true,
      ...(target.scope !== undefined && { scope: target.scope }),
    },
  );
  target.book.markStale();
  return nameType.of({ ...target, name });
}

function formulaOf({ book }: NamesTarget, reference: RangeTarget | string): string {
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? reference : `=${reference}`;
  }
  const area = areaOf(reference);
  return `=${quotedSheet(book.sheet(area.sheet).name)}!${absoluteAddress(area)}`;
}

function rangeOfName(target: NameTarget): HostObject {
  const area = target.book.areaOfFormula(stateOf(target).formula, target.scope ?? target.book.engine.activeSheet());
  if (!area) {
    throw new HostError('ItemNotFound', `The name "${target.name}" is not a range.`);
  }
  return rangeOf(target.book, area);
}

/** `Excel.NamedItemType` of a formula; only references and constants are told apart without evaluating. */
function typeOf(target: NameTarget): string {
  const { formula } = stateOf(target);
  if (target.book.areaOfFormula(formula, target.scope ?? target.book.engine.activeSheet())) {
    return 'Range';
  }
  const constant = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(constant)) {
    return 'String';
  }
  if (/^(?:TRUE|FALSE)$/i.test(constant)) {
    return 'Boolean';
  }
  return Number.isInteger(Number(constant)) ? 'Integer' : 'Double';
}

const nameType: HostType<NameTarget> = defineType({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: readOnly((target) => stateOf(target).name),
    Formula: readWrite(text, (target) => stateOf(target).formula, (target, formula) => {
      target.book.engine.setName({ ...stateOf(target), formula: formulaOf(target, formula) });
      target.book.markStale();
    }),
    Comment: readWrite(text, (target) => stateOf(target).comment, (target, comment) =>
      target.book.engine.setName({ ...stateOf(target), comment })),
    Visible: readWrite(boolean, (target) => stateOf(target).visible, (target, visible) =>
      target.book.engine.setName({ ...stateOf(target), visible })),
    Scope: readOnly(({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet')),
    Type: readOnly(typeOf),
    // For a range its address, for a formula its value (documentation); values of formulas other than constants are read from cells.
    Value: readOnly((target) => (typeOf(target) === 'Range' ? stateOf(target).formula.slice(1) : constantOf(stateOf(target).formula))),
  },
  children: { Worksheet: ({ book, scope }) => (scope === undefined ? null : worksheetOf(book, scope)) },
  methods: {
    GetRange: method([], rangeOfName),
    Delete: method([], (target) => {
      target.book.engine.removeName(stateOf(target).name, target.scope);
      target.book.markStale();
    }),
  },
});

function constantOf(formula: string): unknown {
  const constant = formula.slice(1);
  const number = Number(constant);
  return constant !== '' && !Number.isNaN(number) ? number : constant.replace(/^"|"$/g, '').replaceAll('""', '"');
}

export const namesType: HostType<NamesTarget> = defineType({
  name: 'NamedItemCollection',
  items: (target) => namesOf(target).map(({ name }) => nameType.of({ ...target, name })),
  methods: {
    Add: method([text, either(object<RangeTarget>('Range'), text), optional(text)], add),
    AddFormulaLocal: method([text, text, optional(text)], add),
    GetCount: method([], (target) => namesOf(target).length),
    GetItem: method([text], (target, name) => nameType.of({ ...target, name: stateOf({ ...target, name }).name })),
  },
});
