import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BenefitsMap } from '../../../domain/realization/benefits-map';
import type { MapEdge } from '../../../domain/realization/map-edges';
import { useActivity } from '../../session-context';
import { TextLink } from '../../TextLink';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { linkFacts, rowOfLink } from './link-facts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  link: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  facts: { minWidth: 0, overflowWrap: 'anywhere' },
  ask: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface LinkListProps {
  readonly label: string;
  readonly edges: readonly MapEdge[];
  /** The end that is named: the other one is the record the list belongs to. */
  readonly end: 'from' | 'to';
  readonly map: BenefitsMap;
  readonly figures: Figures;
  readonly onChoose: (id: string) => void;
}

/** The arrows on one side of a record; those of Benefit links can be removed, after the row has been shown. */
export function LinkList({ label, edges, end, map, figures, onChoose }: LinkListProps) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { activity, state } = useActivity();
  const [asked, setAsked] = useState<string | null>(null);
  const titles = new Map(map.nodes.map(({ id, title }) => [id, title]));
  const remove = async ({ from, to, row }: MapEdge): Promise<void> => {
    if (row !== null && (await activity.run('removeLink', { from, to, row })) !== null) setAsked(null);
  };
  return (
    <div>
      <Text weight="semibold" block>{label}</Text>
      {edges.length === 0 && <Text size={200}>{words.map.nothing}</Text>}
      <ul className={styles.list} aria-label={label}>
        {edges.map((edge) => (
          <li key={edge.key}>
            <div className={styles.link}>
              <div className={styles.facts}>
                <TextLink onClick={() => onChoose(edge[end])}>{edge[end]} {titles.get(edge[end])}</TextLink>
                <Text size={200} block>{linkFacts(edge, words, figures)}</Text>
              </div>
              {edge.row !== null && (
                <Button
                  size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={words.map.remove(edge.from, edge.to)}
                  aria-expanded={asked === edge.key} onClick={() => setAsked(asked === edge.key ? null : edge.key)}
                />
              )}
            </div>
            {asked === edge.key && (
              <div className={styles.ask} role="group" aria-label={words.map.remove(edge.from, edge.to)}>
                <Text size={200}>{words.map.removeAsk(rowOfLink(edge, words, figures))}</Text>
                <Text size={200}>{words.map.removeLooks}</Text>
                <div className={styles.actions}>
                  <Button size="small" appearance="primary" disabledFocusable={state.running !== null} onClick={() => void remove(edge)}>
                    {words.map.removeYes}
                  </Button>
                  <Button size="small" onClick={() => setAsked(null)}>{words.map.cancel}</Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
