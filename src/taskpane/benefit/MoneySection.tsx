import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { BenefitProfile } from '../../domain/realization/benefit-profile';
import type { CultureFormats } from '../../strings/culture-formats';
import { Section } from '../Section';
import { TrendFigure } from './TrendFigure';
import { trendOfMoney } from './trend-series';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  figures: {
    display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0,
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
});

interface MoneySectionProps {
  readonly profile: BenefitProfile;
  readonly today: number;
  readonly formats: CultureFormats;
}

/** Planned, actual and forecast money; of a benefit without money, what its measures have covered. */
export function MoneySection({ profile, today, formats }: MoneySectionProps) {
  const styles = useStyles();
  const { page: words, trend, blank } = useBenefitWords();
  const { status, money, moneySeries } = profile;
  const amount = (value: number | null): string => (value === null ? blank : formats.money(value));
  if (money === null || moneySeries === null) {
    return (
      <Section title={words.money}>
        <Text size={200}>{words.noMoney}</Text>
        {status.basis === 'measures' && status.actualToDate !== null && status.plannedToDate !== null && (
          <Text size={200}>{words.shares(formats.percent(status.actualToDate), formats.percent(status.plannedToDate))}</Text>
        )}
      </Section>
    );
  }
  return (
    <Section title={words.money}>
      <dl className={styles.figures}>
        <dt>{words.planned}</dt><dd>{amount(money.planned)}</dd>
        <dt>{words.actual}</dt><dd>{amount(money.actual)}</dd>
        <dt>{words.variance}</dt><dd>{amount(money.variance)}</dd>
        <dt>{words.realization}</dt><dd>{status.realizationPercent === null ? blank : formats.percent(status.realizationPercent)}</dd>
        <dt>{words.plannedTotal}</dt><dd>{amount(money.plannedTotal)}</dd>
        <dt>{words.forecast}</dt><dd>{amount(money.forecast)}</dd>
      </dl>
      {money.forecastMethod !== null && <Text size={200}>{`${words.forecast}: ${words.forecastBy[money.forecastMethod]}.`}</Text>}
      <TrendFigure
        name={trend.money} series={trendOfMoney(moneySeries)} today={today} formats={formats} level={formats.money}
        mark={formats.shortMoney}
      />
    </Section>
  );
}
