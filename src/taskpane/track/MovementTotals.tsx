import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProgramMovement } from '../../domain/realization/what-changed';
import type { TrackFormats } from './track-formats';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  totals: {
    margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums',
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: 0 },
  },
});

/** How the totals of the program moved: before, now, and by how much. */
export function MovementTotals({ totals, formats }: { readonly totals: ProgramMovement['totals']; readonly formats: TrackFormats }) {
  const styles = useStyles();
  const { changes: { totals: words } } = useTrackWords();
  return (
    <dl className={styles.totals}>
      {(['actualToDate', 'forecast'] as const).map((figure) => {
        const { from, to } = totals[figure];
        return (
          <div key={figure}>
            <dt>{words[figure]}</dt>
            <dd>{words.moved(formats.money(from), formats.money(to), formats.difference(to - from))}</dd>
          </div>
        );
      })}
    </dl>
  );
}
