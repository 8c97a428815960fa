/** `Excel.DataValidation` (ExcelApi 1.8). */
import type { ValidationState } from '../../engine/engine';
import { absoluteAddress, quotedSheet } from '../addresses';
import { boolean, optional, record, ruleFormula, text } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType } from '../host-type';
import { isHostObject } from '../host-type';
import type { FormatTarget } from './range-format';
import type { RangeTarget } from './range';
import { areaOf } from './range';

/** Names of the rule's own key → `Excel.DataValidationType`. */
const ruleTypes: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};

// Excel's defaults for a cell without validation, or a rule without words of its own (documentation of the two interfaces).
const defaultAlert = { showAlert: true, style: 'Stop', title: '', message: '' } as const;
const defaultPrompt = { showPrompt: true, title: '', message: '' } as const;

/** In characters: what Excel takes into a rule ([MS-OI29500], part 1 section 18.3.1.32, `dataValidation`); office.js hands on more. */
const longest = { formula: 255, title: 32, message: 255 } as const;

function stateOf(target: FormatTarget): ValidationState | null {
  const [area] = target.areas();
  return area ? target.book.engine.validation(area.sheet, area.row, area.column) : null;
}

function update(target: FormatTarget, change: Partial<ValidationState>): void {
  for (const area of target.areas()) {
    target.book.guardSheet(area.sheet);
    const current = target.book.engine.validation(area.sheet, area.row, area.column) ?? { rule: {}, ignoreBlanks: true };
    target.book.engine.setValidation(target.book.formattable(area), { ...current, ...change });
  }
}

function typeOf(state: ValidationState | null): string {
  return state ? (ruleTypes[Object.keys(state.rule)[0] ?? ''] ?? 'None') : 'None';
}

/** A list's source may be a range object: Excel answers it as the formula of its address. */
function checkedRule(target: FormatTarget, rule: Readonly<Record<string, unknown>>): ValidationState['rule'] {
  const entries = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (entries.length !== 1 || !ruleTypes[entries[0]![0]]) {
    throw new HostError('InvalidArgument', `A data validation rule has exactly one of ${Object.keys(ruleTypes).join(', ')}.`);
  }
  const [[kind, details]] = entries as [[string, Record<string, unknown>]];
  const source = details['source'];
  if (kind === 'list' && isHostObject(source)) {
    const area = areaOf(source.target as RangeTarget);
    return { list: { ...details, source: `=${quotedSheet(target.book.sheet(area.sheet).name)}!${absoluteAddress(area)}` } };
  }
  const formula = kind === 'list' ? text(source) : kind === 'custom' ? ruleFormula(details['formula']) : '';
  if (formula.length > longest.formula) {
    throw new HostError('InvalidArgument', `A list or a formula in a rule has at most ${longest.formula} characters.`);
  }
  if (kind === 'date' || kind === 'time') {
    // "You cannot use a number in the formula properties" (documentation of DateTimeDataValidation): an ISO date or a formula.
    optional(text)(details['formula1']);
    optional(text)(details['formula2']);
  }
  return rule;
}

function checkedTexts(texts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const name of ['title', 'message'] as const) {
    if (String(texts[name] ?? '').length > longest[name]) {
      throw new HostError('InvalidArgument', `The ${name} of an input message or alert has at most ${longest[name]} characters.`);
    }
  }
  return texts;
}

export const dataValidationType: HostType<FormatTarget> = defineType({
  name: 'DataValidation',
  properties: {
    Rule: readWrite(record, (target) => stateOf(target)?.rule ?? {}, (target, rule) => update(target, { rule: checkedRule(target, rule) })),
    Type: readOnly((target) => typeOf(stateOf(target))),
    IgnoreBlanks: readWrite(boolean, (target) => stateOf(target)?.ignoreBlanks ?? true, (target, ignoreBlanks) =>
      update(target, { ignoreBlanks })),
    ErrorAlert: readWrite(record, (target) => ({ ...defaultAlert, ...stateOf(target)?.errorAlert }), (target, alert) =>
      update(target, { errorAlert: { ...defaultAlert, ...checkedTexts(alert) } })),
    Prompt: readWrite(record, (target) => ({ ...defaultPrompt, ...stateOf(target)?.prompt }), (target, prompt) =>
      update(target, { prompt: { ...defaultPrompt, ...checkedTexts(prompt) } })),
  },
  methods: {
    Clear: method([], (target) => target.areas().forEach((area) => target.book.engine.setValidation(area, null))),
  },
});
