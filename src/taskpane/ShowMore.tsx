import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from './session-context';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start' },
});

/** Shows what a list has kept back. */
export function ShowMore({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const styles = useStyles();
  const words = useWords();
  return <Button className={styles.more} size="small" appearance="subtle" onClick={onMore}>{words.pane.more(count)}</Button>;
}
