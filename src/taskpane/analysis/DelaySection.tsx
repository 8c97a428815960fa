import { Text } from '@fluentui/react-components';
import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import type { Analysis, Sensitivity } from '../../domain/realization/analysis';
import type { PeriodLength } from '../../domain/realization/settings';
import { Section } from '../Section';
import type { AnalysisFormats } from './analysis-formats';
import { DataTable } from './DataTable';
import { useAnalysisWords } from './use-analysis-words';

interface DelaySectionProps {
  readonly delays: Analysis['delays'];
  readonly netPresentValue: Sensitivity['netPresentValue'];
  readonly periodLength: PeriodLength;
  readonly formats: AnalysisFormats;
}

/** The net present value when benefits come later, and how much that costs. */
export function DelaySection({ delays, netPresentValue, periodLength, formats }: DelaySectionProps) {
  const { delay: words, appraisal } = useAnalysisWords();
  const write = (value: number | Fault): string => (isFault(value) ? appraisal.otherwiseMissing : formats.money(value));
  const change = (value: number | Fault): string => {
    if (isFault(value)) return appraisal.otherwiseMissing;
    const difference = Math.round(value - netPresentValue);
    if (difference === 0) return words.same;
    return (difference < 0 ? words.lost : words.gained)(formats.money(Math.abs(difference)));
  };
  return (
    <Section title={words.title}>
      <Text size={200}>{words.intro}</Text>
      <DataTable
        caption={words.title}
        columns={[words.by, words.horizonKept, words.allStillCome]}
        rows={delays.map(({ periods, horizonKept, allStillCome }) => ({
          key: String(periods), head: words.periods[periodLength](periods),
          figures: [horizonKept, allStillCome].map((value, place) => (
            <span key={place}>{write(value)}<br /><Text size={200}>{change(value)}</Text></span>
          )),
        }))}
      />
    </Section>
  );
}
