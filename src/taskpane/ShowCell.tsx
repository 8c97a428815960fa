import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../sheets/place-finding';
import { useSession, useWords } from './session-context';
import { TextLink } from './TextLink';

const useStyles = makeStyles({
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A button that leads to a cell of the grid. */
export function ShowCell({ cell: { sheet, address } }: { readonly cell: CellPlace }) {
  const styles = useStyles();
  const words = useWords();
  const { surroundings } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const show = async (): Promise<void> => {
    try {
      await surroundings().gateway.select({ sheet, address });
      setFailure(null);
    } catch {
      // The one thing that can be told of a cell that cannot be shown: it is not there any more.
      setFailure(words.failures['not-found'](`${sheet}!${address}`));
    }
  };
  return (
    <>
      <TextLink className={styles.place} onClick={() => void show()}>{words.pane.showCell(`${sheet}!${address}`)}</TextLink>
      {failure !== null && <Text size={200} role="alert">{failure}</Text>}
    </>
  );
}
