import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LineBar } from '../../domain/realization/analysis';
import type { AnalysisFormats } from './analysis-formats';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  bars: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  ends: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  line: { overflowWrap: 'anywhere' },
  bar: { display: 'block', width: '100%', height: '16px' },
  middle: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** The picture shows the widest bars; its table has all of them. */
const mostBars = 12;
/** Width of the drawing in its own units. */
const wide = 1000;

interface TornadoPictureProps {
  readonly netPresentValue: number;
  readonly bars: readonly LineBar[];
  readonly formats: AnalysisFormats;
}

/** A bar for each line from its low to its high, around the net present value; hatching, not color alone, tells which end is which. */
export function TornadoPicture({ netPresentValue, bars, formats }: TornadoPictureProps) {
  const styles = useStyles();
  const { tornado: words, unnamed } = useAnalysisWords();
  const hatch = `hatch${useId().replaceAll(':', '')}`;
  const shown = bars.slice(0, mostBars);
  const ends = shown.flatMap(({ low, high }) => [low, high, netPresentValue]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (value: number): number => (most === least ? wide / 2 : (wide * (value - least)) / (most - least));
  const middle = at(netPresentValue);
  return (
    <figure className={styles.figure}>
      <Hatching id={hatch} />
      <figcaption className={styles.legend} aria-hidden="true">
        <span className={styles.entry}><Swatch fill={`url(#${hatch})`} /><Text size={200}>{words.legendLow}</Text></span>
        <span className={styles.entry}><Swatch fill={tokens.colorBrandBackground} /><Text size={200}>{words.legendHigh}</Text></span>
      </figcaption>
      <ul className={styles.bars}>
        {shown.map(({ line, low, high }) => {
          const name = line.line === '' ? unnamed : line.line;
          return (
            <li key={line.id}>
              <Text size={200} block className={styles.line}>{name}</Text>
              <svg
                className={styles.bar} viewBox={`0 0 ${wide} 16`} preserveAspectRatio="none" role="img"
                aria-label={words.bar(name, formats.money(low), formats.money(high))}
              >
                <Bar from={middle} to={at(low)} fill={`url(#${hatch})`} />
                <Bar from={middle} to={at(high)} fill={tokens.colorBrandBackground} />
                <line className={styles.middle} x1={middle} x2={middle} y1={0} y2={16} vectorEffect="non-scaling-stroke" />
              </svg>
              <div className={styles.ends} aria-hidden="true">
                <Text size={200}>{formats.briefChange(Math.min(low, high) - netPresentValue)}</Text>
                <Text size={200}>{formats.briefChange(Math.max(low, high) - netPresentValue)}</Text>
              </div>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function Bar({ from, to, fill }: { readonly from: number; readonly to: number; readonly fill: string }) {
  return (
    <rect
      x={Math.min(from, to)} width={Math.abs(to - from)} y={2} height={12} vectorEffect="non-scaling-stroke"
      style={{ fill, stroke: tokens.colorBrandStroke1, strokeWidth: 1 }}
    />
  );
}

function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg width="16" height="12"><rect x="0.5" y="0.5" width="15" height="11" style={{ fill, stroke: tokens.colorBrandStroke1 }} /></svg>
  );
}

/** The pattern of the low end, shared by all bars. */
function Hatching({ id }: { readonly id: string }) {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" style={{ fill: tokens.colorNeutralBackground1 }} />
        <line x1="0" x2="0" y1="0" y2="6" style={{ stroke: tokens.colorBrandStroke1, strokeWidth: 4 }} />
      </pattern>
    </svg>
  );
}
