import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      textAlign: 'left', verticalAlign: 'top', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', minWidth: '44px',
    },
    '& th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
    '& td[data-number], & th[data-number]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
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
  const words = useWords();
  const [shown, setShown] = useState(page);
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table} aria-label={label}>
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
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 5 * page)}>{words.home.more(rows.length - shown)}</Button>
      )}
    </>
  );
}
