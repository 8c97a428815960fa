import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { dueReadings } from '../../domain/realization/due-readings';
import { perReading } from '../per-reading';
import { useActivity, useWords } from '../session-context';
import { useSubject } from '../use-subject';
import { ViewHeading } from '../ViewHeading';
import { WithProgram } from '../WithProgram';
import { ChangesPanel } from './ChangesPanel';
import type { ReadingFilter } from './filter-readings';
import { ReadingsPanel } from './ReadingsPanel';
import { trackFormats } from './track-formats';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  // The words of the first tab stand where texts begin.
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

type PanelId = 'readings' | 'changes';

/** Entering actuals quickly, and what has changed by them. */
export function TrackView() {
  const { title, noProgram } = useTrackWords();
  return <WithProgram title={title} none={noProgram}>{(reading) => <Tracking reading={reading} />}</WithProgram>;
}

const dueReadingsOf = perReading(({ program, assessment }) => dueReadings(program, assessment));
const whatIsDue: ReadingFilter = { search: '', show: 'due', owner: null, benefit: null };

function Tracking({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = useTrackWords();
  const { commands } = useWords();
  const { activity, state } = useActivity();
  const subject = useSubject('track');
  const { program, culture } = reading;
  const lines = dueReadingsOf(reading);
  const formats = useMemo(() => trackFormats(culture.name, program.settings.currency), [culture.name, program.settings.currency]);
  const [panel, setPanel] = useState<PanelId>('readings');
  const [chosen, setChosen] = useState({ filter: whatIsDue, request: null as typeof subject });
  // Another view may ask for the readings of a measure or benefit; what is chosen after that wins again.
  const isAsked = subject !== null && subject.subject !== null && subject !== chosen.request;
  const filter = isAsked ? { ...whatIsDue, show: 'all' as const, search: subject.subject! } : chosen.filter;

  const refresh = async (): Promise<void> => {
    if ((await activity.run('refreshStatus', undefined)) !== null) setPanel('changes');
  };
  const due = lines.filter(({ isDue }) => isDue).length;
  return (
    <>
      <ViewHeading
        title={words.title}
        actions={<Button disabledFocusable={state.running !== null} onClick={() => void refresh()}>{commands.refreshStatus}</Button>}
      />
      <TabList
        className={styles.tabs} size="small" selectedValue={panel} aria-label={words.tabs.label}
        onTabSelect={(_event, { value }) => setPanel(value as PanelId)}
      >
        <Tab id="track-readings" value="readings" aria-controls="track-panel">{words.tabs.readings(due)}</Tab>
        <Tab id="track-changes" value="changes" aria-controls="track-panel">{words.tabs.changes}</Tab>
      </TabList>
      <div id="track-panel" role="tabpanel" aria-labelledby={`track-${panel}`} className={styles.panel}>
        {panel === 'changes' && <ChangesPanel reading={reading} formats={formats} />}
        {panel === 'readings' && lines.length === 0 && <Text>{words.noMeasures}</Text>}
        {panel === 'readings' && lines.length > 0 && (
          <ReadingsPanel
            reading={reading} lines={lines} formats={formats} filter={filter}
            onFilter={(next) => setChosen({ filter: next, request: subject })}
          />
        )}
      </div>
    </>
  );
}
