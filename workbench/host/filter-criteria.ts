/** Which cells of a column a filter lets through (`Excel.FilterCriteria`), as the texts the engine filters by. */
import type { CellValue } from '../engine/engine';
import { HostError } from './host-error';

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

export function matchingTexts(criteria: FilterCriteria, texts: readonly string[], values: readonly CellValue[]): string[] {
  const chosen = new Set<string>();
  const passes = predicate(criteria, values);
  texts.forEach((text, index) => {
    if (passes(values[index]!, text)) {
      chosen.add(text);
    }
  });
  return [...chosen];
}

type Predicate = (value: CellValue, text: string) => boolean;

function predicate(
  { filterOn, values = [], criterion1 = '', criterion2, operator }: FilterCriteria,
  column: readonly CellValue[],
): Predicate {
  switch (filterOn) {
    case 'Values': {
      const wanted = new Set(values.map((value) => String(value).toLowerCase()));
      return (_value, text) => wanted.has(text.toLowerCase());
    }
    case 'Custom': {
      const first = comparison(criterion1);
      const second = criterion2 === undefined ? undefined : comparison(criterion2);
      return (value, text) => (second
        ? (operator === 'Or' ? first(value, text) || second(value, text) : first(value, text) && second(value, text))
        : first(value, text));
    }
    case 'TopItems':
    case 'BottomItems': {
      const sorted = column.filter((value): value is number => typeof value === 'number').sort((a, b) =>
        (filterOn === 'TopItems' ? b - a : a - b));
      const kept = new Set(sorted.slice(0, Number(criterion1)));
      return (value) => typeof value === 'number' && kept.has(value);
    }
    default:
      throw new HostError('ApiNotFound', `The workbench does not model filtering on ${filterOn}.`);
  }
}

/** `>50`, `<>Open`, `=*abc*`: an operator, then a number or a text with the wildcards * and ?. */
function comparison(criterion: string): Predicate {
  const [, operator = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is');
    return (value, text) => (operator === '=') === (Number.isNaN(number) ? pattern.test(text) : value === number || pattern.test(text));
  }
  return (value) => typeof value === 'number' && {
    '>': value > number, '>=': value >= number, '<': value < number, '<=': value <= number,
  }[operator]!;
}
