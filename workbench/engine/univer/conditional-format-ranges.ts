import type { IDisposable, IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Core } from './core';

/**
 * Moves conditional formats along with inserted and deleted cells. On a page Univer's user interface does this; without one nobody
 * would.
 */
export function followCellsWithFormats(core: Core): void {
  const model = core.injector.get(ConditionalFormattingRuleModel);
  const service = core.injector.get(FormulaRefRangeService);
  const followed = new Map<string, IDisposable>();

  const follow = (sheet: string, rule: IConditionFormattingRule): void => {
    const target = core.target(sheet);
    const replace = (next: IConditionFormattingRule): IMutationInfo => (
      { id: SetConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId, rule: next } }
    );
    followed.get(rule.cfId)?.dispose();
    followed.set(rule.cfId, service.registerRangeFormula(core.unitId, sheet, rule.ranges, formulasOf(rule), (parts) => {
      const [first] = parts;
      if (!first) {
        return {
          redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } }],
          undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
        };
      }
      // Univer splits a rule where a relative formula no longer fits all its cells; the ranges stay one rule, read from the first cell.
      const ranges = parts.flatMap((part) => part.ranges);
      return { redos: [replace(withFormula({ ...rule, ranges }, first.formulas[0]))], undos: [replace(rule)] };
    }));
  };

  for (const sheet of core.workbook.getSheets()) {
    for (const rule of model.getSubunitRules(core.unitId, sheet.getSheetId()) ?? []) follow(sheet.getSheetId(), rule);
  }
  model.$ruleChange.subscribe(({ type, subUnitId, rule }) => {
    if (type === 'delete') {
      followed.get(rule.cfId)?.dispose();
      followed.delete(rule.cfId);
    } else if (type === 'add' || type === 'set') {
      follow(subUnitId, rule);
    }
  });
}

const isFormulaRule = (
  { rule }: IConditionFormattingRule,
): boolean => rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;

const formulasOf = (rule: IConditionFormattingRule): string[] => (
  isFormulaRule(rule) ? [String((rule.rule as { value: string }).value)] : []
);

const withFormula = (rule: IConditionFormattingRule, formula: string | undefined): IConditionFormattingRule =>
  formula && isFormulaRule(rule) ? { ...rule, rule: { ...rule.rule, value: formula } as IConditionFormattingRule['rule'] } : rule;
