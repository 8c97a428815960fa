/**
 * Univer 0.25.1 asks of every text in a range whether it is a date, a time or a number, each time COUNTIFS or SUMIFS looks through the
 * range: half of the time of a calculation. What a text is does not change, so it is asked once.
 */
import type { ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { StringValueObject } from '@univerjs/engine-formula';

const { convertToNumberObjectValue } = StringValueObject.prototype;
const mostTexts = 100_000;
const known = new Map<string, NumberValueObject | ErrorValueObject>();

StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
  const text = this.getValue();
  const found = known.get(text);
  if (found) return found;
  const number = convertToNumberObjectValue.call(this);
  if (known.size >= mostTexts) known.clear();
  known.set(text, number);
  return number;
};
