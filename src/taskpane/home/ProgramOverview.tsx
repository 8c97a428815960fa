import { Button, makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import type { ProgramReading } from '../../commands/read-program';
import type { Status } from '../../domain/realization/status';
import { statuses, statusSymbols } from '../../domain/realization/status';
import { toneColors, toneOf } from '../../sheets/status-words';
import { noticeOfFinding, noticeOfProblem } from '../notices';
import { ProblemList } from '../ProblemList';
import { useActivity, useWords } from '../session-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  chip: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, border: '1px solid transparent' },
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, margin: 0 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** The program at a glance: how it stands, what needs attention, and the button that brings the status columns up to date. */
export function ProgramOverview({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const words = useWords();
  const { activity, state } = useActivity();
  const { program, assessment, findings, problems, culture } = reading;
  const { settings } = program;
  const { summary } = assessment;
  const money = new Intl.NumberFormat(culture.name, { style: 'currency', currency: settings.currency, maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(culture.name, { style: 'percent', maximumFractionDigits: 1 });
  const sorted = [...findings].sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
  const notices = sorted.map((finding) => noticeOfFinding(finding, words));
  const cells = problems.map((problem) => noticeOfProblem(problem, words));
  const { isSample } = reading;
  const isBehindSettings = problems.some(({ code }) => code === 'missing-periods' || code === 'surplus-periods');
  const isBusy = state.running !== null;

  return (
    <>
      <header className={styles.section}>
        <Title3 as="h1">{settings.program === '' ? words.home.untitled : settings.program}</Title3>
        {settings.sponsor !== '' && <Text size={200}>{words.home.sponsor(settings.sponsor)}</Text>}
        <Text>{program.benefits.length === 0 ? words.home.noBenefits : words.home.benefits(program.benefits.length)}</Text>
      </header>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void activity.run('refreshStatus', undefined)}>
          {words.commands.refreshStatus}
        </Button>
        {isSample && (
          <Button disabledFocusable={isBusy} onClick={() => void activity.run('removeSample', undefined)}>
            {words.commands.removeSample}
          </Button>
        )}
        {isBehindSettings && (
          <Button disabledFocusable={isBusy} onClick={() => void activity.run('applySettings', undefined)}>
            {words.commands.applySettings}
          </Button>
        )}
      </div>
      {program.benefits.length > 0 && (
        <>
          <section className={styles.section}>
            <Subtitle2 as="h2" id="by-status">{words.home.byStatus}</Subtitle2>
            <ul className={styles.chips} aria-labelledby="by-status">
              {statuses.filter((status) => summary.benefitsByStatus[status] > 0).map((status) => <StatusChip key={status} status={status} count={summary.benefitsByStatus[status]} />)}
            </ul>
          </section>
          <section className={styles.section}>
            <Subtitle2 as="h2">{words.home.figures}</Subtitle2>
            <dl className={styles.figures}>
              <Figure label={words.home.planned} value={money.format(summary.plannedToDate)} />
              <Figure label={words.home.actual} value={money.format(summary.actualToDate)} />
              <Figure label={words.home.realization} value={summary.realizationPercent === null ? words.home.none : share.format(summary.realizationPercent)} />
            </dl>
          </section>
        </>
      )}
      {cells.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{words.home.cells}</Subtitle2>
          <ProblemList label={words.home.cells} notices={cells} />
        </section>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.home.attention}</Subtitle2>
        {notices.length === 0 ? <Text>{words.home.allWell}</Text> : <ProblemList label={words.home.attention} notices={notices} />}
      </section>
    </>
  );
}

function StatusChip({ status, count }: { readonly status: Status; readonly count: number }) {
  const styles = useStyles();
  const { fill, color } = toneColors[toneOf[status]];
  return (
    <li className={styles.chip} style={{ backgroundColor: fill, color }}>
      <span aria-hidden="true">{statusSymbols[status]} </span>
      {count} {status}
    </li>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.figure}>{value}</dd>
    </>
  );
}
