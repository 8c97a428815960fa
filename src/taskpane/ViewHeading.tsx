import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  heading: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere', minWidth: 0 },
  // The arrow stands where texts begin.
  back: {
    alignSelf: 'flex-start', minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ViewHeadingProps {
  readonly title: string;
  /** On a page within a view: the way back. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** Below the title: the most important facts, in a line. */
  readonly about?: string;
  /** The one or two actions the page is for, beside the title where there is room. */
  readonly actions?: ReactNode;
  /** For a heading that takes the focus when its page opens. */
  readonly titleRef?: RefObject<HTMLHeadingElement>;
}

/** How every view and every page within one begins: the way back, the title, the main actions. */
export function ViewHeading({ title, back, about, actions, titleRef }: ViewHeadingProps) {
  const styles = useStyles();
  return (
    <header className={styles.heading}>
      {back && (
        <Button className={styles.back} size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={back.onBack}>
          {back.label}
        </Button>
      )}
      <div className={styles.line}>
        <h1 className={styles.title} {...(titleRef && { ref: titleRef, tabIndex: -1 })}><Subtitle1>{title}</Subtitle1></h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {about !== undefined && <Text size={200} className={styles.about}>{about}</Text>}
    </header>
  );
}
