import { numfmt } from '@univerjs/core';

/** A number as Excel displays it with this number format; with a broken format plainly. */
export function formatNumber(value: number, format: string): string {
  return numfmt.format(format, value, { throws: false });
}
