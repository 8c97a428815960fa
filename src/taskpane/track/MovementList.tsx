import { Body1Strong, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecordField } from '../../sheets/record-cell';
import type { MovementGroup } from './movement-groups';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, '& h3': { margin: 0 } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  entry: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  text: { overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

/** How many entries are shown before the user asks for more. */
const page = 5;

/** One group of what changed; each entry leads to its cell. */
export function MovementList(
  { group: { title, entries }, onShow }: { readonly group: MovementGroup; readonly onShow: (place: RecordField) => void },
) {
  const styles = useStyles();
  const { changes: words } = useTrackWords();
  const [shown, setShown] = useState(page);
  return (
    <div className={styles.group}>
      <Body1Strong as="h3">{title} ({entries.length})</Body1Strong>
      <ul className={styles.list}>
        {entries.slice(0, shown).map(({ what, sentence, more, place }) => (
          <li key={`${place.table} ${place.id} ${place.field}`} className={styles.entry}>
            <div className={styles.text}>
              <Text size={200} block>{sentence}</Text>
              {more !== undefined && <Text size={200} block weight="semibold">{more}</Text>}
            </div>
            <Button size="small" appearance="subtle" aria-label={words.show(what)} onClick={() => onShow(place)}>{words.showShort}</Button>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setShown(shown + 5 * page)}>
          {words.more(entries.length - shown)}
        </Button>
      )}
    </div>
  );
}
