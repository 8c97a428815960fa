import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProfiledMeasure } from '../../domain/realization/benefit-profile';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { CultureFormats } from '../culture-formats';
import { StatusBadge } from '../StatusBadge';
import { CellLink } from './CellLink';
import { withUnit } from './reason-sentences';
import { TrendFigure } from './TrendFigure';
import { trendOfMeasure } from './trend-series';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
});

/** One measure: where it stands, where it should be, and how it got there. */
export function MeasureCard({ measure, today, formats }: { readonly measure: ProfiledMeasure; readonly today: number; readonly formats: CultureFormats }) {
  const styles = useStyles();
  const { page: words } = useBenefitWords();
  const { record, status, series } = measure;
  const name = record.measure === '' ? record.id : record.measure;
  const level = (value: number): string => withUnit(value, record, formats);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <CellLink table="BenefitMeasures" row={record.row} field="measure">{name}</CellLink>
        <StatusBadge word={status.status} />
        {status.trend !== null && <Text size={200}>{words.trend[status.trend]}</Text>}
      </div>
      <Text size={200}>{measureSentences(measure, words, formats, level).join(' ')}</Text>
      <TrendFigure name={name} series={trendOfMeasure(series)} today={today} formats={formats} level={level} />
    </li>
  );
}

function measureSentences(
  { record, status, series }: ProfiledMeasure, words: BenefitViewSentences['page'], { date }: CultureFormats, level: (value: number) => string,
): readonly string[] {
  const { latest, expectedByNow, forecastAtTargetDate, nextReading, daysOverdue } = status;
  const { target, range } = series;
  return [
    latest === null ? words.measureUnread
      : expectedByNow === null || range !== null ? words.measureLatest(level(latest)) : words.measureLine(level(latest), level(expectedByNow)),
    ...(range !== null ? [rangeSentence(range, words, level)]
      : target === null ? [] : [target.date === null ? words.targetUndated(level(target.value)) : words.target(level(target.value), date(target.date))]),
    ...(forecastAtTargetDate === null || latest === null ? [] : [words.measureForecast(level(forecastAtTargetDate))]),
    ...(record.everyDays === null || nextReading === null ? [] : [daysOverdue > 0 ? words.overdue(daysOverdue) : words.nextReading(date(nextReading))]),
  ];
}

function rangeSentence(
  { low, high }: { readonly low: number | null; readonly high: number | null }, words: BenefitViewSentences['page'], level: (value: number) => string,
): string {
  if (low !== null && high !== null) return words.range(level(low), level(high));
  if (low !== null) return words.atLeast(level(low));
  return high === null ? '' : words.atMost(level(high));
}
