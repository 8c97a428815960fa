import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StandingStatus } from '../../sheets/status-words';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { StatusBadge } from '../StatusBadge';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  badge: { marginRight: tokens.spacingHorizontalS },
});

/** One record that belongs to the benefit. */
export interface RecordItem {
  readonly row: number;
  readonly field: string;
  readonly name: string;
  readonly word: StandingStatus | null;
  /** Shown one after the other; '' is left out. */
  readonly details: readonly string[];
}

/** How many are shown before the user asks for more. */
const few = 5;

export interface RecordSectionProps {
  readonly title: string;
  readonly table: string;
  /** Shown when there are none; without it the section is left out then. */
  readonly empty?: string;
  readonly items: readonly RecordItem[];
}

/** The records of one kind, each with its status and the way to its cell. */
export function RecordSection({ title, table, empty, items }: RecordSectionProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0 && empty === undefined) return null;
  const shown = isWhole ? items : items.slice(0, few);
  return (
    <Section title={title}>
      {items.length === 0 ? <Text size={200} className={styles.detail}>{empty}</Text> : (
        <ul className={styles.list}>
          {shown.map(({ row, field, name, word, details }) => (
            <li key={row} className={styles.item}>
              <CellLink table={table} row={row} field={field}>{name}</CellLink>
              <Text size={200} className={styles.detail}>
                {word !== null && <StatusBadge className={styles.badge} word={word} />}
                {details.filter((detail) => detail !== '').join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {items.length > shown.length && (
        <ShowMore count={items.length - shown.length} onMore={() => setWhole(true)} />
      )}
    </Section>
  );
}
