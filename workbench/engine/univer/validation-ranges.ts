/**
 * When the cells of a validation rule change (a row comes in between, or joins below), Univer 0.25.1 goes on working its formulas out for
 * the cells it had before: every rule with a formula, and every comparison, then refuses whatever is typed into the new cells.
 */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { UpdateRuleType } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';

interface RulePayload { readonly type: UpdateRuleType; readonly payload: unknown }

interface ModelInternals {
  _updateRule(unitId: string, sheet: string, ruleId: string, before: ISheetDataValidationRule, change: RulePayload): void;
}

const model = SheetDataValidationModel.prototype as unknown as ModelInternals;
const updateRule = model._updateRule;

model._updateRule = function (this: ModelInternals, unitId, sheet, ruleId, before, change) {
  const whole = change.type === UpdateRuleType.RANGE
    ? { type: UpdateRuleType.ALL, payload: { ...before, ranges: change.payload } }
    : change;
  updateRule.call(this, unitId, sheet, ruleId, before, whole);
};
