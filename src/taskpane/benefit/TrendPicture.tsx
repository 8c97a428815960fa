import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrendGeometry } from './trend-geometry';
import { canvas } from './trend-geometry';

const useStyles = makeStyles({
  picture: { width: '100%', height: 'auto', display: 'block' },
  plan: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '5 3', fill: 'none' },
  actual: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px', fill: 'none' },
  dot: { fill: tokens.colorBrandForeground1 },
  forecast: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px', strokeDasharray: '1.5 3', strokeLinecap: 'round', fill: 'none' },
  hollow: { stroke: tokens.colorBrandForeground1, strokeWidth: '1.5px', fill: tokens.colorNeutralBackground1 },
  baseline: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  today: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  band: { fill: tokens.colorNeutralBackground4 },
  target: { fill: tokens.colorNeutralForeground1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
});

interface TrendPictureProps {
  readonly geometry: TrendGeometry;
  /** What the picture shows, in a sentence or two. */
  readonly description: string;
  /** The ends of its axes, as they are to be read. */
  readonly highest: string;
  readonly lowest: string;
  readonly first: string;
  readonly last: string;
}

/** More would run into one another at their full size. */
const manyDots = 14;

/** About as wide as a figure is at the size of the picture's text, in its units. */
const widthOf = (figure: string): number => figure.length * 5.6;

/** Plan, actual and forecast as lines; told apart by their strokes and not only by their colors. */
export function TrendPicture({ geometry, description, highest, lowest, first, last }: TrendPictureProps) {
  const styles = useStyles();
  const { plan, actual, forecast, dots, forecastDot, baseline, target, band, zero, today } = geometry;
  const { width, height, left, right, top, bottom } = canvas;
  const floor = height - bottom;
  // A long amount beside the axis gets the room it needs.
  const beside = Math.max(0, widthOf(highest) - (left - 5), widthOf(lowest) - (left - 5));
  return (
    <svg className={styles.picture} viewBox={`${-beside} 0 ${width + beside} ${height}`} role="img" aria-label={description}>
      {band !== null && (
        <rect className={styles.band} x={left} y={band.top} width={width - left - right} height={Math.max(1, band.bottom - band.top)} />
      )}
      {today !== null && <line className={styles.today} x1={today} x2={today} y1={top} y2={floor} />}
      {baseline !== null && <line className={styles.baseline} x1={left} x2={width - right} y1={baseline} y2={baseline} />}
      {zero !== null && <line className={styles.baseline} x1={left} x2={width - right} y1={zero} y2={zero} />}
      {plan !== '' && <polyline className={styles.plan} points={plan} />}
      {forecast !== '' && <polyline className={styles.forecast} points={forecast} />}
      {actual !== '' && <polyline className={styles.actual} points={actual} />}
      {dots.map(({ x, y }, index) => <circle key={index} className={styles.dot} cx={x} cy={y} r={dots.length > manyDots ? 1.5 : 2.5} />)}
      {forecastDot !== null && <circle className={styles.hollow} cx={forecastDot.x} cy={forecastDot.y} r={3} />}
      {target !== null && <path className={styles.target} d={`M${target.x} ${target.y - 4}l4 4l-4 4l-4 -4z`} />}
      <text className={styles.text} x={left - 5} y={highest === lowest ? (top + floor) / 2 + 3 : top + 3} textAnchor="end">{highest}</text>
      {highest !== lowest && <text className={styles.text} x={left - 5} y={floor + 3} textAnchor="end">{lowest}</text>}
      <text className={styles.text} x={left} y={height - 5}>{first}</text>
      {first !== last && <text className={styles.text} x={width - right} y={height - 5} textAnchor="end">{last}</text>}
    </svg>
  );
}
