import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DueReading } from '../../domain/realization/due-readings';
import type { Choice } from '../LongSelect';
import { LongSelect } from '../LongSelect';
import type { ReadingFilter } from './filter-readings';
import { SearchField } from '../SearchField';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  filters: {
    display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    // Names of benefits are long; the fields stay as wide as their column.
    '& *': { minWidth: 0 }, '& select': { width: '100%' },
  },
});

interface ReadingFiltersProps {
  readonly lines: readonly DueReading[];
  readonly typed: number;
  readonly filter: ReadingFilter;
  readonly onFilter: (filter: ReadingFilter) => void;
}

/** A value no owner and no benefit has. */
const every = '*';

/** Which readings are shown: by words, by what is due or typed, by owner, by benefit. */
export function ReadingFilters({ lines, typed, filter, onFilter }: ReadingFiltersProps) {
  const styles = useStyles();
  const { filters: words } = useTrackWords();
  const { owners, benefits, due } = useMemo(() => choicesOf(lines), [lines]);
  const counts = { due, typed, all: lines.length };
  return (
    <div className={styles.filters}>
      <SearchField label={words.search} value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
      <Field label={words.show} size="small">
        <Select value={filter.show} onChange={(_event, { value }) => onFilter({ ...filter, show: value as ReadingFilter['show'] })}>
          {(['due', 'typed', 'all'] as const).map(
            (which) => <option key={which} value={which}>{words.which[which](counts[which])}</option>,
          )}
        </Select>
      </Field>
      <Field label={words.owner} size="small">
        <Select
          value={filter.owner ?? every}
          onChange={(_event, { value }) => onFilter({ ...filter, owner: value === every ? null : value })}
        >
          <option value={every}>{words.everyOwner}</option>
          {owners.map((owner) => <option key={owner} value={owner}>{owner === '' ? words.noOwner : owner}</option>)}
        </Select>
      </Field>
      <Field label={words.benefit} size="small">
        <LongSelect
          value={filter.benefit ?? every} choices={benefits} before={<option value={every}>{words.everyBenefit}</option>}
          onChoose={(value) => onFilter({ ...filter, benefit: value === every ? null : value })}
        />
      </Field>
    </div>
  );
}

function choicesOf(lines: readonly DueReading[]) {
  const benefits = new Map(lines.map(({ measure, benefit }) => [measure.benefit, benefit?.benefit ?? '']));
  return {
    owners: [...new Set(lines.map(({ owner }) => owner))].sort(),
    benefits: [...benefits].filter(([id]) => id !== '').sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, name]): Choice => ({ value: id, text: `${id} ${name}`.trim() })),
    due: lines.filter(({ isDue }) => isDue).length,
  };
}
