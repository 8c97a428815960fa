import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StandingStatus } from '../../sheets/status-words';
import { statusSymbol, toneOf } from '../../sheets/status-words';
import { useWords } from '../session-context';
import { toneStyle } from '../tone-tokens';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', borderRadius: tokens.borderRadiusSmall, paddingInline: '4px',
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap',
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  // Drawn by the style sheet, because it is no part of the name of what it stands on.
  symbol: { minWidth: '12px', '::before': { content: 'attr(data-symbol)' } },
});

/** A status by its symbol and color; with its word, or with the symbol alone where the name beside it says the word. */
export function StatusMark({ status, symbolOnly = false }: { readonly status: StandingStatus; readonly symbolOnly?: boolean }) {
  const styles = useStyles();
  const { statuses } = useWords();
  const symbol = statusSymbol(status);
  return (
    <span
      className={mergeClasses(styles.mark, symbolOnly && styles.symbol)} style={toneStyle(toneOf[status])} aria-hidden={symbolOnly}
      {...(symbolOnly && { 'data-symbol': symbol })}
    >
      {symbolOnly ? null : `${symbol} ${statuses[status]}`}
    </span>
  );
}
