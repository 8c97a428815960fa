import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { TimelineActivity, TimelineBenefit } from '../../../domain/realization/timeline';
import { ArrowHead } from '../ArrowHead';
import { dependencyPath } from './dependency-path';
import type { TimeScale } from './time-scale';
import { barHeight, barTop, rowHeight } from './timeline-measures';
import type { DrawnDependency, RowRange, TimelineRow } from './timeline-rows';

const useStyles = makeStyles({
  layer: { position: 'absolute', left: 0, top: 0, pointerEvents: 'none', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  plan: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  done: { fill: tokens.colorNeutralStrokeAccessible },
  slip: { fill: 'none', stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px', strokeDasharray: '4 3' },
  dependency: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  pushes: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '1.5px' },
  head: { fill: tokens.colorNeutralStroke1 },
  redHead: { fill: tokens.colorPaletteRedForeground1 },
  benefit: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: '1.5px' },
  disBenefit: {
    fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', strokeDasharray: '5 3',
  },
  today: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px' },
});

interface TimelineBarsProps {
  readonly rows: readonly TimelineRow[];
  readonly range: RowRange;
  readonly dependencies: readonly DrawnDependency[];
  readonly scale: TimeScale;
  readonly gridAt: readonly number[];
  readonly today: number;
  /** Where a benefit without an end stops. */
  readonly to: number;
}

/** Bars, milestones, slips, dependencies and ramps of the rows in sight; each row says the same in words. */
export const TimelineBars = memo(function TimelineBars({ rows, range, dependencies, scale, gridAt, today, to }: TimelineBarsProps) {
  const styles = useStyles();
  const id = useId();
  const height = rows.length * rowHeight;
  const todayX = scale.x(today + 0.5);
  const bars = rows.slice(range.first, range.end).map((row, offset) => {
    const top = (range.first + offset) * rowHeight + barTop;
    if (row.is === 'heading') return null;
    return row.is === 'activity'
      ? <ActivityBar key={row.id} activity={row.activity} top={top} scale={scale} />
      : <BenefitRamp key={row.id} benefit={row.benefit} top={top} scale={scale} to={to} />;
  });
  const activityAt = (index: number): TimelineActivity => (rows[index] as Extract<TimelineRow, { is: 'activity' }>).activity;
  return (
    <svg className={styles.layer} width={scale.width} height={height} aria-hidden="true" focusable="false">
      <defs>
        {(['head', 'redHead'] as const).map((head) => (
          <ArrowHead key={head} id={`${id}-${head}`} size={7} className={styles[head]} />
        ))}
      </defs>
      {gridAt.map((x) => <line key={x} x1={x} x2={x} y1={range.first * rowHeight} y2={range.end * rowHeight} className={styles.grid} />)}
      {dependencies.map(({ from, to: waiting, fromRow, toRow, pushes }) => {
        const middle = barTop + barHeight / 2;
        const start = { x: scale.x(activityAt(fromRow).expectedFinish + 1), y: fromRow * rowHeight + middle };
        const end = { x: scale.x(activityAt(toRow).start), y: toRow * rowHeight + middle };
        return (
          <path
            key={`${from} ${waiting}`}
            d={dependencyPath(start, end, rowHeight)}
            className={mergeClasses(styles.dependency, pushes && styles.pushes)}
            markerEnd={`url(#${id}-${pushes ? 'redHead' : 'head'})`}
          />
        );
      })}
      {bars}
      <line x1={todayX} x2={todayX} y1={0} y2={height} className={styles.today} />
    </svg>
  );
});

/** The last day of an activity belongs to it, so a bar ends with the day. */
const dayAfter = 1;

const ActivityBar = memo(function ActivityBar(
  { activity, top, scale }: { readonly activity: TimelineActivity; readonly top: number; readonly scale: TimeScale },
) {
  const styles = useStyles();
  const { isMilestone, isFinished, start, finish, expectedFinish, complete } = activity;
  const middle = top + barHeight / 2;
  if (isMilestone) {
    const planned = scale.x(finish + dayAfter / 2);
    const expected = scale.x(expectedFinish + dayAfter / 2);
    return (
      <>
        {expectedFinish !== finish && <path d={`M ${planned} ${middle} H ${expected}`} className={styles.slip} />}
        <path d={diamond(planned, middle)} className={expectedFinish === finish && isFinished ? styles.done : styles.plan} />
        {expectedFinish !== finish && <path d={diamond(expected, middle)} className={isFinished ? styles.done : styles.slip} />}
      </>
    );
  }
  const left = scale.x(start);
  const right = scale.x(finish + dayAfter);
  const slipped = scale.x(expectedFinish + dayAfter);
  const width = Math.max(2, right - left);
  return (
    <>
      <rect x={left} y={top} width={width} height={barHeight} rx={3} className={styles.plan} />
      {complete > 0 && (
        <rect x={left + 2} y={top + 4} width={Math.max(0, width - 4) * complete} height={barHeight - 8} className={styles.done} />
      )}
      {slipped > right && <rect x={right} y={top + 2} width={slipped - right} height={barHeight - 4} className={styles.slip} />}
    </>
  );
});

const BenefitRamp = memo(function BenefitRamp(
  { benefit, top, scale, to }: { readonly benefit: TimelineBenefit; readonly top: number; readonly scale: TimeScale; readonly to: number },
) {
  const styles = useStyles();
  const { growth, plannedStart, shiftPeriods, ends, fullEffect, isDisBenefit } = benefit;
  const bottom = top + barHeight;
  const end = scale.x(Math.max(fullEffect, ends ?? to));
  const curve = growth.map(({ date, level }) => `L ${scale.x(date)} ${bottom - level * barHeight}`).join(' ');
  const planned = scale.x(plannedStart);
  return (
    <>
      {shiftPeriods > 0 && <path d={`M ${planned} ${top} V ${bottom} H ${scale.x(benefit.start)}`} className={styles.slip} />}
      <path
        d={`M ${scale.x(growth[0]!.date)} ${bottom} ${curve} L ${end} ${top} L ${end} ${bottom} z`}
        className={isDisBenefit ? styles.disBenefit : styles.benefit}
      />
    </>
  );
});

function diamond(x: number, y: number): string {
  const half = barHeight / 2 + 1;
  return `M ${x} ${y - half} L ${x + half} ${y} L ${x} ${y + half} L ${x - half} ${y} z`;
}
