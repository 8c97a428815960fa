import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProgramMovement } from '../../domain/realization/what-changed';
import type { TrackFormats } from './track-formats';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  table: {
    width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
    '& th, & td': { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, overflowWrap: 'anywhere' },
    '& td, & thead th:not(:first-child)': { textAlign: 'end' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** How the totals of the program moved: before, now, and by how much. */
export function MovementTotals({ totals, formats }: { readonly totals: ProgramMovement['totals']; readonly formats: TrackFormats }) {
  const styles = useStyles();
  const { changes: { totals: words } } = useTrackWords();
  return (
    <table className={styles.table} aria-label={words.label}>
      <thead>
        <tr>{[words.figure, words.before, words.now, words.moved].map((header) => <th key={header} scope="col">{header}</th>)}</tr>
      </thead>
      <tbody>
        {(['actualToDate', 'forecast'] as const).map((figure) => {
          const { from, to } = totals[figure];
          return (
            <tr key={figure}>
              <th scope="row">{words[figure]}</th>
              {[formats.money(from), formats.money(to), formats.difference(to - from)].map((cell, column) => <td key={column}>{cell}</td>)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
