import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { isFault } from '../../domain/fault';
import { analyze } from '../../domain/realization/analysis';
import type { CaseView } from '../../domain/realization/program-flows';
import { perReading } from '../per-reading';
import { programFactsOf } from '../program-facts-of';
import { ViewHeading } from '../ViewHeading';
import { WithProgram } from '../WithProgram';
import { analysisFormats } from './analysis-formats';
import { AppraisalTable } from './AppraisalTable';
import { DelaySection } from './DelaySection';
import { InsertFigure } from './InsertFigure';
import { SimulationSection } from './SimulationSection';
import { SwitchingSection } from './SwitchingSection';
import { TornadoSection } from './TornadoSection';
import { useAnalysisWords } from './use-analysis-words';

/** What the program is worth, what that depends on, and how sure it is. */
export function AnalysisView() {
  const { title, noProgram } = useAnalysisWords();
  return <WithProgram title={title} none={noProgram}>{(reading) => <ProgramAnalysis reading={reading} />}</WithProgram>;
}

const analysesOf = perReading((reading) => {
  const facts = programFactsOf(reading);
  return { plan: analyze(facts, 'plan'), 'actual-then-forecast': analyze(facts, 'actual-then-forecast') };
});

function ProgramAnalysis({ reading }: { readonly reading: ProgramReading }) {
  const words = useAnalysisWords();
  const { program, assessment, culture } = reading;
  const { settings } = program;
  const { today } = assessment;
  const analyses = analysesOf(reading);
  const formats = useMemo(() => analysisFormats(culture.name, settings.currency), [culture.name, settings.currency]);
  const [view, setView] = useState<CaseView>('actual-then-forecast');
  const analysis = analyses[view];
  const { sensitivity } = analysis;
  const hasMoney = program.cashFlows.some(({ values }) => values.some((value) => value !== null));
  return (
    <>
      <ViewHeading title={words.title} />
      {!hasMoney ? <Text>{words.noMoney}</Text> : (
        <>
          <AppraisalTable analyses={analyses} settings={settings} formats={formats} />
          <Field label={words.view} hint={words.viewNote}>
            <RadioGroup value={view} onChange={(_event, { value }) => setView(value as CaseView)}>
              {Object.entries(words.views).map(([known, label]) => <Radio key={known} value={known} label={label} />)}
            </RadioGroup>
          </Field>
          {isFault(sensitivity) ? <Text>{words.noValue}</Text> : (
            <>
              <TornadoSection sensitivity={sensitivity} unusableRanges={analysis.unusableRanges} formats={formats} />
              <SwitchingSection analysis={analysis} sensitivity={sensitivity} formats={formats} />
              <DelaySection
                delays={analysis.delays} netPresentValue={sensitivity.netPresentValue} periodLength={settings.periodLength}
                formats={formats}
              />
              <SimulationSection
                analyses={analyses} view={view} sensitivity={sensitivity} settings={settings} today={today} formats={formats}
              />
            </>
          )}
          <InsertFigure view={view} />
        </>
      )}
    </>
  );
}
