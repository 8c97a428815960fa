import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding, ProgramReading } from '../../commands/read-program';
import type { FindingInWords } from '../../sheets/plan-findings';
import { ButtonRow } from '../ButtonRow';
import { noticeOfFinding } from '../notices';
import { useActivity, useWords } from '../session-context';
import { useHomeWords } from './use-home-words';
import type { WorkbookCheckState } from './use-workbook-check';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** Writes the findings to a sheet of their own, after a look at what will be written. */
export function WriteFindings({ reading, check }: { readonly reading: ProgramReading; readonly check: WorkbookCheckState }) {
  const styles = useStyles();
  const words = useWords();
  const { attention, sheet } = useHomeWords();
  const { activity, state } = useActivity();
  const [isAsking, setAsking] = useState(false);
  const inWords = (finding: LocatedFinding): FindingInWords => {
    const { code, severity, cell, remedy } = finding;
    const place = cell === null ? '' : `${cell.sheet}!${cell.address}`;
    return {
      severity: words.severities[severity],
      sheet: cell?.sheet ?? '',
      cell: cell?.address ?? '',
      finding: noticeOfFinding(finding, words).sentence,
      whyItMatters: attention.reasons[code],
      safeFix: remedy === null ? '' : attention.preview(place, String(remedy.before) || attention.blank, String(remedy.after)),
    };
  };
  const write = async (): Promise<void> => {
    if ((await activity.run('writeFindings', { inWords, resolved: sheet.resolved })) !== null) setAsking(false);
  };
  if (!isAsking) return <div><Button size="small" onClick={() => setAsking(true)}>{sheet.write}</Button></div>;
  return (
    <div className={styles.panel}>
      <Text size={200}>{sheet.preview(reading.findings.length, check?.hasHealthCheck ?? false)}</Text>
      <ButtonRow>
        <Button size="small" appearance="primary" disabledFocusable={state.running !== null} onClick={() => void write()}>
          {attention.write}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>{attention.cancel}</Button>
      </ButtonRow>
    </div>
  );
}
