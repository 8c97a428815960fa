import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { CultureFormats } from '../../strings/culture-formats';
import { useWords } from '../session-context';
import { TextLink } from '../TextLink';
import { useTableStyles } from '../use-table-styles';
import { trendGeometry } from './trend-geometry';
import { TrendPicture } from './TrendPicture';
import type { TrendSeries } from './trend-series';
import { trendRows } from './trend-series';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, listStyleType: 'none', margin: 0, padding: 0 },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  sample: { width: '18px', height: 0, borderTopWidth: '2px', borderTopStyle: 'solid', borderTopColor: tokens.colorBrandForeground1 },
  plan: { borderTopStyle: 'dashed', borderTopColor: tokens.colorNeutralForeground3 },
  forecast: { borderTopStyle: 'dotted' },
});

interface TrendFigureProps {
  readonly name: string;
  readonly series: TrendSeries;
  readonly today: number;
  readonly formats: CultureFormats;
  /** A level as it is to be read. */
  readonly level: (value: number) => string;
  /** The same at an axis, where there is little room. */
  readonly mark: (value: number) => string;
}

/** A trend as a picture with its legend or as a table; the same figures in both. */
export function TrendFigure({ name, series, today, formats, level, mark }: TrendFigureProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { trend: words } = useBenefitWords();
  const [isTable, setTable] = useState(false);
  const geometry = trendGeometry(series, today);
  if (geometry === null) return <Text size={200}>{words.nothing}</Text>;
  const description = `${words.title(name)}. ${trendDescription(series, words, formats, level)}`;
  return (
    <figure className={styles.figure} aria-label={words.title(name)}>
      {isTable ? <TrendTable caption={words.title(name)} series={series} formats={formats} level={level} /> : (
        <TrendPicture
          geometry={geometry} description={description} highest={mark(geometry.highest)} lowest={mark(geometry.lowest)}
          first={formats.month(geometry.first)} last={formats.month(geometry.last)}
        />
      )}
      <div className={styles.foot}>
        {!isTable && (
          <ul className={styles.legend}>
            {geometry.plan !== '' && <LegendKey stroke={mergeClasses(styles.sample, styles.plan)} label={words.plan} />}
            {geometry.actual !== '' && <LegendKey stroke={styles.sample} label={words.actual} />}
            {series.forecast.length > 0 && <LegendKey stroke={mergeClasses(styles.sample, styles.forecast)} label={words.forecast} />}
            {geometry.target !== null && <li className={styles.key}><span aria-hidden="true">◆</span>{words.target}</li>}
          </ul>
        )}
        <Text size={200}><TextLink onClick={() => setTable(!isTable)}>{isTable ? pane.asPicture : pane.asTable}</TextLink></Text>
      </div>
    </figure>
  );
}

function LegendKey({ stroke, label }: { readonly stroke: string; readonly label: string }) {
  const styles = useStyles();
  return <li className={styles.key}><span className={stroke} aria-hidden="true" />{label}</li>;
}

interface TableProps extends Pick<TrendFigureProps, 'series' | 'formats' | 'level'> {
  readonly caption: string;
}

function TrendTable({ caption, series, formats, level }: TableProps) {
  const styles = useTableStyles();
  const { trend: words, blank } = useBenefitWords();
  const cell = (value: number | null): string => (value === null ? blank : level(value));
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          {[words.plan, words.actual, words.forecast].map((label) => <th key={label} scope="col" data-number>{label}</th>)}
        </tr>
      </thead>
      <tbody>
        {trendRows(series).map(({ date, plan, actual, forecast }) => (
          <tr key={date}>
            <th scope="row">{formats.date(date)}</th>
            {[plan, actual, forecast].map((value, index) => <td key={index} data-number>{cell(value)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The text alternative of the picture. */
function trendDescription(
  { baseline, target, plan, actual, forecast }: TrendSeries,
  words: BenefitViewSentences['trend'], { date }: CultureFormats, level: (value: number) => string,
): string {
  const dated = (serial: number | null): string => (serial === null ? '' : date(serial));
  const [first, last] = [actual[0], actual.at(-1)];
  const [planned, ahead] = [plan.at(-1), forecast.at(-1)];
  const actualPart = !first || !last ? words.noActual
    : first === last ? words.actualAt(level(last.value), date(last.date))
      : words.actualFrom(level(first.value), date(first.date), level(last.value), date(last.date));
  const plannedPart = planned ? words.planAt(level(planned.value), date(planned.date)) : '';
  const aim = target ? words.targetAt(level(target.value), dated(target.date)) : plannedPart;
  return [
    baseline ? words.baselineAt(level(baseline.value), dated(baseline.date)) : '',
    aim,
    actualPart,
    ahead ? words.forecastAt(level(ahead.value), date(ahead.date)) : '',
  ].filter((part) => part !== '').join(' ');
}
