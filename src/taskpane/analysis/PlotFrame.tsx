import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { axisTicks } from './axis-ticks';
import type { AnalysisFormats } from './analysis-formats';
import { across, plot, up } from './plot-area';
import type { Scale } from './plot-area';

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  muted: { fill: tokens.colorNeutralForeground2, fontSize: '9px', fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  marker: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1, strokeDasharray: '3 2' },
  target: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: 2 },
});

/** A value marked on the x axis of a plot, with its name above. */
export interface PlotMark {
  readonly name: string;
  readonly value: number;
  readonly isTarget?: boolean;
}

interface PlotFrameProps {
  /** The text alternative of the picture. */
  readonly label: string;
  readonly scale: Scale;
  /** Of the y axis: where, as a share of the height, and what stands there. */
  readonly levels: readonly { readonly share: number; readonly text: string }[];
  readonly marks: readonly PlotMark[];
  readonly formats: AnalysisFormats;
  readonly children: ReactNode;
}

/** Axes, grid and marks around what a plot shows. */
export function PlotFrame({ label, scale, levels, marks, formats, children }: PlotFrameProps) {
  const styles = useStyles();
  const shown = marks.filter(({ value }) => value >= scale.from && value <= scale.to);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={label}>
      {levels.map(({ share, text }) => (
        <g key={share}>
          <line className={styles.grid} x1={plot.left} x2={plot.width - plot.right} y1={up(share)} y2={up(share)} />
          <text className={styles.muted} x={plot.left - 3} y={up(share) + 3} textAnchor="end">{text}</text>
        </g>
      ))}
      {children}
      <line className={styles.axis} x1={plot.left} x2={plot.width - plot.right} y1={up(0)} y2={up(0)} />
      {axisTicks(scale.from, scale.to, 4).map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={across(scale, tick)} x2={across(scale, tick)} y1={up(0)} y2={up(0) + 3} />
          <text className={styles.muted} x={kept(across(scale, tick), 16)} y={up(0) + 13} textAnchor="middle">
            {formats.briefMoney(tick)}
          </text>
        </g>
      ))}
      {shown.map(({ name, value, isTarget = false }, index) => (
        <g key={name}>
          <line
            className={isTarget ? styles.target : styles.marker}
            x1={across(scale, value)} x2={across(scale, value)} y1={heightOf(index) + 3} y2={up(0)}
          />
          <text
            className={styles.text} x={kept(across(scale, value), halfOf(name))} y={heightOf(index)} textAnchor="middle"
            fontWeight={isTarget ? 600 : 400}
          >
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Names next to each other stand at different heights, so that those of close values do not cover one another. */
const heightOf = (index: number): number => 8 + (index % 3) * 11;

/** About half as wide as a name is, and never narrower than a percentile's. */
const halfOf = (name: string): number => Math.max(12, name.length * 3);

/** A text centered there stays inside the drawing. */
const kept = (x: number, half: number): number => Math.min(Math.max(x, half), plot.width - half);
