import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { asFailure } from '../commands/activity';
import type { CellPlace } from '../sheets/place-finding';
import { useWords } from './session-context';
import { TextLink } from './TextLink';
import { useShowCell } from './use-show-cell';

const useStyles = makeStyles({
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A button that leads to a cell of the grid. */
export function ShowCell({ cell: { sheet, address } }: { readonly cell: CellPlace }) {
  const styles = useStyles();
  const words = useWords();
  const { show, failure } = useShowCell();
  const refusal = failure && asFailure(failure.error, '');
  return (
    <>
      <TextLink className={styles.place} onClick={() => void show({ sheet, address })}>
        {words.pane.showCell(`${sheet}!${address}`)}
      </TextLink>
      {refusal !== null && <Text size={200} role="alert">{words.failures[refusal.failure](refusal.subject)}</Text>}
    </>
  );
}
