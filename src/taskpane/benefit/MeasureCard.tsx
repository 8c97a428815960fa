import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProfiledMeasure } from '../../domain/realization/benefit-profile';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { CultureFormats } from '../../strings/culture-formats';
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
  standing: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
  },
});

interface MeasureCardProps {
  readonly measure: ProfiledMeasure;
  readonly today: number;
  readonly formats: CultureFormats;
}

/** One measure: where it stands, where it should be, and how it got there. */
export function MeasureCard({ measure, today, formats }: MeasureCardProps) {
  const styles = useStyles();
  const { page: words } = useBenefitWords();
  const { record, status, series } = measure;
  const name = record.measure === '' ? record.id : record.measure;
  const level = (value: number): string => withUnit(value, record, formats);
  return (
    <li className={styles.card}>
      <div><CellLink table="BenefitMeasures" row={record.row} field="measure">{name}</CellLink></div>
      <div className={styles.standing}>
        <StatusBadge word={status.status} />
        {status.trend !== null && <Text size={200}>{words.trend[status.trend]}</Text>}
      </div>
      <Text size={200}>{measureSentences(measure, words, formats, level).join(' ')}</Text>
      <TrendFigure
        name={name} series={trendOfMeasure(series)} today={today} formats={formats} level={level}
        mark={(value) => withUnit(value, { unit: record.unit === '%' ? '%' : '' }, { number: formats.shortNumber })}
      />
    </li>
  );
}

type Level = (value: number) => string;
type PageWords = BenefitViewSentences['page'];

function measureSentences(measure: ProfiledMeasure, words: PageWords, { date }: CultureFormats, level: Level): readonly string[] {
  const { forecastAtTargetDate, latest, nextReading, daysOverdue } = measure.status;
  return [
    latestSentence(measure, words, level),
    aimSentence(measure, words, date, level),
    forecastAtTargetDate === null || latest === null ? '' : words.measureForecast(level(forecastAtTargetDate)),
    daysOverdue > 0 ? words.overdue(daysOverdue) : '',
    daysOverdue === 0 && nextReading !== null ? words.nextReading(date(nextReading)) : '',
  ].filter((sentence) => sentence !== '');
}

function latestSentence({ status: { latest, expectedByNow }, series: { range } }: ProfiledMeasure, words: PageWords, level: Level): string {
  if (latest === null) return words.measureUnread;
  if (expectedByNow === null || range !== null) return words.measureLatest(level(latest));
  return words.measureLine(level(latest), level(expectedByNow));
}

function aimSentence({ series }: ProfiledMeasure, words: PageWords, date: (serial: number) => string, level: Level): string {
  const { range, target } = series;
  if (range !== null) return rangeSentence(range, words, level);
  if (target === null) return '';
  return target.date === null ? words.targetUndated(level(target.value)) : words.target(level(target.value), date(target.date));
}

function rangeSentence({ low, high }: NonNullable<ProfiledMeasure['series']['range']>, words: PageWords, level: Level): string {
  if (low !== null && high !== null) return words.range(level(low), level(high));
  if (low !== null) return words.atLeast(level(low));
  return high === null ? '' : words.atMost(level(high));
}
