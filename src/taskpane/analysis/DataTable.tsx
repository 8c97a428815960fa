import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ShowMore } from '../ShowMore';
import { useTableStyles } from '../use-table-styles';

const useStyles = makeStyles({
  table: { '& th:first-child': { minWidth: '64px' } },
  note: { '& > td': { color: tokens.colorNeutralForeground2, paddingTop: 0 } },
  plain: { '& > th, & > td': { borderBottomStyle: 'none', paddingBottom: 0 } },
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
}

/** Shown before the user asks for more. */
const firstRows = 40;

/** Figures under heads, the first column saying what they are about. */
export function DataTable({ caption, isCaptioned = false, columns, rows }: DataTableProps) {
  const styles = useStyles();
  const tables = useTableStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  return (
    <>
      <div className={tables.frame} role="group" aria-label={caption} tabIndex={0}>
        <table className={mergeClasses(tables.table, styles.table)} aria-label={isCaptioned ? undefined : caption}>
          {isCaptioned && <caption>{caption}</caption>}
          <thead>
            <tr>
              {columns.map((column, place) => <th key={column} scope="col" {...(place > 0 && { 'data-number': true })}>{column}</th>)}
            </tr>
          </thead>
          <tbody>
            {shown.flatMap(({ key, head, figures, note }) => [
              <tr key={key} className={note === undefined ? undefined : styles.plain}>
                <th scope="row">{head}</th>
                {figures.map((figure, place) => <td key={place} data-number>{figure}</td>)}
              </tr>,
              note !== undefined && <tr key={`${key} note`} className={styles.note}><td colSpan={columns.length}>{note}</td></tr>,
            ])}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <ShowMore count={rows.length - shown.length} onMore={() => setWhole(true)} />}
    </>
  );
}
