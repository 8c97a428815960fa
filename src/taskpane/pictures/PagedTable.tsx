import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ShowMore } from '../ShowMore';
import { useTableStyles } from '../use-table-styles';

const useStyles = makeStyles({
  // What a row is about stays in sight while the rest of a wide table scrolls past it.
  table: {
    '& th:first-child, & td:first-child': {
      position: 'sticky', left: 0, minWidth: '112px', maxWidth: '180px', overflowWrap: 'break-word',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

export interface TableColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

interface PagedTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows that are drawn before the user asks for more; a thousand at once would keep the pane waiting. */
const page = 60;

/** A picture as a table: the same facts for those who read rather than look. */
export function PagedTable<Row>({ label, columns, rows, keyOf }: PagedTableProps<Row>) {
  const styles = useStyles();
  const tables = useTableStyles();
  const [shown, setShown] = useState(page);
  return (
    <>
      <div className={tables.frame} tabIndex={0} role="region" aria-label={label}>
        <table className={mergeClasses(tables.table, styles.table)} aria-label={label}>
          <thead>
            <tr>{columns.map(({ header, isNumber }) => <th key={header} scope="col" data-number={isNumber}>{header}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ header, cell, isNumber }) => <td key={header} data-number={isNumber}>{cell(row)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <ShowMore count={rows.length - shown} onMore={() => setShown(shown + 5 * page)} />
      )}
    </>
  );
}
