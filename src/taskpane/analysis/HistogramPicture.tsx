import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Histogram } from '../../domain/simulation/outcome-distribution';
import type { AnalysisFormats } from './analysis-formats';
import { axisTicks } from './axis-ticks';
import type { Scale } from './plot-area';
import { across, up } from './plot-area';
import type { PlotMark } from './PlotFrame';
import { PlotFrame } from './PlotFrame';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  met: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandStroke1, strokeWidth: 0.5 },
  missed: { stroke: tokens.colorBrandStroke1, strokeWidth: 0.5 },
  ground: { fill: tokens.colorNeutralBackground1 },
  stripe: { stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
});

interface HistogramPictureProps {
  readonly histogram: Histogram;
  readonly scale: Scale;
  readonly trials: number;
  readonly target: number;
  readonly marks: readonly PlotMark[];
  readonly summary: string;
  readonly formats: AnalysisFormats;
}

/** How often each net present value came out; what misses the target is hatched. */
export function HistogramPicture({ histogram, scale, trials, target, marks, summary, formats }: HistogramPictureProps) {
  const { from, width, counts } = histogram;
  const styles = useStyles();
  const { simulation: words } = useAnalysisWords();
  const hatch = `missed${useId().replaceAll(':', '')}`;
  const highest = Math.max(...counts) / trials;
  const levels = axisTicks(0, highest, 3).map((share) => ({ share: share / highest, text: formats.percent(share) }));
  return (
    <figure className={styles.figure}>
      <figcaption><Text size={200} weight="semibold">{words.histogram}</Text></figcaption>
      <PlotFrame label={words.histogramOf(summary)} scale={scale} levels={levels} marks={marks} formats={formats}>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="5" height="5" />
          <line className={styles.stripe} x1="0" x2="0" y1="0" y2="5" />
        </pattern>
        {counts.flatMap((count, i) => {
          const [left, right] = [from + i * width, from + (i + 1) * width];
          const turn = Math.min(Math.max(target, left), right);
          const bar = (start: number, end: number, isMet: boolean) => (
            <rect
              key={`${i} ${isMet}`} className={isMet ? styles.met : styles.missed} fill={isMet ? undefined : `url(#${hatch})`}
              x={across(scale, start)} width={Math.max(0, across(scale, end) - across(scale, start))}
              y={up(count / trials / highest)} height={up(0) - up(count / trials / highest)}
            />
          );
          return [...(turn > left ? [bar(left, turn, false)] : []), ...(turn < right ? [bar(turn, right, true)] : [])];
        })}
      </PlotFrame>
      <div className={styles.legend} aria-hidden="true">
        <Entry className={styles.missed} fill={`url(#${hatch})`} text={words.missed} />
        <Entry className={styles.met} text={words.met} />
      </div>
    </figure>
  );
}

function Entry({ className, fill, text }: { readonly className: string; readonly fill?: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <svg width="16" height="12"><rect className={className} fill={fill} x="0.5" y="0.5" width="15" height="11" /></svg>
      <Text size={200}>{text}</Text>
    </span>
  );
}
