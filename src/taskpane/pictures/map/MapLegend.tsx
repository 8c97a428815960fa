import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../Disclosure';
import { usePicturesWords } from '../use-pictures-words';

const useStyles = makeStyles({
  entries: {
    display: 'grid', gridTemplateColumns: '48px 1fr', alignItems: 'center', margin: 0, rowGap: '2px', '& dd': { margin: 0 },
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '2px' },
  red: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px' },
  mark: { fill: tokens.colorPaletteRedForeground1, fontSize: '12px', fontWeight: tokens.fontWeightBold, textAnchor: 'middle' },
});

const entries = [
  { key: 'contributes', dash: '', isRed: false, mark: '' },
  { key: 'requires', dash: '8 4', isRed: false, mark: '' },
  { key: 'conflicts', dash: '', isRed: true, mark: '✕' },
  { key: 'implied', dash: '1.5 4', isRed: false, mark: '' },
  { key: 'broken', dash: '', isRed: true, mark: '!' },
] as const;

/** What lines and marks of the map mean. */
export function MapLegend() {
  const styles = useStyles();
  const { map } = usePicturesWords();
  return (
    <Disclosure title={map.legend}>
      <dl className={styles.entries}>
        {entries.map(({ key, dash, isRed, mark }) => (
          <Entry key={key} meaning={map.legendEntries[key]}>
            <line x1="2" y1="8" x2="42" y2="8" className={isRed ? styles.red : styles.line} strokeDasharray={dash} />
            <text x="22" y="12" className={styles.mark}>{mark}</text>
          </Entry>
        ))}
        <Entry meaning={map.legendEntries.gap}>
          <text x="22" y="12" className={styles.mark}>!</text>
        </Entry>
      </dl>
      <Text size={200}>{map.hint}</Text>
    </Disclosure>
  );
}

function Entry({ meaning, children }: { readonly meaning: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>
        <svg width="44" height="16" aria-hidden="true" focusable="false">{children}</svg>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
