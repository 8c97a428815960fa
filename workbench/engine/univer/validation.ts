import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { IMutationInfo, IRange, ISheetDataValidationRule } from '@univerjs/core';
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Area, ValidationState } from '../engine';
import type { Beside } from './beside';
import type { Core } from './core';
import { toEngine } from './formula-text';
import type { FormulaPlace } from './formula-text';
import { withRowsBelow } from './ranges-below';

type Rule = Record<string, unknown>;
type Comparison = { readonly formula1: unknown; readonly formula2?: unknown; readonly operator?: string };
type Stored = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown' | 'renderMode'>;

/** Excel.DataValidationRule's members that compare, and Univer's type for each. */
const COMPARED: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ALERTS: Readonly<Record<NonNullable<ValidationState['errorAlert']>['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Data validation. Univer checks, offers the drop-down and shows the messages; the rule as Excel words it is kept beside. */
export class Validation {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly core: Core, private readonly beside: Beside, private readonly place: () => FormulaPlace) {
    this.model = core.injector.get(SheetDataValidationModel);
  }

  at(sheet: string, row: number, column: number): ValidationState | null {
    const rule = this.rules(sheet).find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
    return rule ? this.stateOf(rule) : null;
  }

  all(sheet: string): readonly { readonly area: Area; readonly state: ValidationState }[] {
    return this.rules(sheet).flatMap(
      (rule) => rule.ranges.map((range) => ({ area: this.core.area(sheet, range), state: this.stateOf(rule) })),
    );
  }

  set(area: Area, state: ValidationState | null): void {
    this.core.makeRoom(area);
    const range = this.core.range(area);
    this.core.command(ClearRangeDataValidationCommand.id, { ...this.core.target(area.sheet), ranges: [range] });
    if (!state) return;
    const uid = this.newId();
    const rule: ISheetDataValidationRule = {
      uid,
      ranges: [range],
      ...this.toUniver(state.rule),
      allowBlank: state.ignoreBlanks,
      showErrorMessage: state.errorAlert?.showAlert ?? true,
      errorStyle: ALERTS[state.errorAlert?.style ?? 'Stop'],
      errorTitle: state.errorAlert?.title ?? '',
      error: state.errorAlert?.message ?? '',
      showInputMessage: state.prompt?.showPrompt ?? false,
      promptTitle: state.prompt?.title ?? '',
      prompt: state.prompt?.message ?? '',
    };
    this.beside.set('validation', uid, state);
    this.core.command(AddSheetDataValidationCommand.id, { ...this.core.target(area.sheet), rule });
  }

  /** The rules of the last row of the area, in so many rows below it. */
  continue(area: Area, rows: number): void {
    this.core.makeRoom({ ...area, rows: area.rows + rows });
    const above = this.core.range(area);
    const update = (ruleId: string, ranges: readonly IRange[]): IMutationInfo => ({
      id: UpdateDataValidationMutation.id,
      params: { ...this.core.target(area.sheet), ruleId, payload: { type: UpdateRuleType.RANGE, payload: ranges } },
    });
    for (const { uid, ranges } of this.rules(area.sheet)) {
      const longer = withRowsBelow(ranges, above, rows);
      if (longer !== null) this.core.change([update(uid, longer)], [update(uid, ranges)]);
    }
  }

  private rules(sheet: string): readonly ISheetDataValidationRule[] {
    this.core.worksheet(sheet);
    return this.model.getRules(this.core.unitId, sheet);
  }

  /** As it was set; but where Univer has moved the formulas along with inserted rows, its formulas are the true ones. */
  private stateOf(rule: ISheetDataValidationRule): ValidationState {
    const kept = this.beside.get('validation', rule.uid);
    if (!kept) return fromUniver(rule);
    const expected = this.toUniver(kept.rule);
    return expected.formula1 === rule.formula1 && expected.formula2 === rule.formula2 ? kept : { ...kept, rule: ruleFromUniver(rule) };
  }

  private toUniver(rule: Rule): Stored {
    const [kind, value] = Object.entries(rule).find(([, member]) => member !== undefined && member !== null) ?? [];
    if (kind === 'list') return this.listToUniver(value as { source: unknown; inCellDropDown?: boolean });
    if (kind === 'custom') return {
      type: DataValidationType.CUSTOM,
      formula1: this.formula(String((value as { formula: unknown }).formula)),
    };
    const type = kind ? COMPARED[kind] : undefined;
    if (!type) throw new TypeError(
      `A data validation rule needs one of list, custom, ${Object.keys(COMPARED).join(', ')}; got ${JSON.stringify(rule)}.`,
    );
    const { formula1, formula2, operator } = value as Comparison;
    return {
      type,
      operator: OPERATORS[operator ?? 'Between'] ?? DataValidationOperator.BETWEEN,
      formula1: this.formula(text(formula1)),
      formula2: formula2 === undefined || formula2 === null || formula2 === '' ? undefined : this.formula(text(formula2)),
    };
  }

  private listToUniver({ source, inCellDropDown }: { source: unknown; inCellDropDown?: boolean }): Stored {
    const formula1 = typeof source === 'string'
      && source.startsWith('=')
      ? this.formula(source)
      : text(source).split(',').map((item) => item.trim()).join(',');
    return { type: DataValidationType.LIST, formula1, showDropDown: inCellDropDown ?? true, renderMode: DataValidationRenderMode.ARROW };
  }

  private formula(written: string): string {
    return written.startsWith('=') ? toEngine(written, this.place()) : written;
  }

  private newId(): string {
    const taken = new Set(this.core.workbook.getSheets().flatMap((sheet) => this.rules(sheet.getSheetId()).map(({ uid }) => uid)));
    let number = taken.size + 1;
    while (taken.has(`validation-${number}`) || this.beside.get('validation', `validation-${number}`)) number += 1;
    return `validation-${number}`;
  }
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const holds = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: V | undefined): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** A rule that the user made in Univer's own panel. */
function fromUniver(rule: ISheetDataValidationRule): ValidationState {
  return {
    rule: ruleFromUniver(rule),
    ignoreBlanks: rule.allowBlank !== false,
    errorAlert: {
      showAlert: rule.showErrorMessage === true,
      style: keyOf(ALERTS, rule.errorStyle) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: { showPrompt: rule.showInputMessage === true, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
  };
}

function ruleFromUniver(rule: ISheetDataValidationRule): Rule {
  const formula1 = withoutBook(rule.formula1);
  const formula2 = withoutBook(rule.formula2);
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE) return {
    list: { inCellDropDown: rule.showDropDown !== false, source: formula1 },
  };
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  const kind = keyOf(COMPARED, rule.type as DataValidationType);
  if (!kind) return { custom: { formula: '=TRUE' } };
  return {
    [kind]: {
      formula1: numeric(formula1),
      ...(formula2 ? { formula2: numeric(formula2) } : {}),
      operator: keyOf(OPERATORS, rule.operator) ?? 'Between',
    },
  };
}

const numeric = (written: string): string | number => (written !== '' && !Number.isNaN(Number(written)) ? Number(written) : written);

/** Univer's own panel writes references with the workbook's name in brackets. */
const withoutBook = (formula: string | undefined): string => (formula ?? '').replace(/^=\[[^\]]*\]/, '=');
