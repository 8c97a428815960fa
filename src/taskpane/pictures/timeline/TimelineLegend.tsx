import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../Disclosure';
import { usePicturesWords } from '../use-pictures-words';

const useStyles = makeStyles({
  entries: {
    display: 'grid', gridTemplateColumns: '48px 1fr', alignItems: 'center', margin: 0, rowGap: '2px', '& dd': { margin: 0 },
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  plan: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStrokeAccessible },
  done: { fill: tokens.colorNeutralStrokeAccessible },
  slip: { fill: 'none', stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px', strokeDasharray: '4 3' },
  dependency: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  pushes: { fill: 'none', stroke: tokens.colorPaletteRedForeground1, strokeWidth: '1.5px' },
  benefit: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
});

/** What bars, lines and marks of the timeline mean. */
export function TimelineLegend() {
  const styles = useStyles();
  const { map, timeline } = usePicturesWords();
  const entries = [
    {
      key: 'plan',
      drawing: (
        <>
          <rect x="2" y="2" width="40" height="12" rx="3" className={styles.plan} />
          <rect x="4" y="6" width="20" height="4" className={styles.done} />
        </>
      ),
    },
    { key: 'milestone', drawing: <path d="M 22 1 L 29 8 L 22 15 L 15 8 z" className={styles.plan} /> },
    { key: 'slip', drawing: <rect x="4" y="3" width="36" height="10" className={styles.slip} /> },
    { key: 'dependency', drawing: <path d="M 4 3 H 12 V 13 H 40" className={styles.dependency} /> },
    { key: 'pushed', drawing: <path d="M 4 3 H 12 V 13 H 40" className={styles.pushes} /> },
    { key: 'ramp', drawing: <path d="M 2 14 L 20 3 L 42 3 L 42 14 z" className={styles.benefit} /> },
  ] as const;
  return (
    <Disclosure title={map.legend}>
      <dl className={styles.entries}>
        {entries.map(({ key, drawing }) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt><svg width="44" height="16" aria-hidden="true" focusable="false">{drawing}</svg></dt>
            <dd>{timeline.legendEntries[key]}</dd>
          </div>
        ))}
      </dl>
      <Text size={200}>{timeline.hint}</Text>
    </Disclosure>
  );
}
