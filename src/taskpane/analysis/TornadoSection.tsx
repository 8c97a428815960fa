import { Text } from '@fluentui/react-components';
import type { Analysis, Sensitivity } from '../../domain/realization/analysis';
import { Section } from '../Section';
import type { AnalysisFormats } from './analysis-formats';
import { DataTable } from './DataTable';
import { PictureOrTable } from './PictureOrTable';
import { TornadoPicture } from './TornadoPicture';
import { useAnalysisWords } from './use-analysis-words';

interface TornadoSectionProps {
  readonly sensitivity: Sensitivity;
  readonly unusableRanges: Analysis['unusableRanges'];
  readonly formats: AnalysisFormats;
}

/** Which lines the net present value depends on most: in a sentence, as bars, as a table. */
export function TornadoSection({ sensitivity: { netPresentValue, tornado }, unusableRanges, formats }: TornadoSectionProps) {
  const { tornado: words, unnamed } = useAnalysisWords();
  const nameOf = ({ line }: { readonly line: string }): string => (line === '' ? unnamed : line);
  const [widest] = tornado;
  return (
    <Section title={words.title}>
      {widest === undefined ? <Text>{words.none}</Text> : (
        <>
          <Text>{words.summary(nameOf(widest.line), formats.money(widest.low), formats.money(widest.high))}</Text>
          <Text size={200}>{words.intro(formats.money(netPresentValue))}</Text>
          <PictureOrTable
            title={words.title}
            picture={<TornadoPicture netPresentValue={netPresentValue} bars={tornado} formats={formats} />}
            table={
              <DataTable
                caption={words.title}
                columns={[words.line, words.atLow, words.atHigh, words.swing]}
                rows={tornado.map(({ line, low, high, swing }) => ({
                  key: line.id, head: nameOf(line), figures: [low, high, swing].map(formats.money),
                  note: words.range(formats.percent(line.low), formats.percent(line.high)),
                }))}
              />
            }
          />
        </>
      )}
      {unusableRanges.length > 0 && <Text size={200} weight="semibold">{words.unusable(unusableRanges.join(', '))}</Text>}
    </Section>
  );
}
