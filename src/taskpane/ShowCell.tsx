import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../sheets/place-finding';
import { useSession, useWords } from './session-context';

const useStyles = makeStyles({
  place: { minWidth: 0, padding: 0, justifyContent: 'start', textAlign: 'start', height: 'auto' },
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
      <Button className={styles.place} size="small" appearance="transparent" onClick={() => void show()}>
        {words.pane.showCell(`${sheet}!${address}`)}
      </Button>
      {failure !== null && <Text size={200} role="alert">{failure}</Text>}
    </>
  );
}
