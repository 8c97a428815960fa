import { MessageBar, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import type { Analysis, Sensitivity } from '../../domain/realization/analysis';
import { simulationModel } from '../../domain/realization/analysis';
import type { CaseView } from '../../domain/realization/program-flows';
import type { Settings } from '../../domain/realization/settings';
import { OutcomeDistribution } from '../../domain/simulation/outcome-distribution';
import { faultSentence } from '../../strings/fault-sentence';
import { useWords } from '../session-context';
import { Section } from '../Section';
import type { AnalysisFormats } from './analysis-formats';
import { draftNumbers, firstDraft } from './simulation-draft';
import { SimulationForm } from './SimulationForm';
import type { SimulationRequest } from './simulation-messages';
import { SimulationResult } from './SimulationResult';
import { useAnalysisWords } from './use-analysis-words';
import { useSimulation } from './use-simulation';
import { WriteAnalysis } from './WriteAnalysis';

interface SimulationSectionProps {
  readonly analyses: Readonly<Record<CaseView, Analysis>>;
  readonly view: CaseView;
  readonly sensitivity: Sensitivity;
  readonly settings: Settings;
  readonly today: number;
  readonly formats: AnalysisFormats;
}

/** The simulation: what it is made of, its run with progress and cancel, what came out, and the way to a sheet. */
export function SimulationSection({ analyses, view, sensitivity, settings, today, formats }: SimulationSectionProps) {
  const { simulation: words, write } = useAnalysisWords();
  const { language } = useWords();
  const [draft, setDraft] = useState(() => firstDraft(settings));
  const { state, start, cancel } = useSimulation();
  const { risks } = analyses[view];
  const { trials, seed, ownTarget } = draftNumbers(draft);
  const planValue = valueOf(analyses.plan.appraisal.npv);
  const target = { plan: planValue, zero: 0, own: ownTarget ?? 0 }[draft.target];
  const { countsRisks, distribution, rankCorrelation } = draft;
  const model = useMemo(
    () => simulationModel(sensitivity, countsRisks ? risks : null, distribution), [sensitivity, risks, countsRisks, distribution],
  );
  const request = useMemo(
    (): SimulationRequest | null => (trials === null || seed === null ? null : { model, terms: { trials, seed, rankCorrelation } }),
    [model, trials, seed, rankCorrelation],
  );
  const isCertain = model.risks.length === 0 && model.lines.every(({ factor: { low, high } }) => low === high);
  const done = state.is === 'done' ? state : null;
  const outcomes = useMemo(() => (done === null ? null : new OutcomeDistribution(done.run.outcomes)), [done]);
  const isStale = useMemo(() => done !== null && JSON.stringify(done.request) !== JSON.stringify(request), [done, request]);

  return (
    <>
      <Section title={words.title}>
        <Text size={200}>{words.intro}</Text>
        {isCertain ? <Text>{words.certain}</Text> : (
          <SimulationForm
            draft={draft} risks={risks} planValue={planValue} formats={formats} isRunning={state.is === 'running'}
            onChange={setDraft} onRun={() => { if (request !== null) start(request); }} onCancel={cancel}
          />
        )}
        <div role="status">
          {state.is === 'running' && <Text size={200}>{words.running(formats.count(state.done), formats.count(state.trials))}</Text>}
          {state.is === 'cancelled' && <Text>{words.cancelled}</Text>}
          {isStale && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.stale}</MessageBarBody></MessageBar>}
        </div>
        {state.is === 'running' && <ProgressBar aria-label={words.title} value={state.done} max={state.trials} />}
        {state.is === 'refused' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.refused(faultSentence(state.fault, language))}</MessageBarBody>
          </MessageBar>
        )}
        {done !== null && outcomes !== null && (
          <SimulationResult run={done.run} outcomes={outcomes} terms={done.request.terms} target={target} formats={formats} />
        )}
      </Section>
      <Section title={write.title}>
        <Text size={200}>{write.intro}</Text>
        {done === null || outcomes === null || isStale ? <Text>{write.needsRun}</Text> : (
          <WriteAnalysis
            formats={formats}
            record={{
              today, settings, analyses, view, sensitivity, terms: done.request.terms, distribution,
              riskEvents: done.request.model.risks.length, target, run: done.run, outcomes,
            }}
          />
        )}
      </Section>
    </>
  );
}

/** What has no value counts as nothing; then there is no sensitivity either, and this section is not shown. */
function valueOf(value: number | Fault): number {
  return isFault(value) ? 0 : value;
}
