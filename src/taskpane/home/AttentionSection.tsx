import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { useCultureFormats } from '../use-culture-formats';
import { Section } from '../Section';
import { useWords } from '../session-context';
import type { AttentionKind } from './attention-groups';
import { attentionGroups, groupsOpenAtFirst } from './attention-groups';
import { AttentionGroupList } from './AttentionGroupList';
import { useHomeWords } from './use-home-words';
import type { WorkbookCheckState } from './use-workbook-check';
import { WriteFindings } from './WriteFindings';

/** What needs attention, in groups, the most pressing first; each thing leads to its cell. */
export function AttentionSection({ reading, check }: { readonly reading: ProgramReading; readonly check: WorkbookCheckState }) {
  const words = useWords();
  const { attention } = useHomeWords();
  const formats = useCultureFormats(reading);
  const groups = useMemo(
    () => attentionGroups(reading, check?.problems ?? [], { words, home: attention, formats }),
    [reading, check, words, attention, formats],
  );
  const atFirst = useMemo(() => groupsOpenAtFirst(groups), [groups]);
  /** What the reader has opened or closed by hand. */
  const [chosen, setChosen] = useState<ReadonlyMap<AttentionKind, boolean>>(new Map());
  const isOpen = (kind: AttentionKind): boolean => chosen.get(kind) ?? atFirst.has(kind);
  return (
    <Section title={attention.title}>
      {groups.length === 0 && <Text>{attention.allWell}</Text>}
      {groups.map((group) => (
        <AttentionGroupList
          key={group.kind} group={group} isOpen={isOpen(group.kind)}
          onToggle={() => setChosen(new Map(chosen).set(group.kind, !isOpen(group.kind)))}
        />
      ))}
      {(reading.findings.length > 0 || check?.hasHealthCheck) && <WriteFindings reading={reading} check={check} />}
    </Section>
  );
}
