import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Stakeholder } from '../../../domain/realization/program';
import { TextLink } from '../../TextLink';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  entry: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 116px', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  scale: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  gap: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '3px' },
  now: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  needed: { fill: tokens.colorNeutralForeground1 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const width = 116;
/** −2 (opposes) to 2 (champions). */
const xOf = (support: number): number => width / 2 + (Math.min(2, Math.max(-2, support)) / 2) * (width / 2 - 10);

interface SupportGapsProps {
  readonly stakeholders: readonly Stakeholder[];
  readonly figures: Figures;
  readonly onChoose: (id: string) => void;
}

/** The support each stakeholder gives and the support that is needed, the largest gap first. */
export function SupportGaps({ stakeholders, figures, onChoose }: SupportGapsProps) {
  const styles = useStyles();
  const { stakeholders: words } = usePicturesWords();
  const known = stakeholders.flatMap((stakeholder) => {
    const { supportNow: now, supportNeeded: needed } = stakeholder;
    return now === null || needed === null ? [] : [{ ...stakeholder, now, needed, gap: needed - now }];
  });
  const largestFirst = [...known].sort((a, b) => b.gap - a.gap || a.row - b.row);
  if (largestFirst.length === 0) return null;
  return (
    <>
      <Text weight="semibold" as="h3">{words.supportTitle}</Text>
      <Text size={200} className={styles.legend}>
        <span><span aria-hidden="true">○ </span>{words.legendEntries.now}</span>
        <span><span aria-hidden="true">● </span>{words.legendEntries.needed}</span>
        <span>{words.scale}</span>
      </Text>
      <ul className={styles.list} aria-label={words.supportTitle}>
        {largestFirst.map(({ id, name, now, needed, gap }) => (
          <li key={id} className={styles.entry}>
            <div>
              <TextLink onClick={() => onChoose(id)}>{id} {name}</TextLink>
              <Text size={200} block>{words.support(figures.signed(now), figures.signed(needed))}</Text>
            </div>
            <svg width={width} height="20" role="img" aria-label={words.gap(figures.signed(gap))} focusable="false">
              <line x1={xOf(-2)} x2={xOf(2)} y1="10" y2="10" className={styles.scale} />
              <line x1={xOf(0)} x2={xOf(0)} y1="5" y2="15" className={styles.scale} />
              <line x1={xOf(now)} x2={xOf(needed)} y1="10" y2="10" className={styles.gap} />
              <circle cx={xOf(needed)} cy="10" r="6" className={styles.needed} />
              <circle cx={xOf(now)} cy="10" r={gap === 0 ? 3 : 5} className={styles.now} />
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}
