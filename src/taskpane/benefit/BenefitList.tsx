import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { statuses } from '../../domain/realization/status';
import type { Status } from '../../domain/realization/status';
import { useWords } from '../session-context';
import { useDesk } from './benefit-desk';
import type { BenefitQuery, ListOrder } from './filter-benefits';
import { everything, filterBenefits, listedBenefits } from './filter-benefits';
import { useBenefitWords } from './use-benefit-words';
import { SearchField } from '../SearchField';
import { ViewHeading } from '../ViewHeading';
import { VirtualBenefits } from './VirtualBenefits';

const useStyles = makeStyles({
  search: { gridColumn: '1 / -1' },
  filters: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  found: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  // A drop-down is as wide as its longest entry unless it is told otherwise.
  filter: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Every benefit of the register, searched and filtered; the search stays when the user comes back. */
export function BenefitList({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = useBenefitWords();
  const { statuses: statusWords } = useWords();
  const { desk, state: { query } } = useDesk();
  const { program: { benefits }, assessment } = reading;
  const all = useMemo(() => listedBenefits(benefits, assessment.benefits), [benefits, assessment]);
  const deferred = useDeferredValue(query);
  const found = useMemo(() => filterBenefits(all, deferred), [all, deferred]);
  const owners = useMemo(() => valuesOf(benefits.map(({ owner }) => owner)), [benefits]);
  const categories = useMemo(() => valuesOf(benefits.map(({ category }) => category)), [benefits]);
  const change = (part: Partial<BenefitQuery>): void => desk.change({ query: { ...query, ...part } });
  const add = <Button appearance="primary" icon={<Add20Regular />} onClick={() => desk.edit(null)}>{words.list.add}</Button>;

  if (benefits.length === 0) {
    return (
      <>
        <ViewHeading title={words.list.title} />
        <Text>{words.list.empty}</Text>
        <div>{add}</div>
      </>
    );
  }
  const isNarrowed = query.search !== '' || query.status !== null || query.owner !== null || query.category !== null;
  return (
    <>
      <ViewHeading title={words.list.title} actions={add} />
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={words.list.search} value={query.search} onChange={(search) => change({ search })} />
        </div>
        <Filter
          label={words.list.status} blank={words.list.noStatus} values={['', ...statuses]} value={query.status}
          nameOf={(status) => statusWords[status as Status]}
          onChange={(status) => change({ status: status as Status | '' | null })}
        />
        <Filter
          label={words.list.owner} blank={words.list.nobody} values={owners} value={query.owner} onChange={(owner) => change({ owner })}
        />
        <Filter
          label={words.list.category} blank={words.list.noCategory} values={categories} value={query.category}
          onChange={(category) => change({ category })}
        />
        <Field size="small" label={words.list.order} className={styles.filter}>
          <Select value={query.order} onChange={(_event, { value }) => change({ order: value as ListOrder })}>
            {(Object.keys(words.list.orders) as ListOrder[]).map((order) => (
              <option key={order} value={order}>{words.list.orders[order]}</option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.found}>
        <Text size={200} role="status">
          {found.length === 0 ? words.list.noneFound : words.list.found(found.length, benefits.length)}
        </Text>
        {isNarrowed && (
          <Button size="small" appearance="subtle" onClick={() => change({ ...everything, order: query.order })}>{words.list.clear}</Button>
        )}
      </div>
      <VirtualBenefits found={found} reading={reading} />
    </>
  );
}

/** Each value once, by the alphabet; '' (none) first. */
function valuesOf(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b));
}

interface FilterProps {
  readonly label: string;
  /** The label of the filter for ''. */
  readonly blank: string;
  readonly values: readonly string[];
  readonly value: string | null;
  /** The label of a value; left out where the value is its own label. */
  readonly nameOf?: (value: string) => string;
  readonly onChange: (value: string | null) => void;
}

/** Option values get a prefix, because '' is a value to filter by and must not mean "any". */
const mark = '=';

function Filter({ label, blank, values, value, nameOf = (one) => one, onChange }: FilterProps) {
  const styles = useStyles();
  const words = useBenefitWords();
  const choose = (chosen: string): void => onChange(chosen === '' ? null : chosen.slice(mark.length));
  return (
    <Field size="small" label={label} className={styles.filter}>
      <Select value={value === null ? '' : mark + value} onChange={(_event, { value: chosen }) => choose(chosen)}>
        <option value="">{words.list.all}</option>
        {values.map((one) => <option key={one} value={mark + one}>{one === '' ? blank : nameOf(one)}</option>)}
      </Select>
    </Field>
  );
}
