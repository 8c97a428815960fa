import type { DataValidation } from '@cj-tech-master/excelts';
import type { ValidationState } from '../engine/engine';
import { serialOf } from './cell-values';
import { fromFile, toFile } from './formula-spelling';

type WithFormulae = Extract<DataValidation, { formulae: unknown }>;

/** Excel.DataValidationRule's members and the file's types for them; time has no type of its own in the writer and becomes decimal. */
const TYPES: Readonly<Record<string, WithFormulae['type']>> = {
  wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength', time: 'decimal',
};
const OPERATORS: Readonly<Record<string, NonNullable<WithFormulae['operator']>>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};
const ALERTS: Readonly<Record<NonNullable<ValidationState['errorAlert']>['style'], string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

const keyOf = <K extends string, V>(
  table: Readonly<Record<K, V>>,
  value: V,
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

export function toFileValidation({ rule, ignoreBlanks, errorAlert, prompt }: ValidationState): DataValidation {
  return {
    ...ruleToFile(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: ALERTS[errorAlert?.style ?? 'Stop'],
    ...(errorAlert?.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert?.message ? { error: errorAlert.message } : {}),
    showInputMessage: prompt?.showPrompt ?? false,
    ...(prompt?.title ? { promptTitle: prompt.title } : {}),
    ...(prompt?.message ? { prompt: prompt.message } : {}),
  };
}

function ruleToFile(rule: ValidationState['rule']): WithFormulae {
  const [kind, value] = (
    Object.entries(rule).find(([, member]) => member !== undefined && member !== null) ?? []
  ) as [string?, Record<string, unknown>?];
  if (kind === 'list') {
    const source = String(value!['source'] ?? '');
    return { type: 'list', formulae: [source.startsWith('=') ? toFile(source, undefined) : `"${source.replace(/"/g, '""')}"`] };
  }
  if (kind === 'custom') return { type: 'custom', formulae: [toFile(String(value!['formula']), undefined)] };
  const type = TYPES[kind ?? ''];
  if (!type) throw new TypeError(`A data validation of the kind "${String(kind)}" cannot be saved.`);
  const formulae = [value!['formula1'], value!['formula2']].filter(
    (formula) => formula !== undefined && formula !== null && formula !== '',
  ).map(operand);
  return { type, operator: OPERATORS[String(value!['operator'] ?? 'Between')] ?? 'between', formulae };
}

const operand = (formula: unknown): string | number => (
  typeof formula === 'number' ? formula : String(formula).startsWith('=') ? toFile(String(formula), undefined) : String(formula)
);

export function fromFileValidation(validation: DataValidation): ValidationState | null {
  if (validation.type === 'any') return null;
  return {
    rule: ruleFromFile(validation),
    ignoreBlanks: validation.allowBlank === true,
    errorAlert: {
      showAlert: validation.showErrorMessage === true,
      style: keyOf(ALERTS, validation.errorStyle ?? 'stop') ?? 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.error ?? '',
    },
    prompt: { showPrompt: validation.showInputMessage === true, title: validation.promptTitle ?? '', message: validation.prompt ?? '' },
  };
}

function ruleFromFile({ type, operator, formulae }: WithFormulae): ValidationState['rule'] {
  const [formula1, formula2] = formulae.map((formula) => (formula instanceof Date ? serialOf(formula) : formula));
  if (type === 'list') {
    const text = String(formula1 ?? '');
    const inline = /^"([\s\S]*)"$/.exec(text);
    return { list: { inCellDropDown: true, source: inline ? inline[1]!.replace(/""/g, '"') : fromFile(text, undefined) } };
  }
  if (type === 'custom') return { custom: { formula: fromFile(String(formula1 ?? ''), undefined) } };
  const kind = keyOf(TYPES, type) ?? 'decimal';
  return {
    [kind]: {
      formula1: operandFromFile(formula1),
      ...(formula2 === undefined ? {} : { formula2: operandFromFile(formula2) }),
      operator: keyOf(OPERATORS, operator ?? 'between') ?? 'Between',
    },
  };
}

const operandFromFile = (formula: string | number | undefined): string | number => {
  if (formula === undefined || typeof formula === 'number') return formula ?? 0;
  return formula !== '' && !Number.isNaN(Number(formula)) ? Number(formula) : fromFile(formula, undefined);
};
