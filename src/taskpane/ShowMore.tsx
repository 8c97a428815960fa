import { Text } from '@fluentui/react-components';
import { useWords } from './session-context';
import { TextLink } from './TextLink';

/** Shows the entries that a list has held back. */
export function ShowMore({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const words = useWords();
  return <Text size={200}><TextLink onClick={onMore}>{words.pane.more(count)}</TextLink></Text>;
}
