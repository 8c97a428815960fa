import { Body1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../session-context';
import { ShowMore } from '../ShowMore';
import type { RecordField } from '../../sheets/record-cell';
import type { MovementGroup } from './movement-groups';
import { TextLink } from '../TextLink';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  entry: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  text: { overflowWrap: 'anywhere' },
  show: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How many entries are shown before the user asks for more. */
const page = 5;

/** One group of what changed; each entry leads to its cell. */
export function MovementList(
  { group: { title, entries }, onShow }: { readonly group: MovementGroup; readonly onShow: (place: RecordField) => void },
) {
  const styles = useStyles();
  const { changes: words } = useTrackWords();
  const { pane: { headed } } = useWords();
  const [shown, setShown] = useState(page);
  return (
    <div className={styles.group}>
      <Body1Strong as="h3">{headed(title, entries.length)}</Body1Strong>
      <ul className={styles.list}>
        {entries.slice(0, shown).map(({ what, sentence, more, place }) => (
          <li key={`${place.table} ${place.id} ${place.field}`} className={styles.entry}>
            <div className={styles.text}>
              <Text size={200} block>{sentence}</Text>
              {more !== undefined && <Text size={200} block weight="semibold">{more}</Text>}
            </div>
            <TextLink className={styles.show} aria-label={words.show(what)} onClick={() => onShow(place)}>{words.showShort}</TextLink>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <ShowMore count={entries.length - shown} onMore={() => setShown(shown + 5 * page)} />
      )}
    </div>
  );
}
