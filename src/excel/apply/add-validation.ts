import type { NumberBounds, ValidationBlueprint } from '../../sheets/change-set';

/** Puts the rule, the input message and the alert of a blueprint on cells. */
export function addValidation(range: Excel.Range, blueprint: ValidationBlueprint): void {
  const { dataValidation } = range;
  // An input message alone needs a rule to hang on: one that everything fulfills, in the words of no language.
  dataValidation.rule = blueprint.rule === null ? { custom: { formula: '=1=1' } } : ruleOf(blueprint.rule);
  if (blueprint.prompt) dataValidation.prompt = { showPrompt: true, ...blueprint.prompt };
  if (blueprint.alert) dataValidation.errorAlert = { showAlert: true, ...blueprint.alert };
}

function ruleOf(rule: NonNullable<ValidationBlueprint['rule']>): Excel.DataValidationRule {
  if ('list' in rule) return { list: { inCellDropDown: true, source: rule.list } };
  if ('custom' in rule) return { custom: { formula: rule.custom } };
  if ('wholeNumber' in rule) return { wholeNumber: comparison(rule.wholeNumber, -999_999_999_999) };
  if ('decimal' in rule) return { decimal: comparison(rule.decimal, -9.99e307) };
  const { formula1, formula2, operator } = comparison(rule.date, 1);
  return { date: { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }), operator } };
}

/** Without bounds any number of the kind is right, which Excel says with the lowest it has. */
function comparison({ min, max }: NumberBounds, lowest: number): NumberRule {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? lowest, operator: 'GreaterThanOrEqualTo' };
}

interface NumberRule {
  readonly formula1: number;
  readonly formula2?: number;
  readonly operator: 'Between' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';
}
