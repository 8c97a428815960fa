import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusWordSymbols } from '../domain/realization/status-text';
import type { StatusWord } from '../sheets/status-words';
import { toneColors, toneOf } from '../sheets/status-words';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // Windows replaces colors in its contrast themes; the border keeps the badge in sight.
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
});

const symbols: Readonly<Record<string, string>> = statusWordSymbols;

/** A status as it stands in the workbook: its word, its symbol, its color. */
export function StatusBadge({ word, className }: { readonly word: StatusWord; readonly className?: string }) {
  const styles = useStyles();
  const { fill, color } = toneColors[toneOf[word]];
  return (
    <span className={mergeClasses(styles.badge, className)} style={{ backgroundColor: fill, color }}>
      {symbols[word] !== undefined && <span aria-hidden="true">{symbols[word]} </span>}
      {word}
    </span>
  );
}
