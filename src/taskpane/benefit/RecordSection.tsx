import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { StatusWord } from '../../sheets/status-words';
import { StatusBadge } from '../StatusBadge';
import { CellLink } from './CellLink';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** One record that belongs to the benefit. */
export interface RecordItem {
  readonly row: number;
  readonly field: string;
  readonly name: string;
  readonly word: StatusWord | null;
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
              <span className={styles.name}>
                <CellLink table={table} row={row} field={field}>{name}</CellLink>
                {word !== null && <StatusBadge word={word} />}
              </span>
              <Text size={200} className={styles.detail}>{details.filter((detail) => detail !== '').join(' · ')}</Text>
            </li>
          ))}
        </ul>
      )}
      {items.length > shown.length && (
        <MoreButton count={items.length - shown.length} onMore={() => setWhole(true)} />
      )}
    </Section>
  );
}

/** Shows what a list has kept back. */
export function MoreButton({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const { page: words } = useBenefitWords();
  return <div><Button size="small" appearance="subtle" onClick={onMore}>{words.more(count)}</Button></div>;
}

/** A part of the page under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>{title}</Subtitle2>
      {children}
    </section>
  );
}
