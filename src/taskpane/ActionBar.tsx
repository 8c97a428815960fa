import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS,
    // Over the whole width of the pane: what scrolls below does not show beside it.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The primary buttons of a long page and what they apply to, always in sight. */
export function ActionBar({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.bar} {...(label !== undefined && { role: 'group', 'aria-label': label })}>{children}</div>;
}
