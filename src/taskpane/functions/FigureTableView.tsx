import { useState } from 'react';
import type { ColumnName, FigureTable } from '../../functions/workings/workings';
import { ShowMore } from '../ShowMore';
import { useTableStyles } from '../use-table-styles';
import type { FigureFormats } from './figure-formats';
import { useFunctionsWords } from './use-functions-words';

/** How many rows are shown before the user asks for more. */
const page = 24;

const formatOf: Readonly<Record<ColumnName, keyof FigureFormats>> = {
  period: 'value', date: 'date', years: 'factor', rate: 'percent',
  flow: 'amount', factor: 'factor', 'present value': 'amount', cumulated: 'amount',
};

/** The steps of a result, row by row. */
export function FigureTableView({ table, formats }: { readonly table: FigureTable; readonly formats: FigureFormats }) {
  const styles = useTableStyles();
  const words = useFunctionsWords();
  const [shown, setShown] = useState(page);
  const caption = words.check.tables[table.of];
  return (
    <>
      <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => <th key={column} scope="col" data-number>{words.check.columns[column]}</th>)}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shown).map((row, index) => (
              <tr key={index}>
                {row.map((figure, place) => <td key={place} data-number>{formats[formatOf[table.columns[place]!]](figure)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > shown && (
        <ShowMore count={table.rows.length - shown} onMore={() => setShown(shown + 10 * page)} />
      )}
    </>
  );
}
