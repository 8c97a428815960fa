import { GatewayError } from './gateway';

/**
 * Queues the question from which year the workbook counts its days; the returned function throws after the sync when it is 1904, as in
 * workbooks that began in an old Excel for Mac. There the same day has another serial number: every date would be read, and written, four
 * years and a day off. Excel has no property for it, but calculates 1 January 1904 as day 0 in such a workbook only; no cell is touched.
 */
export function checkDateSystem({ workbook }: Excel.RequestContext): () => void {
  const beginningOf1904 = workbook.functions.date(1904, 1, 1).load('value');
  return () => {
    if (beginningOf1904.value === 0) throw new GatewayError('dates-from-1904', 'unchanged', '');
  };
}
