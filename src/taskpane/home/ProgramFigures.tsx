import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProgramReading } from '../../commands/read-program';
import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import { businessCase } from '../../domain/realization/business-case';
import type { CaseView } from '../../domain/realization/program-flows';
import { useCultureFormats } from '../use-culture-formats';
import { perReading } from '../per-reading';
import { programFactsOf } from '../program-facts-of';
import { Section } from '../Section';
import { useWords } from '../session-context';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  figures: {
    display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0,
  },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  note: {
    gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
});

const worthOf = perReading((reading) => {
  const appraisalOf = (view: CaseView) => businessCase(programFactsOf(reading), view).appraisal;
  const hasMoney = reading.program.cashFlows.some(({ series, values }) => series === 'Plan' && values.some((value) => value !== null));
  return { plan: appraisalOf('plan'), outlook: appraisalOf('actual-then-forecast'), hasMoney };
});

/** The program in figures: to date, at completion, and what it is worth, each with the convention it follows. */
export function ProgramFigures({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { home } = useWords();
  const { figures: words } = useHomeWords();
  const { money, percent } = useCultureFormats(reading);
  const { program, assessment: { summary } } = reading;
  const { settings } = program;
  const { plan, outlook, hasMoney } = worthOf(reading);
  const shown = (value: number | Fault, format: (value: number) => string): string =>
    (isFault(value) ? words.notComputable : format(value));
  const rate = settings.discountSchedule === '' ? { rate: percent(settings.discountRate) } : { schedule: settings.discountSchedule };
  return (
    <Section title={words.title}>
      <dl className={styles.figures}>
        <Figure label={home.planned} value={money(summary.plannedToDate)} />
        <Figure label={home.actual} value={money(summary.actualToDate)} />
        <Figure label={home.realization} value={summary.realizationPercent === null ? home.none : percent(summary.realizationPercent)} />
        <Figure label={words.forecast} value={money(summary.forecastTotal)} note={words.forecastOf(money(summary.plannedTotal))} />
        {hasMoney && (
          <>
            <Figure label={words.npv} value={shown(plan.npv, money)} />
            <Figure label={words.npvOutlook} value={shown(outlook.npv, money)} note={words.npvConvention(rate, settings.discountTiming)} />
            <Figure label={words.roi} value={shown(plan.roi, percent)} note={words.roiConvention} />
          </>
        )}
      </dl>
      {!hasMoney && <Text size={200}>{words.noMoney}</Text>}
    </Section>
  );
}

function Figure({ label, value, note }: { readonly label: string; readonly value: string; readonly note?: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.figure}>{value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </>
  );
}
