import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { OutcomeDistribution } from '../../domain/simulation/outcome-distribution';
import type { AnalysisFormats } from './analysis-formats';
import { across, up } from './plot-area';
import type { Scale } from './plot-area';
import type { PlotMark } from './PlotFrame';
import { PlotFrame } from './PlotFrame';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  figure: { margin: 0 },
  curve: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
});

const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);
const levels = [0, 0.25, 0.5, 0.75, 1];

interface CumulativePictureProps {
  readonly outcomes: OutcomeDistribution;
  readonly scale: Scale;
  readonly marks: readonly PlotMark[];
  readonly summary: string;
  readonly formats: AnalysisFormats;
}

/** The probability that the net present value does not exceed each amount. */
export function CumulativePicture({ outcomes, scale, marks, summary, formats }: CumulativePictureProps) {
  const styles = useStyles();
  const { simulation: words } = useAnalysisWords();
  const points = shares.map((share) => `${across(scale, outcomes.percentile(share)).toFixed(1)},${up(share).toFixed(1)}`);
  return (
    <figure className={styles.figure}>
      <figcaption><Text size={200} weight="semibold">{words.cumulative}</Text></figcaption>
      <PlotFrame
        label={words.cumulativeOf(summary)} scale={scale} levels={levels.map((share) => ({ share, text: formats.percent(share) }))}
        marks={marks} formats={formats}
      >
        <polyline className={styles.curve} points={points.join(' ')} />
      </PlotFrame>
    </figure>
  );
}
