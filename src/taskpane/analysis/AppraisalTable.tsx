import { Text } from '@fluentui/react-components';
import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import type { Analysis } from '../../domain/realization/analysis';
import { timingOf } from '../../domain/realization/discount-rate';
import type { CaseView } from '../../domain/realization/program-flows';
import type { Settings } from '../../domain/realization/settings';
import type { AppraisalFigure } from '../../sheets/report/business-case-formula';
import { appraisalFigures } from '../../sheets/report/business-case-formula';
import { Section } from '../Section';
import type { AnalysisFormats } from './analysis-formats';
import { DataTable } from './DataTable';
import { useAnalysisWords } from './use-analysis-words';

const caseViews = ['plan', 'actual-then-forecast'] as const satisfies readonly CaseView[];

const formatOf: Readonly<Record<AppraisalFigure, 'money' | 'ratio' | 'percent' | 'years'>> = {
  presentValueOfBenefits: 'money', presentValueOfCosts: 'money', npv: 'money', benefitCostRatio: 'ratio', irr: 'percent', payback: 'years',
  discountedPayback: 'years',
};

interface AppraisalTableProps {
  readonly analyses: Readonly<Record<CaseView, Analysis>>;
  readonly settings: Settings;
  readonly formats: AnalysisFormats;
}

/** What the program is worth, as planned and as it goes, each figure with its convention. */
export function AppraisalTable({ analyses, settings, formats }: AppraisalTableProps) {
  const words = useAnalysisWords();
  const { appraisal } = words;
  const write = (figure: AppraisalFigure, value: number | Fault): string => {
    if (isFault(value)) return appraisal.missing[value.fault] ?? appraisal.otherwiseMissing;
    const written = formats[formatOf[figure]](value);
    return formatOf[figure] === 'years' ? appraisal.years(written) : written;
  };
  const { discountSchedule, discountRate, discountTiming, appraisalDate, firstPeriod } = settings;
  const rate = discountSchedule === '' ? appraisal.rate(formats.percent(discountRate)) : appraisal.schedule(discountSchedule);
  const start = appraisalDate ?? firstPeriod;
  return (
    <Section title={appraisal.title}>
      <DataTable
        caption={appraisal.title}
        columns={[appraisal.figure, ...caseViews.map((view) => words.views[view])]}
        rows={appraisalFigures.map((figure) => {
          const { label, convention } = appraisal.figures[figure];
          const figures = caseViews.map((view) => write(figure, analyses[view].appraisal[figure]));
          return { key: figure, head: label, note: convention, figures };
        })}
      />
      <Text size={200}>
        {appraisal.convention(rate, appraisal.timings[timingOf[discountTiming]], start === null ? '' : formats.date(start))}
      </Text>
      {caseViews.filter((view) => analyses[view].ratesOfReturn > 1).map((view) => (
        <Text key={view} size={200} weight="semibold">{appraisal.severalRates(words.views[view], analyses[view].ratesOfReturn)}</Text>
      ))}
    </Section>
  );
}
