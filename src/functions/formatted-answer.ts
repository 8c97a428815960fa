import type { Fault } from '../domain/fault';
import { answer } from './answer';

/** A number that brings its format along: shown in a cell whose own format is General, and a plain number to every formula. */
export interface FormattedNumber {
  readonly type: 'Double' | 'FormattedNumber';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** A rate or share, as a percentage. */
export function answerPercent(result: number | Fault): number | FormattedNumber {
  return formatted(answer(result), '0.0%');
}

/** An amount of money. The currency is the workbook's business: a symbol here would be wrong in most of them. */
export function answerMoney(result: number | Fault): number | FormattedNumber {
  return formatted(answer(result), '#,##0.00');
}

function formatted(basicValue: number, numberFormat: string): number | FormattedNumber {
  const type = formattedType();
  return type ? { type, basicType: 'Double', basicValue, numberFormat } : basicValue;
}

let known: FormattedNumber['type'] | null | undefined;

/**
 * What the host calls a formatted number, or null where functions may only return plain ones: data types came to custom functions with
 * CustomFunctionsRuntime 1.4, and with ExcelApi 1.19 a formatted number is a Double that has a format. Asked once the host is there.
 */
function formattedType(): FormattedNumber['type'] | null {
  if (known !== undefined) return known;
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  if (!requirements) return null;
  if (!requirements.isSetSupported('CustomFunctionsRuntime', '1.4')) known = null;
  else known = requirements.isSetSupported('ExcelApi', '1.19') ? 'Double' : 'FormattedNumber';
  return known;
}
