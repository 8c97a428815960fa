import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { HistoryEntry } from '../../domain/realization/program';
import { statusWordOf } from '../../domain/realization/status-text';
import type { CultureFormats } from '../../strings/culture-formats';
import { CellLink } from './CellLink';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { useWords } from '../session-context';
import { useTableStyles } from '../use-table-styles';
import { useBenefitWords } from './use-benefit-words';

/** How many snapshots are shown before the user asks for more. */
const few = 6;

/** The snapshots of the benefit, newest first. */
export function HistoryTable({ history, formats }: { readonly history: readonly HistoryEntry[]; readonly formats: CultureFormats }) {
  const styles = useTableStyles();
  const { page: words, blank } = useBenefitWords();
  const { statuses } = useWords();
  // A text that is no status of ours stays as it is.
  const spoken = (status: string): string => {
    const word = statusWordOf(status);
    return word === null ? status || blank : statuses[word];
  };
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? history : history.slice(0, few);
  return (
    <Section title={words.history}>
      {history.length === 0 ? <Text size={200}>{words.noHistory}</Text> : (
        <table className={styles.table} aria-label={words.history}>
          <thead>
            <tr>
              {[words.snapshot, words.date, words.status].map((label) => <th key={label} scope="col">{label}</th>)}
              <th scope="col" data-number>{words.realization}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, snapshot, date, status, realizationPercent }) => (
              <tr key={row}>
                <th scope="row"><CellLink table="StatusHistory" row={row}>{snapshot}</CellLink></th>
                <td>{date === null ? blank : formats.date(date)}</td>
                <td>{spoken(status)}</td>
                <td data-number>{realizationPercent === null ? blank : formats.percent(realizationPercent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {history.length > shown.length && (
        <ShowMore count={history.length - shown.length} onMore={() => setWhole(true)} />
      )}
    </Section>
  );
}
