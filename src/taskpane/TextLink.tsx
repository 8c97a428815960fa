import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    textAlign: 'start', overflowWrap: 'anywhere', fontSize: 'inherit', lineHeight: 'inherit',
    // There it has the color of every other text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

export interface TextLinkProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly children: ReactNode;
}

/** A button among text that leads to where something is: a record, its cell, what is behind it. As large as the text around it. */
export function TextLink({ className, ...rest }: TextLinkProps) {
  const styles = useStyles();
  return <Link as="button" className={mergeClasses(styles.link, className)} {...rest} />;
}
