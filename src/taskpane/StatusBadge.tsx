import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StandingStatus } from '../sheets/status-words';
import { statusSymbol, toneOf } from '../sheets/status-words';
import { useWords } from './session-context';
import { toneStyle } from './tone-tokens';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast only the border of a badge is visible.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
});

/** A status: its symbol and color as in the workbook, its word in the language of the pane. */
export function StatusBadge({ word, className }: { readonly word: StandingStatus; readonly className?: string }) {
  const styles = useStyles();
  const { statuses } = useWords();
  return (
    <span className={mergeClasses(styles.badge, className)} style={toneStyle(toneOf[word])}>
      <span aria-hidden="true">{statusSymbol(word)} </span>
      {statuses[word]}
    </span>
  );
}
