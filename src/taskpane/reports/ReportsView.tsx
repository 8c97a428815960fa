import { Field, Input, makeStyles, Radio, RadioGroup, Select, Spinner, Text } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ComposedReport, ReportRequest } from '../../commands/compose-report';
import { composeReport } from '../../commands/compose-report';
import type { ProgramReading } from '../../commands/read-program';
import type { Audience } from '../../domain/realization/report/status-report';
import { audiences } from '../../domain/realization/report/status-report';
import { isoDate, parseIsoDate } from '../../sheets/iso-date';
import { FailureBar } from '../FailureBar';
import { LongSelect } from '../LongSelect';
import { painted } from '../painted';
import { SearchField } from '../SearchField';
import { useWords } from '../session-context';
import { useSelection } from '../use-selection';
import { ViewHeading } from '../ViewHeading';
import { WithProgram } from '../WithProgram';
import { DocumentView } from './DocumentView';
import { ReportActions } from './ReportActions';
import { useReportsWords } from './use-reports-words';

const useStyles = makeStyles({
  // A drop-down is as wide as its longest entry unless it is told otherwise.
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Reports of the program: chosen, previewed, and written to a sheet, copied or saved. */
export function ReportsView() {
  const { title, noProgram } = useReportsWords();
  return <WithProgram title={title} none={noProgram}>{(reading) => <Reports reading={reading} />}</WithProgram>;
}

function Reports({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = useReportsWords();
  const { today } = reading.assessment;
  const [kind, setKind] = useState<ReportRequest['is']>('status');
  const [audience, setAudience] = useState<Audience>('board');
  const [fromText, setFromText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = useSelectedBenefit(reading);
  const benefit = chosen ?? selected ?? reading.program.benefits[0]?.id ?? '';
  const from = fromText === '' ? null : parseIsoDate(fromText);
  const isDateWrong = fromText !== '' && (from === null || from > today);
  const request = useMemo((): ReportRequest =>
    (kind === 'profile' ? { is: 'profile', benefit } : { is: 'status', audience, from: isDateWrong ? null : from }),
    [kind, benefit, audience, from, isDateWrong]);
  const sheet = request.is === 'status' ? words.sheetNames.status(isoDate(today)) : words.sheetNames.profile(request.benefit);
  return (
    <>
      <ViewHeading title={words.title} />
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_event, { value }) => setKind(value as ReportRequest['is'])}>
          {(['status', 'profile'] as const).map((known) => <Radio key={known} value={known} label={words.kinds[known]} />)}
        </RadioGroup>
      </Field>
      {kind === 'status' ? (
        <>
          <Field className={styles.choice} label={words.audience}>
            <Select value={audience} onChange={(_event, { value }) => setAudience(value as Audience)}>
              {audiences.map((known) => <option key={known} value={known}>{words.audiences[known]}</option>)}
            </Select>
          </Field>
          <Field label={words.from} validationMessage={isDateWrong ? words.dateWrong : undefined}>
            <Input type="date" value={fromText} max={isoDate(today)} onChange={(_event, { value }) => setFromText(value)} />
          </Field>
        </>
      ) : <BenefitChoice reading={reading} benefit={benefit} onChoose={setChosen} />}
      <Preview reading={reading} request={request} sheet={sheet} />
    </>
  );
}

/** The benefit of the row the user is on in the register. */
function useSelectedBenefit({ program }: ProgramReading): string | null {
  const selection = useSelection();
  if (selection?.table !== 'BenefitRegister') return null;
  return program.benefits.find(({ row }) => row === selection.row)?.id ?? null;
}

interface ChoiceProps {
  readonly reading: ProgramReading;
  readonly benefit: string;
  readonly onChoose: (id: string) => void;
}

function BenefitChoice({ reading: { program }, benefit, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const words = useReportsWords();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const found = useMemo(
    () => program.benefits
      .filter(({ id, benefit: name, owner }) => id === benefit || `${id} ${name} ${owner}`.toLowerCase().includes(wanted))
      .map(({ id, benefit: name }) => ({ value: id, text: `${id} ${name}`.trim() })),
    [program, benefit, wanted],
  );
  return (
    <>
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <Field className={styles.choice} label={words.benefit}>
        <LongSelect value={benefit} choices={found} onChoose={onChoose} />
      </Field>
    </>
  );
}

type Composed =
  | { readonly is: 'composing' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'composed'; readonly report: ComposedReport | null };

interface PreviewProps {
  readonly reading: ProgramReading;
  readonly request: ReportRequest;
  readonly sheet: string;
}

function Preview({ reading, request, sheet }: PreviewProps) {
  const words = useReportsWords();
  const { pane, language } = useWords();
  const [composed, setComposed] = useState<Composed>({ is: 'composing' });
  useEffect(() => {
    let isStale = false;
    const compose = async (): Promise<void> => {
      await painted();
      if (isStale) return;
      const next = await composeReport(reading, request, language).then(
        (report): Composed => ({ is: 'composed', report }), (error: unknown): Composed => ({ is: 'failed', error }),
      );
      if (!isStale) setComposed(next);
    };
    void compose();
    return () => { isStale = true; };
  }, [reading, request, language]);

  switch (composed.is) {
    case 'composing':
      return <Spinner size="small" label={pane.loading} />;
    case 'failed':
      return <FailureBar error={composed.error} />;
    case 'composed':
      if (composed.report === null) return <Text>{words.gone}</Text>;
      return (
        <>
          <ReportActions report={composed.report} request={request} sheet={sheet} />
          <DocumentView document={composed.report.document} formats={composed.report.formats} />
        </>
      );
  }
}
