import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isFault } from '../../domain/fault';
import type { Analysis, Sensitivity } from '../../domain/realization/analysis';
import type { LineSwitching } from '../../domain/realization/line-switching';
import type { AnalysisViewSentences } from '../../strings/analysis-view';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import type { AnalysisFormats } from './analysis-formats';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  list: {
    margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS,
  },
});

const firstLines = 5;

/** From nothing to ten times the amount: a line falls no lower, and what would need more turns no case. */
const isConceivable = (change: number): boolean => change >= -1 && change <= 9;

interface SwitchingSectionProps {
  readonly analysis: Analysis;
  readonly sensitivity: Sensitivity;
  readonly formats: AnalysisFormats;
}

/** By how much one thing may change before the net present value is zero, in sentences, those that turn the case soonest first. */
export function SwitchingSection({ analysis: { appraisal }, sensitivity: { switching, netPresentValue }, formats }: SwitchingSectionProps) {
  const styles = useStyles();
  const { switching: words, unnamed } = useAnalysisWords();
  const [isWhole, setWhole] = useState(false);
  const lines = switching.filter(({ change }) => change !== null && isConceivable(change));
  const powerless = switching
    .filter(({ change }) => change !== null && !isConceivable(change))
    .map(({ line }) => nameOf(line.line, unnamed));
  const shown = isWhole ? lines : lines.slice(0, firstLines);
  const sentenceOf = (entry: LineSwitching): string => lineSentence(entry, netPresentValue >= 0, { words, unnamed, formats });
  return (
    <Section title={words.title}>
      <Text size={200}>{words.intro}</Text>
      <ul className={styles.list}>
        {overall(appraisal, words, formats).map((sentence) => <li key={sentence}><Text weight="semibold">{sentence}</Text></li>)}
        {shown.map((entry) => <li key={entry.line.id}><Text>{sentenceOf(entry)}</Text></li>)}
        {powerless.length > 0 && shown.length === lines.length && <li><Text>{words.never(listed(powerless), powerless.length)}</Text></li>}
      </ul>
      {shown.length < lines.length && (
        <ShowMore count={lines.length - shown.length} onMore={() => setWhole(true)} />
      )}
    </Section>
  );
}

type Words = AnalysisViewSentences['switching'];

function overall({ benefitsMayFall, costsMayRise }: Analysis['appraisal'], words: Words, formats: AnalysisFormats): readonly string[] {
  const sentences: string[] = [];
  if (!isFault(benefitsMayFall)) {
    sentences.push((benefitsMayFall >= 0 ? words.benefitsMayFall : words.benefitsMustRise)(formats.percent(Math.abs(benefitsMayFall))));
  }
  if (!isFault(costsMayRise)) {
    sentences.push((costsMayRise >= 0 ? words.costsMayRise : words.costsMustFall)(formats.percent(Math.abs(costsMayRise))));
  }
  return sentences;
}

const nameOf = (line: string, unnamed: string): string => (line === '' ? unnamed : line);

/** A few names; a long list says nothing. */
function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ');
}

interface Wording {
  readonly words: Words;
  readonly unnamed: string;
  readonly formats: AnalysisFormats;
}

/** @param isWorth whether the case is above zero as it stands: then a change may be, else it would have to be */
function lineSentence({ line, change, isWithinRange }: LineSwitching, isWorth: boolean, { words, unnamed, formats }: Wording): string {
  const name = nameOf(line.line, unnamed);
  const share = formats.percent(Math.abs(change!));
  const falls = isWorth ? words.mayFall : words.mustFall;
  const rises = isWorth ? words.mayRise : words.mustRise;
  const sentence = (change! < 0 ? falls : rises)(name, share);
  return isWithinRange ? `${sentence} ${words.within}` : sentence;
}
