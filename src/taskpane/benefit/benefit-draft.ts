import type { Benefit } from '../../domain/realization/program';
import type { CellInput } from '../../sheets/change-set';
import { headerPositions } from '../../sheets/decode-table';
import { isoDate, parseIsoDate } from '../../sheets/iso-date';
import { plainText } from '../../sheets/plain-text';
import type { BenefitEdit } from '../../sheets/plan-save-benefit';
import { benefitColumns } from '../../sheets/plan-save-benefit';
import type { ColumnSpec } from '../../sheets/schema';
import { isFormula } from '../../sheets/text-entry';
import type { NumberSigns } from '../../sheets/typed-number';
import { readTypedNumber } from '../../sheets/typed-number';
import type { TableContent } from '../../sheets/workbook-facts';
import type { BenefitViewSentences } from '../../strings/benefit-view';

export type FieldKey = keyof BenefitViewSentences['form']['fields'];

/** What was typed into a field, and what the workbook said when the user began to. */
export interface FieldInput {
  readonly text: string;
  readonly seen: string;
}
export type DraftInputs = Readonly<Partial<Record<FieldKey, FieldInput>>>;

/** What is wrong with an input; all but warnings keep it from being saved. */
export interface Mistake {
  readonly code: keyof BenefitViewSentences['form']['errors'];
  readonly severity: 'error' | 'warning';
  /** The bound that is exceeded. */
  readonly limit?: number;
}

export interface ReadDraft {
  /** Every field as it would be saved, for the coach. */
  readonly benefit: Benefit;
  readonly mistakes: Readonly<Partial<Record<FieldKey, Mistake>>>;
  /** Fields whose cell the workbook changed after the user began to type into them. */
  readonly conflicts: readonly FieldKey[];
  /** What saving would write. */
  readonly edit: BenefitEdit;
}

/** What a new benefit starts with. */
const beginning: Readonly<Partial<Record<FieldKey, string>>> = { kind: 'Benefit', evidenceType: 'Quantitative', state: 'Identified' };

const keyOf = (column: ColumnSpec): FieldKey => column.key as FieldKey;

/** The columns the register of this workbook has. */
export function columnsIn({ headers }: TableContent): readonly ColumnSpec[] {
  const positions = headerPositions(headers);
  return benefitColumns.filter(({ header }) => positions.has(header.toLowerCase()));
}

/** The cells of one row by field; blank ones for a new benefit. */
export function cellsOfRow(content: TableContent, row: number | null): ReadonlyMap<FieldKey, CellInput> {
  const positions = headerPositions(content.headers);
  const cells = row === null ? [] : (content.values[row] ?? []);
  return new Map(columnsIn(content).map((column) => [keyOf(column), cells[positions.get(column.header.toLowerCase())!] ?? '']));
}

/**
 * The fields of a row whose cells hold a formula.
 * @param entries what is entered in the row; ignored when it belongs to another row, because the table was sorted meanwhile
 */
export function formulasOfRow(content: TableContent, row: number, entries: readonly CellInput[]): ReadonlyMap<FieldKey, string> {
  const positions = headerPositions(content.headers);
  const id = positions.get('id') ?? -1;
  if (!isFormula(entries[id] ?? '') && (entries[id] ?? '') !== (content.values[row]?.[id] ?? '')) return new Map();
  return new Map(columnsIn(content).flatMap((column) => {
    const entry = entries[positions.get(column.header.toLowerCase())!] ?? '';
    return isFormula(entry) ? [[keyOf(column), entry] as const] : [];
  }));
}

/** A cell as its field shows it before anything is typed. */
export function fieldText(cell: CellInput, { kind }: ColumnSpec, { decimalSeparator }: NumberSigns): string {
  if (kind.is === 'date') return typeof cell === 'number' && cell >= 1 ? isoDate(cell) : isoDateText(String(cell));
  return typeof cell === 'number' ? String(cell).replace('.', decimalSeparator) : String(cell).trim();
}

function isoDateText(text: string): string {
  const serial = parseIsoDate(text);
  return serial === null ? '' : isoDate(serial);
}

/** The text of every field: what was typed, else what the workbook says, else what a new benefit starts with. */
export function draftTexts(
  cells: ReadonlyMap<FieldKey, CellInput>, inputs: DraftInputs, isNew: boolean, signs: NumberSigns,
): Readonly<Record<FieldKey, string>> {
  const texts = benefitColumns.map((column) => {
    const key = keyOf(column);
    return [key, inputs[key]?.text ?? (isNew ? (beginning[key] ?? '') : fieldText(cells.get(key) ?? '', column, signs))] as const;
  });
  return Object.fromEntries(texts) as Record<FieldKey, string>;
}

export interface DraftBasis {
  /** The benefit whose row is edited; for a new one a blank one with the id it will get. */
  readonly benefit: Benefit;
  readonly isNew: boolean;
  readonly content: TableContent;
  readonly inputs: DraftInputs;
  readonly signs: NumberSigns;
  /** Ids a reference may name, by field. */
  readonly known: Readonly<Partial<Record<FieldKey, ReadonlySet<string>>>>;
}

/** Reads a draft: what it says, what is wrong with it, and what saving it would write. */
export function readDraft({ benefit, isNew, content, inputs, signs, known }: DraftBasis): ReadDraft {
  const cells = cellsOfRow(content, isNew ? null : benefit.row);
  const texts = draftTexts(cells, inputs, isNew, signs);
  const columns = columnsIn(content);
  const values: Partial<Record<FieldKey, string | number | null>> = {};
  const mistakes: Partial<Record<FieldKey, Mistake>> = {};
  const conflicts: FieldKey[] = [];
  const fields: Record<string, { before: CellInput; after: CellInput }> = {};
  for (const column of columns) {
    const key = keyOf(column);
    const read = readText(texts[key], column, signs, known[key]);
    values[key] = read.value;
    if (read.mistake) mistakes[key] = read.mistake;
    const before = cells.get(key)!;
    const standing = isNew ? '' : fieldText(before, column, signs);
    const input = inputs[key];
    if (!isNew && input && input.seen !== standing && input.text !== standing) conflicts.push(key);
    const after = read.value ?? '';
    const isWritten = isNew ? after !== '' : input !== undefined && input.text.trim() !== standing;
    if (isWritten) fields[key] = { before, after: typeof after === 'string' ? plainText(after) : after };
  }
  const drafted: Benefit = { ...benefit, ...values } as Benefit;
  return {
    benefit: drafted,
    mistakes: { ...mistakesBetweenFields(drafted), ...mistakes },
    conflicts,
    edit: { of: isNew ? null : { id: benefit.id, row: benefit.row }, fields },
  };
}

interface ReadText {
  readonly value: string | number | null;
  readonly mistake?: Mistake;
}

/** A statement is what makes a row a benefit; everything else may follow. */
const indispensable: FieldKey = 'benefit';

function readText(text: string, column: ColumnSpec, signs: NumberSigns, known: ReadonlySet<string> | undefined): ReadText {
  const { kind, required } = column;
  const trimmed = text.trim();
  const isText = kind.is !== 'number' && kind.is !== 'percent' && kind.is !== 'date';
  if (trimmed === '') {
    const value = isText ? '' : null;
    if (!required) return { value };
    return { value, mistake: { code: 'missing', severity: keyOf(column) === indispensable ? 'error' : 'warning' } };
  }
  switch (kind.is) {
    case 'number':
      return readNumber(trimmed, kind, signs);
    case 'date': {
      const value = parseIsoDate(trimmed);
      return value === null ? { value, mistake: { code: 'not-a-date', severity: 'error' } } : { value };
    }
    case 'reference':
      if (!known || known.has(trimmed)) return { value: trimmed };
      return { value: trimmed, mistake: { code: 'unknown-reference', severity: 'error' } };
    default:
      return { value: trimmed };
  }
}

function readNumber(text: string, { format, min, max }: Extract<ColumnSpec['kind'], { is: 'number' }>, signs: NumberSigns): ReadText {
  const typed = readTypedNumber(text, signs);
  if (typed === null || typed.hasPercentSign) return { value: null, mistake: { code: 'not-a-number', severity: 'error' } };
  const { value } = typed;
  if (format === 'integer' && !Number.isInteger(value)) return { value, mistake: { code: 'not-whole', severity: 'error' } };
  if (min !== undefined && value < min) return { value, mistake: { code: 'too-small', severity: 'error', limit: min } };
  if (max !== undefined && value > max) return { value, mistake: { code: 'too-large', severity: 'error', limit: max } };
  return { value };
}

/** Worth pointing out, but no reason not to save. */
function mistakesBetweenFields({ starts, fullEffect, ends, owner, validator }: Benefit): Partial<Record<FieldKey, Mistake>> {
  const isBefore = (date: number | null, ...earlier: (number | null)[]): boolean =>
    date !== null && earlier.some((other) => other !== null && date < other);
  return {
    ...(isBefore(fullEffect, starts) && { fullEffect: { code: 'before-start', severity: 'warning' } as const }),
    ...(isBefore(ends, starts, fullEffect) && { ends: { code: 'before-start', severity: 'warning' } as const }),
    ...(owner.trim() !== '' && owner.trim().toLowerCase() === validator.trim().toLowerCase() && {
      validator: { code: 'same-as-owner', severity: 'warning' } as const,
    }),
  };
}

/** The inputs with one field changed; a field that again says what the workbook says is no longer an input. */
export function withInput(inputs: DraftInputs, key: FieldKey, text: string, standing: string): DraftInputs {
  const { [key]: current, ...others } = inputs;
  const seen = current?.seen ?? standing;
  return text === standing && seen === standing ? others : { ...inputs, [key]: { text, seen } };
}

/** The field as the workbook has it now. */
export function withoutInput(inputs: DraftInputs, key: FieldKey): DraftInputs {
  const { [key]: _dropped, ...others } = inputs;
  return others;
}

/** Keeps what was typed although the workbook changed meanwhile: the user has seen both. */
export function withSeen(inputs: DraftInputs, key: FieldKey, standing: string): DraftInputs {
  const input = inputs[key];
  return input ? { ...inputs, [key]: { ...input, seen: standing } } : inputs;
}
