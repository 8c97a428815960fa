import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusWordSymbols } from '../domain/realization/status-text';
import type { StatusWord } from '../sheets/status-words';
import { toneOf } from '../sheets/status-words';
import { toneStyle } from './tone-tokens';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast the border is what is seen of a badge.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
});

const symbols: Readonly<Record<string, string>> = statusWordSymbols;

/** A status as it stands in the workbook: its word, its symbol, its color. */
export function StatusBadge({ word, className }: { readonly word: StatusWord; readonly className?: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, className)} style={toneStyle(toneOf[word])}>
      {symbols[word] !== undefined && <span aria-hidden="true">{symbols[word]} </span>}
      {word}
    </span>
  );
}
