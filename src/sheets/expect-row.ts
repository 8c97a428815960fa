import type { Expectation } from './change-set';
import { isBlank } from './decode-table';
import { idPlace } from './id-place';
import type { TableContent } from './workbook-facts';

/**
 * What shows that a row is still that of its record when it is written: its id, or where it has none the first other cell that holds
 * something. Rows move when somebody sorts the table, and blank cells look the same in all of them.
 * @param written header of the column that is written, which therefore proves nothing
 */
export function expectRow(content: TableContent, row: number, written: string): readonly Expectation[] {
  const { name, headers, values } = content;
  const cells = values[row] ?? [];
  const places = [idPlace(content), ...headers.keys()];
  const place = places.find((column) => headers[column] !== written && !isBlank(cells[column]));
  return place === undefined ? [] : [{ table: name, column: headers[place]!, row, values: [cells[place]!] }];
}
