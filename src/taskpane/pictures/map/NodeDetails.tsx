import { Button, makeStyles, Subtitle2, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { BenefitsMap, MapNode } from '../../../domain/realization/benefits-map';
import type { WhatIfFails } from '../../../domain/realization/what-if-fails';
import { Disclosure } from '../../Disclosure';
import { useActivity } from '../../session-context';
import { views } from '../../views';
import { StatusMark } from '../StatusMark';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { AddLinkForm } from './AddLinkForm';
import { FailurePanel } from './FailurePanel';
import { LinkList } from './LinkList';

const useStyles = makeStyles({
  details: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS,
    '& h3': { overflowWrap: 'anywhere' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface NodeDetailsProps {
  readonly node: MapNode;
  readonly map: BenefitsMap;
  readonly failure: WhatIfFails | null;
  readonly hasTable: boolean;
  readonly figures: Figures;
  readonly onAskFailure: (asked: boolean) => void;
  readonly onShowRow: (table: string, row: number) => void;
  readonly onChoose: (id: string) => void;
}

/** The chosen record: how it stands, what it comes from and leads to, and what can be done about it. */
export function NodeDetails({ node, map, failure, hasTable, figures, onAskFailure, onShowRow, onChoose }: NodeDetailsProps) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { activity } = useActivity();
  const titleId = useId();
  const { record, gap, status } = node;
  const canOpen = node.kind === 'benefit' && views.some(({ id }) => id === 'benefit');
  return (
    <section className={styles.details} aria-labelledby={titleId}>
      <Subtitle2 as="h3" id={titleId}>{node.id} {node.title}</Subtitle2>
      <Text size={200}>
        {node.isDisBenefit ? words.map.disBenefit : words.map.kinds[node.kind]}
        {node.isSetAside && `, ${words.map.setAside}`} {status !== null && <StatusMark status={status} />}
      </Text>
      {gap !== null && <Text size={200}>! {words.map.gaps[gap]}</Text>}
      {record === null && <Text size={200}>! {words.map.unknownId}</Text>}
      <div className={styles.actions}>
        {record !== null && <Button size="small" onClick={() => onShowRow(record.table, record.row)}>{words.showRow}</Button>}
        {canOpen && <Button size="small" onClick={() => activity.show('benefit', node.id)}>{words.openBenefit}</Button>}
        <ToggleButton size="small" checked={failure !== null} onClick={() => onAskFailure(failure === null)}>
          {words.fails.title}
        </ToggleButton>
      </div>
      {failure !== null && <FailurePanel failure={failure} map={map} figures={figures} />}
      <LinkList
        label={words.map.comesFrom}
        edges={map.edges.filter(({ to }) => to === node.id)}
        end="from"
        map={map}
        figures={figures}
        onChoose={onChoose}
      />
      <LinkList
        label={words.map.leadsTo}
        edges={map.edges.filter(({ from }) => from === node.id)}
        end="to"
        map={map}
        figures={figures}
        onChoose={onChoose}
      />
      {record !== null && (
        <Disclosure title={words.add.title} isHeading>
          <AddLinkForm key={node.id} map={map} node={node} hasTable={hasTable} figures={figures} />
        </Disclosure>
      )}
    </section>
  );
}
