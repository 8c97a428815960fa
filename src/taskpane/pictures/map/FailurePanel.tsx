import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { BenefitsMap } from '../../../domain/realization/benefits-map';
import type { FailureEffect, WhatIfFails } from '../../../domain/realization/what-if-fails';
import { Disclosure } from '../../Disclosure';
import type { TableColumn } from '../PagedTable';
import { PagedTable } from '../PagedTable';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface FailurePanelProps {
  readonly failure: WhatIfFails;
  readonly map: BenefitsMap;
  readonly figures: Figures;
}

/** Which benefits and objectives lose how much when the chosen record fails. Activities on the way are marked on the map only. */
export function FailurePanel({ failure, map, figures }: FailurePanelProps) {
  const styles = useStyles();
  const { fails, name } = usePicturesWords();
  const titles = new Map(map.nodes.map(({ id, title }) => [id, title]));
  const effects = failure.effects.filter(({ id, kind }) => id !== failure.failed && (kind === 'benefit' || kind === 'objective'));
  const largestFirst = [...effects].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const columns: readonly TableColumn<FailureEffect>[] = [
    { header: name, cell: ({ id }) => `${id} ${titles.get(id) ?? ''}` },
    {
      header: fails.share, isNumber: true,
      cell: ({ share, isAssumed }) =>
        `${share < 0 ? fails.gains(figures.share(-share)) : figures.share(share)}${isAssumed ? ` (${fails.assumed})` : ''}`,
    },
    { header: fails.value, isNumber: true, cell: ({ value }) => (value === null ? '' : figures.money(value)) },
  ];
  const { value } = failure;
  return (
    <div className={styles.panel} role="status">
      <Text>{value > 0 ? fails.worth(figures.money(value)) : value < 0 ? fails.gain(figures.money(-value)) : fails.noValue}</Text>
      {effects.length === 0
        ? <Text size={200}>{fails.nothing}</Text>
        : <PagedTable label={fails.title} columns={columns} rows={largestFirst} keyOf={({ id }) => id} />}
      <Disclosure title={fails.ruleTitle}><Text size={200}>{fails.rule}</Text></Disclosure>
    </div>
  );
}
