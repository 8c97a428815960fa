import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  // The pane is narrower than the widest table: it scrolls inside, also by keyboard.
  frame: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'end', verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& th:first-child': { textAlign: 'start', minWidth: '64px' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  note: { '& > td': { textAlign: 'start', whiteSpace: 'normal', color: tokens.colorNeutralForeground3 } },
  plain: { '& > th, & > td': { borderBottomStyle: 'none' } },
});

export interface DataRow {
  readonly key: string;
  /** What the row is about. */
  readonly head: ReactNode;
  readonly figures: readonly ReactNode[];
  /** Stands below, over all columns. */
  readonly note?: ReactNode;
}

interface DataTableProps {
  /** Its name; also shown above it with `isCaptioned`. */
  readonly caption: string;
  readonly isCaptioned?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  /** The label of the button for the rows beyond the first {@link firstRows}. */
  readonly showAll: string;
}

const firstRows = 40;

/** Figures under heads, the first column saying what they are about. */
export function DataTable({ caption, isCaptioned = false, columns, rows, showAll }: DataTableProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  return (
    <>
      <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles.table} aria-label={isCaptioned ? undefined : caption}>
          {isCaptioned && <caption>{caption}</caption>}
          <thead>
            <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {shown.flatMap(({ key, head, figures, note }) => [
              <tr key={key} className={note === undefined ? undefined : styles.plain}>
                <th scope="row">{head}</th>
                {figures.map((figure, place) => <td key={place}>{figure}</td>)}
              </tr>,
              note !== undefined && <tr key={`${key} note`} className={styles.note}><td colSpan={columns.length}>{note}</td></tr>,
            ])}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>{showAll}</Button>}
    </>
  );
}
