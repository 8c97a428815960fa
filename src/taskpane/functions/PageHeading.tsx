import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  heading: { margin: 0, borderRadius: tokens.borderRadiusMedium },
});

/** The way back and the heading of a page of this view; the heading takes the focus, so that a screen reader begins with it. */
export function PageHeading({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <>
      <div><Button size="small" onClick={onBack}>{words.back}</Button></div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}><Title3>{title}</Title3></h1>
    </>
  );
}
