import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposedReport, ReportRequest } from '../../commands/compose-report';
import { documentHtml } from '../../sheets/report/document/document-html';
import { documentMarkdown } from '../../sheets/report/document/document-markdown';
import { ButtonRow } from '../ButtonRow';
import { useActivity, useWords } from '../session-context';
import { useReportsWords } from './use-reports-words';

interface ReportActionsProps {
  readonly report: ComposedReport;
  readonly request: ReportRequest;
  /** What a new sheet is to be called; also the name of a file. */
  readonly sheet: string;
}

/** Where a report can go: a sheet of the workbook, the clipboard, a file. Nothing is sent anywhere. */
export function ReportActions({ report: { document, formats }, request, sheet }: ReportActionsProps) {
  const words = useReportsWords();
  const { language } = useWords();
  const { activity, state } = useActivity();
  const [told, setTold] = useState('');
  const copy = async (what: 'Markdown' | 'HTML', text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied(what));
    } catch {
      setTold(words.notCopied); // The browser's own reasons are no help to a reader; what helps is another way.
    }
  };
  const save = (): void => {
    const file = `${sheet}.html`;
    handOver(file, documentHtml(document, formats));
    setTold(words.saved(file));
  };
  return (
    <>
      <Text size={200}>{words.stays}</Text>
      <ButtonRow>
        <Button
          appearance="primary"
          disabledFocusable={state.running !== null}
          onClick={() => void activity.run('writeReport', { request, language, sheet })}
        >
          {words.write}
        </Button>
        <Button onClick={() => void copy('Markdown', documentMarkdown(document, formats))}>{words.copyMarkdown}</Button>
        <Button onClick={() => void copy('HTML', documentHtml(document, formats))}>{words.copyHtml}</Button>
        <Button onClick={save}>{words.save}</Button>
      </ButtonRow>
      <Text size={200} role="status">{told}</Text>
    </>
  );
}

/** Gives the browser a file to save. */
function handOver(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
