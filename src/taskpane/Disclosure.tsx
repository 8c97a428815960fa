import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1, minWidth: 0 },
  // The sign stands where texts begin.
  button: {
    justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere', minWidth: 0, marginLeft: '-3px',
    '@media (forced-colors: active)': shorthands.borderStyle('none'),
    paddingInline: 0, paddingBlock: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightRegular,
  },
  strong: { width: '100%', fontWeight: tokens.fontWeightSemibold },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

export interface DisclosureProps {
  readonly title: string;
  /** Its accessible name, where the title alone does not say enough. */
  readonly label?: string;
  /** Beside the title: how much of it is done. */
  readonly note?: string;
  /** It is a part of the page with a heading of its own, not an optional explanation. */
  readonly isHeading?: boolean;
  /** Whether it is open, where the owner controls that. */
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  readonly children: ReactNode;
}

/** Something that is opened when it is wanted. */
export function Disclosure({ title, label, note, isHeading = false, isOpen, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOwnOpen, setOwnOpen] = useState(false);
  const isShown = isOpen ?? isOwnOpen;
  const button = (
    <Button
      className={mergeClasses(styles.button, isHeading && styles.strong)} size="small" appearance="transparent"
      aria-expanded={isShown} aria-label={label} icon={isShown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      onClick={onToggle ?? (() => setOwnOpen(!isOwnOpen))}
    >
      {title}
    </Button>
  );
  return (
    <div>
      <div className={styles.line}>
        {isHeading ? <h3 className={styles.heading}>{button}</h3> : button}
        {note !== undefined && <Text size={200} className={styles.note}>{note}</Text>}
      </div>
      {isShown && children}
    </div>
  );
}
