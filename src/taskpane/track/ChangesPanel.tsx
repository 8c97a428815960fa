import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { latestSnapshot } from '../../domain/realization/standing';
import type { ProgramMovement } from '../../domain/realization/what-changed';
import { isQuiet, whatChanged } from '../../domain/realization/what-changed';
import { refreshedStanding } from '../../sheets/refreshed-standing';
import { Section } from '../Section';
import { useActivity } from '../session-context';
import { KeepSnapshot } from './KeepSnapshot';
import { movementGroups, triggerEntry } from './movement-groups';
import { MovementList } from './MovementList';
import { MovementTotals } from './MovementTotals';
import { ShowFailureBar } from './ShowFailureBar';
import type { TrackFormats } from './track-formats';
import { useShowRecord } from './use-show-record';
import { useTrackWords } from './use-track-words';

interface ChangesPanelProps {
  readonly reading: ProgramReading;
  readonly formats: TrackFormats;
}

/** What is different from the last refresh and from the last snapshot, what has fired, and the way to keep a snapshot. */
export function ChangesPanel({ reading, formats }: ChangesPanelProps) {
  const words = useTrackWords();
  const { changes } = words;
  const { state: { lastRefresh } } = useActivity();
  const { program, assessment, reading: { tables } } = reading;
  const { show, failure } = useShowRecord(reading);
  const unwritten = useMemo(() => whatChanged(refreshedStanding(tables), program, assessment), [tables, program, assessment]);
  const snapshot = useMemo(() => latestSnapshot(program.history, assessment.today), [program, assessment]);
  const sinceSnapshot = useMemo(
    () => (snapshot === null ? null : whatChanged(snapshot, program, assessment)), [snapshot, program, assessment],
  );
  // What a refresh would write, or what the last one wrote.
  const isWritten = isQuiet(unwritten) && lastRefresh !== null;
  const sinceRefresh = isWritten ? lastRefresh.movement : unwritten;
  const isNew = new Set(sinceRefresh.triggers.map(({ risk }) => risk));
  const standing = assessment.summary.triggeredRisks.filter(({ risk }) => !isNew.has(risk));

  const list = (movement: ProgramMovement, nothing: string) => (
    <>
      {movement.values.some(({ field }) => field !== 'realizationPercent') && <MovementTotals totals={movement.totals} formats={formats} />}
      {movementGroups(movement, program, words, formats).map(
        (group) => <MovementList key={group.title} group={group} onShow={(place) => void show(place)} />,
      )}
      {isQuiet(movement) && <Text>{nothing}</Text>}
    </>
  );
  const titleOf = ({ since }: ProgramMovement, written: boolean): string => {
    if (since === null) return written ? changes.firstRefresh : changes.neverRefreshed;
    return written ? changes.refreshed(formats.date(since)) : changes.sinceRefresh(formats.date(since));
  };
  return (
    <>
      <ShowFailureBar failure={failure} />
      <Section title={titleOf(sinceRefresh, isWritten)}>
        {!isQuiet(unwritten) && <Text size={200}>{changes.unwritten}</Text>}
        {list(sinceRefresh, isWritten && sinceRefresh.since === null ? changes.firstTime : changes.quiet)}
        {standing.length > 0 && (
          <MovementList
            group={{ title: changes.triggers, entries: standing.map((trigger) => triggerEntry(trigger, program, words)) }}
            onShow={(place) => void show(place)}
          />
        )}
      </Section>
      {snapshot === null || sinceSnapshot === null ? <Text>{changes.noSnapshot}</Text> : (
        <Section title={changes.sinceSnapshot(snapshot.name, formats.date(snapshot.date))}>
          {list(sinceSnapshot, changes.quiet)}
        </Section>
      )}
      <KeepSnapshot reading={reading} />
    </>
  );
}
