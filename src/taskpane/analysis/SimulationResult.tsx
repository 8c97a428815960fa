import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Histogram, OutcomeDistribution } from '../../domain/simulation/outcome-distribution';
import type { SimulationRun, SimulationTerms } from '../../domain/simulation/run';
import { simulationVersion } from '../../domain/simulation/run';
import type { AnalysisViewSentences } from '../../strings/analysis-view';
import type { AnalysisFormats } from './analysis-formats';
import { CumulativePicture } from './CumulativePicture';
import { DataTable } from './DataTable';
import type { DataRow } from './DataTable';
import { HistogramPicture } from './HistogramPicture';
import { PictureOrTable } from './PictureOrTable';
import type { Scale } from './plot-area';
import { useAnalysisWords } from './use-analysis-words';

/** Few enough for the narrowest pane. */
const mostBars = 36;
const marked = [0.1, 0.5, 0.9] as const;
const listed = [0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95] as const;

interface SimulationResultProps {
  readonly run: SimulationRun;
  readonly outcomes: OutcomeDistribution;
  readonly terms: SimulationTerms;
  readonly target: number;
  readonly formats: AnalysisFormats;
}

/** The result of a simulation: in two sentences, as histogram and cumulative curve, and in figures with their standard error. */
export function SimulationResult({ run, outcomes, terms, target, formats }: SimulationResultProps) {
  const { simulation: words } = useAnalysisWords();
  const histogram = useMemo(() => outcomes.histogram(mostBars), [outcomes]);
  const { trials } = terms;
  const missed = outcomes.shareBelow(target);
  const loss = outcomes.shareBelow(0);
  const [p10, p50, p90] = marked.map((share) => formats.money(outcomes.percentile(share))) as [string, string, string];
  const summary = words.summary({
    trials: formats.count(trials), seed: String(terms.seed), p10, p50, p90, target: formats.money(target), missed: formats.percent(missed),
    loss: formats.percent(loss),
  });
  const marks = [
    ...marked.map((share) => ({ name: words.percentile(Math.round(share * 100)), value: outcomes.percentile(share) })),
    { name: words.targetLine, value: target, isTarget: true },
  ].sort((a, b) => a.value - b.value);
  const scale = scaleOf(histogram, target);
  return (
    <>
      <Text>{summary}</Text>
      <PictureOrTable
        title={words.histogram}
        picture={
          <>
            <HistogramPicture
              histogram={histogram} scale={scale} trials={trials} target={target} marks={marks} summary={summary} formats={formats}
            />
            <CumulativePicture outcomes={outcomes} scale={scale} marks={marks} summary={summary} formats={formats} />
          </>
        }
        table={
          <DataTable
            caption={words.histogram} isCaptioned
            columns={[words.from, words.to, words.count, words.share, words.cumulated]}
            rows={histogram.counts.map((count, i): DataRow => {
              const [from, to] = [histogram.from + i * histogram.width, histogram.from + (i + 1) * histogram.width];
              const cumulated = outcomes.shareBelow(to === from || i === histogram.counts.length - 1 ? Number.POSITIVE_INFINITY : to);
              return {
                key: String(i), head: formats.briefMoney(from),
                figures: [formats.briefMoney(to), formats.count(count), formats.percent(count / trials), formats.percent(cumulated)],
              };
            })}
          />
        }
      />
      <DataTable
        caption={words.figures} isCaptioned
        columns={[words.figure, words.value, words.error]}
        rows={figureRows({ run, outcomes, missed, loss, words, formats })}
      />
      <Text size={200}>{words.percentileNote}</Text>
      <Text size={200}>{words.method(simulationVersion)}</Text>
    </>
  );
}

/** From the lowest bar to the highest, and to the target where that is no further away than the bars are wide together. */
function scaleOf({ from, width, counts }: Histogram, target: number): Scale {
  const to = from + counts.length * width;
  const isNear = Math.max(from - target, target - to) < to - from;
  return isNear ? { from: Math.min(from, target), to: Math.max(to, target) } : { from, to };
}

interface Figures extends Omit<SimulationResultProps, 'terms' | 'target'> {
  readonly missed: number;
  readonly loss: number;
  readonly words: AnalysisViewSentences['simulation'];
}

function figureRows({ run, outcomes, missed, loss, words, formats }: Figures): readonly DataRow[] {
  const { mean, standardDeviation, standardErrors } = run;
  const errors: Readonly<Record<number, number>> = { 0.1: standardErrors.p10, 0.5: standardErrors.p50, 0.9: standardErrors.p90 };
  const row = (head: string, value: string, error = ''): DataRow => ({ key: head, head, figures: [value, error] });
  const probability = (head: string, share: number): DataRow =>
    row(head, formats.percent(share), words.atMost(formats.percentError(outcomes.errorOfShare(share))));
  return [
    row(words.mean, formats.money(mean), formats.moneyError(standardErrors.mean)),
    row(words.deviation, formats.money(standardDeviation)),
    ...listed.map((share) => {
      const error = errors[share];
      const value = formats.money(outcomes.percentile(share));
      return row(words.percentile(Math.round(share * 100)), value, error === undefined ? '' : formats.moneyError(error));
    }),
    probability(words.missingTarget, missed),
    probability(words.loss, loss),
  ];
}
