import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Strings } from '../strings/strings';
import { useWords } from './session-context';
import { ShowCell } from './ShowCell';
import { ShowMore } from './ShowMore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
});

/** Something to look at: a sentence, how serious it is, and the cell to jump to where there is one. */
export interface Notice {
  readonly severity: keyof Strings['severities'];
  readonly sentence: string;
  readonly sheet?: string | undefined;
  readonly address?: string | undefined;
}

/** How many are shown before the user asks for more. */
const page = 8;

/**
 * What there is to look at, a page at a time; each entry leads to its cell.
 * @param label the list's name for screen readers
 */
export function ProblemList({ notices, label }: { readonly notices: readonly Notice[]; readonly label: string }) {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {notices.slice(0, shown).map((notice, index) => (
          <li
            key={index}
            className={`${styles.item} ${notice.severity === 'error' ? styles.error : notice.severity === 'warning' ? styles.warning : ''}`}
          >
            <Text size={200} block>
              <strong>{words.severities[notice.severity]}:</strong> {notice.sentence}
            </Text>
            {notice.sheet !== undefined && notice.address !== undefined && (
              <ShowCell cell={{ sheet: notice.sheet, address: notice.address }} />
            )}
          </li>
        ))}
      </ul>
      {notices.length > shown && (
        <ShowMore count={notices.length - shown} onMore={() => setShown(shown + 5 * page)} />
      )}
    </>
  );
}
